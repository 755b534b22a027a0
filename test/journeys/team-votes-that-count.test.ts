// Which votes count: of people who have left, on a question put off, and on one asked again.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { comesToHave, comesToSee, goes, opened, sets, takes, together, withFive } from './five-people.ts'

describe('A vote that counts', () => {
  const teams = withFive()

  const begun = async (council?: Awaited<ReturnType<typeof opened>>) => {
    const there = council ?? (await opened(teams()))
    return { ...there, at: await together(there) }
  }

  it('is one of a present member: only those are revealed and recorded', async () => {
    const { room, on, at } = await begun()
    await at.Tariq.presses('Yes')
    await at.Grace.presses('Yes')
    await at.Eleri.presses('No')
    await comesToSee(at.Fergus, /3 of 5/)
    await room.leaves('Eleri')
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Fergus, /2 of 4 have voted: 2 Yes.*All 2 who answered say Yes\./s)
    await at.Bronwen.presses('All agree: record Yes')
    await comesToSee(at.Fergus, /2 of 2 agreed\./)
    await goes(on.Fergus, 'More', 'Answers')
    assert.match(on.Fergus.sees(), /Votes: 2 Yes, 0 No, 0 Not sure/)
  })

  it('is revealed without waiting for a panel member who has left', async () => {
    const { room, on, at } = await begun()
    await sets(on.Bronwen, { panel: 'Tariq Example, Grace Example, Fergus Example, Eleri Example' })
    for (const name of ['Tariq', 'Grace', 'Fergus'] as const) await at[name].presses('Yes')
    await comesToSee(at.Bronwen, /3 of 4 so far\./)
    await room.leaves('Eleri')
    // The next press shows that Eleri has left.
    await on.Grace.presses('Results')
    await comesToSee(at.Bronwen, /All 3 who answered say Yes\./)
    await at.Bronwen.presses('All agree: record Yes')
    await comesToSee(at.Grace, /3 of 3 agreed\./)
  })

  it('is kept if its question was put off a moment ago, and the reply says so', async () => {
    const { on, at } = await begun()
    const old = at.Tariq.card()
    await at.Grace.presses('Discuss later')
    await at.Tariq.presses('Yes', old)
    assert.match(at.Tariq.sees(), /Your Yes is kept for: Has the council named one senior officer.*It was put off/s)
    await goes(on.Bronwen, 'More', 'Questions put off')
    await on.Bronwen.presses(on.Bronwen.buttons().find((title) => title.startsWith('Ask now: ')) ?? '')
    await comesToSee(at.Fergus, /1 of 5 has answered/)
  })

  it('is not revealed or recorded on a question that was put off', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    const open = at.Bronwen.card()
    await at.Bronwen.presses('Reveal')
    const revealed = at.Bronwen.card()
    await at.Grace.presses('Discuss later')
    for (const [title, card] of [
      ['Reveal', open],
      ['Agree: Yes', revealed],
    ] as const) {
      await at.Bronwen.presses(title, card)
      assert.match(at.Bronwen.sees(), /put off to discuss later, so nothing was revealed or recorded/)
    }
  })

  it('can be a guest’s, who sees no button that would refuse them', async () => {
    const room = teams().channel({
      members: ['Bronwen', 'Tariq', { name: 'Simon', isGuest: true }],
      name: 'With a guest',
    })
    const bronwen = room.person('Bronwen')
    await bronwen.says('start')
    await eventually(() => bronwen.looksAt('Team board'))
    await sets(bronwen, { agreeing: 'Any member', guests: 'Vote as well' })
    await bronwen.presses('Answer together')
    const [simon, tariq] = ['Simon', 'Tariq'].map((name) => room.person(name))
    await eventually(() => simon?.looksAt('Yes means:'))
    await simon?.presses('Yes')
    assert.ok(!simon?.buttons().includes('Reveal'))
    tariq?.looksAt('Yes means:')
    await eventually(() => assert.ok(tariq?.buttons().includes('Reveal')))
    await simon?.presses('Reveal', tariq?.card())
    assert.match(simon?.sees() ?? '', /Guests do not reveal the votes or record an answer here/)
  })
})

describe('A question that is voted on again', () => {
  const teams = withFive()

  const recorded = async () => {
    const council = await opened(teams())
    const at = await together(council)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    await at.Bronwen.presses('Agree: Yes')
    await goes(council.on.Bronwen, 'More', 'Answers', 'Ask again: question 1')
    await comesToSee(at.Grace, /Recorded: “Yes”.*0 of 5 have answered/s)
    assert.equal(at.Grace.isAsked(), 'LEAD-1C')
    return { ...council, at }
  }

  it('stays in its message when a member looks for it from the board', async () => {
    const { on, at } = await recorded()
    await on.Tariq.presses('Answer together')
    await at.Grace.presses('No')
    await at.Grace.presses('Show my vote')
    assert.match(at.Grace.sees(), /You said No/)
    assert.equal(at.Grace.isAsked(), 'LEAD-1C')
  })

  it('keeps its answer if the lead says so, and other people may not decide that', async () => {
    const { at } = await recorded()
    const lead = at.Bronwen.card()
    await at.Tariq.presses('Keep Yes', lead)
    assert.match(at.Tariq.sees(), /Only a lead can do this/)
    await at.Bronwen.presses('Keep Yes', lead)
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1P')
    await eventually(() => assert.equal(at.Grace.isAsked(), 'LEAD-1P'))
    assert.match(at.Grace.sees(), /The answer stays Yes: Has the council named one senior officer/)
    await at.Bronwen.presses('Back')
    await at.Bronwen.presses('Keep Yes')
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1P')
  })
})

describe('A recorded answer', () => {
  const teams = withFive()

  it('keeps its author when the owner of its function adds a note', async () => {
    const council = await opened(teams())
    const at = await together(council)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    await at.Bronwen.presses('Agree: Yes')
    const chat = await takes(council, 'Grace', 'Digital leadership and strategy')
    await goes(chat, 'Continue', 'Back')
    assert.equal(chat.isAsked(), 'LEAD-1C')
    await chat.presses('More')
    chat.fills({ note: 'In the job description of 2025' })
    await chat.presses('Save note and link')
    await goes(council.on.Fergus, 'More', 'Answers')
    assert.match(council.on.Fergus.sees(), /Yes · Bronwen Example, 4 May 2026/)
    assert.match(council.on.Fergus.sees(), /In the job description/)
    await comesToHave(chat, 1)
  })
})
