// A team's session: questions put off and brought back, cards that are old, guests, and the plain way of answering.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import {
  comesToSee,
  type Everybody,
  five,
  goes,
  goesBack,
  opened,
  sets,
  takes,
  together,
  withFive,
} from './five-people.ts'

const comesTo = (person: Client, question: string) => eventually(() => assert.equal(person.isAsked(), question))

/** One vote, and Bronwen agrees with it. */
async function agreed(at: Pick<Everybody, 'Bronwen' | 'Tariq'>, value: 'Yes' | 'No'): Promise<void> {
  await at.Tariq.presses(value)
  await comesToSee(at.Bronwen, /1 of \d+ has answered/)
  await at.Bronwen.presses('Reveal')
  await at.Bronwen.presses(`Agree: ${value}`)
}

describe('A session of the team', () => {
  const teams = withFive()

  const begun = async () => {
    const council = await opened(teams())
    return { ...council, at: await together(council) }
  }

  it('reports how a function stands after its last question is answered', async () => {
    const council = await opened(teams())
    const { on, room } = council
    const grace = await takes(council, 'Grace', 'Agile working')
    await grace.presses('All on one form')
    const levels = [1, 2, 3, 4, 5].flatMap((level) => [`${level}C`, `${level}P`]).slice(0, 9)
    grace.fills(Object.fromEntries(levels.map((each) => [`AGIL-${each}`, each.endsWith('C') ? 'Yes' : 'No'])))
    await grace.presses('Save')
    assert.match(grace.sees(), /Saved 9 answers\./)
    assert.doesNotMatch(grace.sees(), /is answered, thank you/)
    await comesToSee(on.Bronwen, /9 of 90/)
    await goes(on.Bronwen, 'See Agile working', 'Answer together')
    const [bronwen, tariq] = ['Bronwen' as const, 'Tariq' as const].map((name) => room.person(name)) as [Client, Client]
    await eventually(() => tariq.looksAt('Yes means:'))
    const at = { Bronwen: bronwen.looksAt('Yes means:'), Tariq: tariq.looksAt('Yes means:') }
    assert.equal(at.Tariq.isAsked(), 'AGIL-5P')
    await agreed(at, 'No')
    const stands = /All of Agile working is answered, thank you\. 5 of 10 in place\. 1 criterion missing to level 1\./
    await comesToSee(at.Tariq, stands)
    assert.match(at.Tariq.sees(), /Nothing is left to ask in Agile working/)
  })

  it('puts a question off, keeps its votes, and resumes it from the list', async () => {
    const { on, at } = await begun()
    await at.Tariq.presses('Yes')
    await at.Grace.presses('Discuss later')
    await comesTo(at.Fergus, 'LEAD-1P')
    assert.match(at.Fergus.sees(), /Put off: Has the council named one senior officer/)
    await comesToSee(on.Fergus, /1 question put off to discuss later\./)
    await goes(on.Bronwen, 'More', 'Questions put off')
    const ask = on.Bronwen.buttons().find((title) => title.startsWith('Ask now: Has the council named'))
    await on.Bronwen.presses(ask ?? '')
    await comesTo(at.Fergus, 'LEAD-1C')
    assert.match(at.Fergus.sees(), /1 of 5 has answered/)
    await eventually(() => assert.doesNotMatch(on.Fergus.sees(), /put off/))
  })

  it('shows the list for a typed "parked", from which only a lead can resume a question', async () => {
    const { room, on, at } = await begun()
    await at.Grace.presses('Discuss later')
    await comesTo(at.Fergus, 'LEAD-1P')
    const grace = room.person('Grace')
    await grace.says('parked')
    assert.match(grace.sees(), /Put off to discuss later.*Has the council named one senior officer/s)
    const ask = grace.buttons().find((title) => title.startsWith('Ask now'))
    await grace.presses(ask ?? '')
    assert.match(grace.sees(), /Only a lead can do this\. Leads here: Bronwen Example/)
    assert.equal(on.Fergus.messages(), 3)
  })

  it('goes back to a question and votes again; the recorded answer stays until another is agreed', async () => {
    const { on, at } = await begun()
    await agreed(at, 'Yes')
    await at.Bronwen.presses('Back')
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1C')
    await comesToSee(at.Tariq, /Recorded: “Yes”, 4 May 2026, by Bronwen Example.*What you thought.*1 of 1 agreed/s)
    assert.equal(at.Tariq.isAsked(), 'LEAD-1C')
    await at.Bronwen.presses('Vote again')
    await comesToSee(at.Tariq, /Recorded: “Yes”.*0 of 5 have answered/s)
    await agreed(at, 'No')
    await comesToSee(at.Grace, /Recorded No for: Has the council named/)
    assert.equal(at.Grace.isAsked(), 'LEAD-1P')
    await goes(on.Grace, 'More', 'Answers')
    assert.match(on.Grace.sees(), /No · Bronwen Example, 4 May 2026.*Before: Yes/s)
  })

  it('does not count a vote on an old card, and says so', async () => {
    const { at } = await begun()
    const old = at.Grace.card()
    await agreed(at, 'Yes')
    await comesTo(at.Grace, 'LEAD-1P')
    await at.Grace.presses('No', old)
    assert.match(at.Grace.sees(), /This question has moved on.*What you pressed was not counted\./s)
    await goesBack(at.Grace, 'Back to the question')
    assert.equal(at.Grace.isAsked(), 'LEAD-1P')
    assert.match(at.Grace.sees(), /0 of 5 have answered/)
  })

  it('ignores a vote, Reveal or Agree on a card of an earlier round', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    const beforeReveal = at.Bronwen.card()
    await at.Bronwen.presses('Reveal')
    const revealed = at.Bronwen.card()
    await at.Bronwen.presses('Agree: Yes')
    await at.Bronwen.presses('Back')
    await at.Bronwen.presses('Vote again')
    for (const [title, old] of [
      ['No', beforeReveal],
      ['Reveal', beforeReveal],
      ['Agree: No', revealed],
    ] as const) {
      await at.Bronwen.presses(title, old)
      assert.match(at.Bronwen.sees(), /This question has moved on/)
    }
    await comesToSee(at.Grace, /Recorded: “Yes”.*0 of 5 have answered/s)
    assert.equal(at.Grace.isAsked(), 'LEAD-1C')
  })

  it('records one answer when two leads agree at the same moment, and tells the other lead', async () => {
    const { room, on, at } = await begun()
    await room.person('Bronwen').says('lead @Grace')
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Grace, /Record the answer/)
    await Promise.all([at.Bronwen.presses('Agree: Yes'), at.Grace.presses('Agree: No')])
    const told = [at.Bronwen, at.Grace].filter((lead) => /This question has moved on/.test(lead.sees()))
    assert.equal(told.length, 1)
    await comesToSee(on.Fergus, /1 of 90/)
    await comesTo(at.Fergus, 'LEAD-1P')
  })

  it('refuses presses on a submitted return, and records nothing', async () => {
    const { on, at } = await begun()
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    const open = at.Bronwen.card()
    await at.Bronwen.presses('Reveal')
    const revealed = at.Bronwen.card()
    await goes(on.Bronwen, 'More', 'Submit', 'Submit now')
    for (const [title, old] of [
      ['No', open],
      ['Reveal', open],
      ['Discuss later', open],
      ['Agree: Yes', revealed],
    ] as const) {
      await at.Bronwen.presses(title, old)
      assert.match(at.Bronwen.sees(), /This council return is submitted, so its answers stay as they are\./)
    }
    await comesToSee(on.Grace, /Team board: submitted\n.*0 of 90/s)
  })

  it('refuses votes of guests until the rules allow them', async () => {
    const members = [...five.slice(0, 4), { name: 'Eleri', isGuest: true }]
    const { room, on } = await opened(teams(), teams().channel({ members }))
    const at = await together({ room, on })
    assert.match(at.Eleri.sees(), /0 of 4 have answered/)
    await at.Eleri.presses('Yes')
    assert.match(at.Eleri.sees(), /Guests do not vote here, so this was not counted\./)
    await sets(on.Bronwen, { guests: 'Vote as well' })
    await comesToSee(at.Grace, /0 of 5 have answered/)
    await comesToSee(at.Eleri, /0 of 5 have answered/)
    await at.Eleri.presses('Yes')
    await at.Eleri.presses('Show my vote')
    assert.match(at.Eleri.sees(), /You said Yes/)
    await comesToSee(at.Grace, /1 of 5 has answered/)
  })
})

describe('The rule that the first press is the answer', () => {
  const teams = withFive()

  async function plainly() {
    const council = await opened(teams())
    await sets(council.on.Bronwen, { answering: 'The first press is the answer' })
    return { ...council, at: await together(council) }
  }

  it('shows the name, and lets an answer be undone and given again', async () => {
    const { on, at } = await plainly()
    await at.Tariq.presses('Yes')
    await comesTo(at.Grace, 'LEAD-1P')
    assert.match(at.Grace.sees(), /Tariq Example said “Yes” to: Has the council named/)
    await comesToSee(on.Grace, /1 of 90/)
    await at.Grace.presses('Undo')
    await comesTo(at.Tariq, 'LEAD-1C')
    assert.match(at.Tariq.sees(), /Taken back: Has the council named/)
    await at.Fergus.presses('No')
    await comesTo(at.Tariq, 'LEAD-1P')
    await goes(on.Eleri, 'More', 'Answers')
    assert.match(
      on.Eleri.sees(),
      /No · Fergus Example, 4 May 2026.*Before: Yes \(4 May 2026\), no answer \(4 May 2026\)/s,
    )
  })

  it('asks the second of two people who press at the same moment whether to change the answer', async () => {
    const { on, at } = await plainly()
    await Promise.all([at.Tariq.presses('Yes'), at.Grace.presses('No')])
    const isAsked = (person: Client) => /This was answered since/.test(person.sees())
    const second = [at.Tariq, at.Grace].find(isAsked) ?? assert.fail('Nobody was asked.')
    const [name, standing, wanted] = second === at.Grace ? ['Tariq', 'Yes', 'No'] : ['Grace', 'No', 'Yes']
    assert.match(second.sees(), new RegExp(`${name} Example said “${standing}” on 4 May 2026`))
    await second.presses(`Change to ${wanted}`)
    await comesTo(at.Fergus, 'LEAD-1P')
    await goes(on.Fergus, 'More', 'Answers')
    assert.match(on.Fergus.sees(), new RegExp(`${wanted} · .* Example, 4 May 2026\nBefore: ${standing} `))
  })

  it('records nothing from an old card after the rule has changed', async () => {
    const { on, at } = await plainly()
    const old = at.Tariq.card()
    await sets(on.Bronwen, { answering: 'Votes, then one answer' })
    await at.Tariq.presses('Yes', old)
    assert.match(at.Tariq.sees(), /How you answer together has been changed/)
    await goesBack(at.Tariq, 'Back to the question')
    assert.match(at.Tariq.sees(), /0 of 5 have answered/)
    await comesToSee(on.Grace, /0 of 90/)
  })
})
