// Answering together by votes: first thoughts stay honest until they are revealed, then one answer is agreed.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { buttonsOf } from '../support/cards/card-reading.ts'
import { eventually } from '../support/eventually.ts'
import {
  comesToHave,
  comesToSee,
  type Everybody,
  five,
  goes,
  interval,
  opened,
  sets,
  together,
  withFive,
} from './five-people.ts'

describe('Answering together', () => {
  const teams = withFive()

  const begun = async () => {
    const council = await opened(teams())
    return { ...council, at: await together(council) }
  }

  /** The stored card of the message: people without a view of their own see it. */
  const stored = ({ Tariq }: Everybody) => {
    const { sender } = Tariq
    const { message } = Tariq.card()
    const conversation = typeof sender.place === 'object' ? sender.place.id : ''
    const found = teams()
      .wire.messages(conversation)
      .find(({ id }) => id === message)
    return JSON.stringify(found?.activity.attachments?.[0]?.content)
  }

  it('shows the number of votes, and no single vote, until a lead reveals them', async () => {
    const { at } = await begun()
    assert.match(at.Tariq.sees(), /0 of 5 have answered/)
    assert.ok(!at.Tariq.buttons().includes('Reveal'), 'There is nothing to reveal yet.')
    await at.Tariq.presses('Yes')
    await at.Grace.presses('No')
    await at.Fergus.presses('Yes')
    await comesToSee(at.Eleri, /3 of 5 have answered/)
    assert.doesNotMatch(at.Eleri.sees(), /You said|Yes: \d|say Yes|% of you/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(
      at.Eleri,
      /3 of 5 have voted: 2 Yes, 1 No\nYes\nYes: 2 of 3\n2\nNo\nNo: 1 of 3\n1\nNot sure\nNot sure: 0 of 3\n0/,
    )
    assert.match(at.Eleri.sees(), /67% of you agree: 2 of 3 say Yes\./)
    assert.doesNotMatch(at.Eleri.sees(), /Tariq|Grace|Fergus/)
  })

  it('shows my own vote only to me, on each of my devices, and refreshes no other client', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Not sure')
    assert.match(at.Tariq.sees(), /Your vote is counted\./)
    // His screen may be shared in the meeting.
    assert.doesNotMatch(at.Tariq.sees(), /You said/)
    await comesToSee(at.Grace, /1 of 5 has answered/)
    assert.doesNotMatch(at.Grace.sees(), /You said|Your vote/)
    assert.doesNotMatch(stored(at), /You said|Your vote/)
    // The edit has dropped his own view, and his client has asked for it again.
    await comesToSee(at.Tariq, /1 of 5 has answered.*Your vote is counted/s)
    await at.Tariq.presses('Show my vote')
    assert.match(at.Tariq.sees(), /You said Not sure\. Only you see this\./)
    // The same button shows each person only their own vote.
    const his = at.Tariq.card()
    await at.Tariq.presses('Hide my vote')
    assert.doesNotMatch(at.Tariq.sees(), /You said/)
    await at.Grace.presses('Hide my vote', his)
    assert.doesNotMatch(at.Grace.sees(), /You said|Your vote/)
    const phone = at.Tariq.anotherDevice()
    await phone.opensAgain()
    assert.match(phone.looksAt('Yes means:').sees(), /Your vote is counted/)
    assert.deepEqual(JSON.parse(stored(at)).refresh.userIds, ['29:1-Tariq'])
    const edits = teams().wire.edits.length
    await setTimeout(3 * interval)
    assert.equal(teams().wire.edits.length, edits, 'A refresh edits nothing.')
  })

  it('accepts changed votes until an answer is agreed, even after the votes are revealed', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Yes')
    await at.Tariq.presses('No')
    await at.Tariq.presses('Show my vote')
    assert.match(at.Tariq.sees(), /You said No/)
    await at.Bronwen.presses('No')
    await comesToSee(at.Grace, /2 of 5/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Tariq, /All 2 who answered say No\./)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Grace, /You are split: Yes and No, 1 each \(50%\)\./)
    await at.Eleri.presses('Yes')
    await comesToSee(at.Grace, /67% of you agree: 2 of 3 say Yes\./)
  })

  it('shows the votes once all have voted, and records a unanimous answer with one press', async () => {
    const { on, at } = await begun()
    for (const name of ['Tariq', 'Grace', 'Fergus', 'Bronwen'] as const) await at[name].presses('Yes')
    await comesToSee(at.Eleri, /4 of 5 have answered.*The votes show by themselves once all have voted\./s)
    await at.Eleri.presses('Yes')
    assert.match(at.Eleri.sees(), /All 5 have voted: 5 Yes/)
    await comesToSee(at.Bronwen, /All 5 have voted: 5 Yes/)
    const titles = at.Bronwen.buttons()
    assert.ok(!titles.includes('Reveal') && !titles.includes('Agree: Yes'))
    await comesToSee(at.Tariq, /All 5 have voted: 5 Yes.*Your vote is counted/s)
    assert.ok(!at.Tariq.buttons().includes('All agree: record Yes'), 'It would refuse him.')
    await at.Tariq.presses('All agree: record Yes', at.Bronwen.card())
    assert.match(at.Tariq.sees(), /Only a lead can do this\./)
    await at.Bronwen.presses('All agree: record Yes')
    await comesToSee(at.Tariq, /Recorded Yes for: Has the council named one senior officer.*5 of 5 agreed\./s)
    await comesToSee(on.Fergus, /1 of 90 questions answered/)
  })

  it('keeps the votes hidden until they are revealed, if the rules say so', async () => {
    const { on, at } = await begun()
    await sets(on.Bronwen, { whenAll: 'The votes stay hidden until they are revealed' })
    for (const name of five) await at[name].presses('No')
    await comesToSee(at.Tariq, /Everybody has answered\..*A lead reveals the votes: Bronwen Example/s)
    assert.doesNotMatch(at.Tariq.sees(), /have voted/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Tariq, /All 5 have voted: 5 No/)
    await goes(on.Bronwen, 'More', 'What happened here')
    assert.match(on.Bronwen.sees(), /whether the votes show once all have voted/)
  })

  it('records a lead’s answer with the votes, and shows the next question in the same message', async () => {
    const { room, on, at } = await begun()
    await Promise.all([at.Tariq.presses('Yes'), at.Grace.presses('Yes'), at.Eleri.presses('No')])
    await comesToSee(at.Fergus, /3 of 5/)
    await at.Bronwen.presses('Reveal')
    await at.Bronwen.presses('Agree: Yes')
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1P')
    await eventually(() => assert.equal(at.Fergus.isAsked(), 'LEAD-1P'))
    assert.match(at.Fergus.sees(), /Recorded Yes for: Has the council named one senior officer.*2 of 3 agreed\./s)
    assert.match(at.Fergus.sees(), /0 of 5 have answered/)
    await comesToSee(on.Fergus, /1 of 90 questions answered/)
    assert.equal(room.person('Fergus').messages(), 2)
    await goes(on.Fergus, 'More', 'Answers')
    assert.match(on.Fergus.sees(), /Yes · Bronwen Example, 4 May 2026\nVotes: 2 Yes, 1 No, 0 Not sure/)
  })

  it('offers Discuss later if most are not sure, and shows how many have not answered', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Not sure')
    await at.Grace.presses('Not sure')
    await comesToSee(at.Bronwen, /2 of 5/)
    await at.Bronwen.presses('Reveal')
    assert.match(at.Bronwen.sees(), /2 of 5 have voted: 2 Not sure\n[\s\S]*All 2 who answered say Not sure\./)
    assert.match(at.Bronwen.sees(), /Nobody has to decide now: Discuss later keeps it/)
    await at.Bronwen.presses('Yes')
    await at.Eleri.presses('Yes')
    await at.Fergus.presses('Yes')
    await comesToSee(at.Bronwen, /60% of you agree: 3 of 5 say Yes\./)
    assert.match(at.Bronwen.sees(), /All 5 have voted: 3 Yes, 2 Not sure/)
    assert.doesNotMatch(at.Bronwen.sees(), /Nobody has to decide/)
  })

  it('lets only a lead reveal and agree, unless the rules allow any member', async () => {
    const { on, at } = await begun()
    await at.Tariq.presses('Yes')
    assert.ok(!at.Tariq.buttons().includes('Reveal'), 'It would refuse him.')
    await comesToSee(at.Grace, /1 of 5 has answered/)
    await at.Grace.presses('Reveal')
    assert.match(at.Grace.sees(), /Only a lead can do this\. Leads here: Bronwen Example/)
    await sets(on.Bronwen, { agreeing: 'Any member' })
    await comesToSee(at.Grace, /Anyone here may reveal the votes sooner\./)
    await at.Grace.presses('Reveal')
    await comesToSee(at.Fergus, /Anyone here may record it\./)
    await at.Fergus.presses('Agree: No')
    assert.match(at.Fergus.sees(), /Recorded No for/)
  })

  it('records no answer before the votes are revealed, even with a forged button', async () => {
    const { at } = await begun()
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    const revealed = at.Bronwen.card()
    await at.Bronwen.presses('Agree: Yes')
    const next = JSON.stringify(revealed).replaceAll('LEAD-1C', 'LEAD-1P')
    await at.Bronwen.presses('Agree: Yes', JSON.parse(next))
    assert.match(at.Bronwen.sees(), /An answer can be recorded once the votes are revealed\./)
  })

  it('shows names beside the votes only if the rule said so before the first vote', async () => {
    const { on, at } = await begun()
    await at.Tariq.presses('Yes')
    assert.match(at.Tariq.sees(), /Names will not be shown\./)
    await sets(on.Bronwen, { named: 'Shown' })
    await at.Grace.presses('No')
    await comesToSee(at.Fergus, /2 of 5 have answered.*Names will not be shown\./s)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Fergus, /You are split/)
    assert.doesNotMatch(at.Fergus.sees(), /Tariq|Grace/)
    await at.Bronwen.presses('Agree: Yes')
    await comesToSee(at.Fergus, /Names will be shown beside the votes once they are revealed\./)
    await at.Tariq.presses('Yes')
    await sets(on.Bronwen, { named: 'Not shown' })
    await at.Grace.presses('No')
    await comesToSee(at.Bronwen, /2 of 5/)
    await at.Bronwen.presses('Reveal')
    await comesToSee(at.Fergus, /Yes: 1 of 2\n1\nTariq Example\nNo\nNo: 1 of 2\n1\nGrace Example/)
    await comesToSee(at.Tariq, /You said Yes\. Press another/)
  })

  it('reveals the votes once all three members of a panel have answered', async () => {
    const { on, at } = await begun()
    await sets(on.Bronwen, { panel: 'Tariq Example, Grace Example, Fergus Example' })
    await comesToSee(at.Eleri, /When the whole panel has answered the votes show by themselves: 0 of 3 so far\./)
    await at.Eleri.presses('Yes')
    await at.Tariq.presses('Yes')
    await at.Grace.presses('Yes')
    await comesToSee(at.Bronwen, /3 of 5 have answered.*2 of 3 so far\./s)
    await at.Fergus.presses('No')
    assert.match(at.Fergus.sees(), /75% of you agree: 3 of 4 say Yes\./)
    await comesToSee(at.Bronwen, /75% of you agree: 3 of 4 say Yes\./)
  })

  it('refuses a panel of two, because it would show who said what', async () => {
    const { on } = await begun()
    await goes(on.Bronwen, 'More', 'Settings')
    const chat = await comesToHave(on.Bronwen.privately(), 1)
    await chat.presses('Rules and leads')
    chat.fills({ panel: 'Tariq Example, Grace Example' })
    await chat.presses('Save')
    assert.match(chat.sees(), /The panel has to be nobody, or 3 people at least/)
  })

  it('asks the lead for the reason for Not applicable in their own chat, and then records it', async () => {
    const { on, at } = await begun()
    assert.equal(at.Bronwen.isAsked(), 'LEAD-1C')
    await sets(on.Bronwen, { authority: 'Other public body' })
    for (let times = 0; times < 4; times++) await at.Bronwen.presses('Discuss later')
    assert.equal(at.Bronwen.isAsked(), 'LEAD-3C')
    const before = on.Bronwen.privately().messages()
    await eventually(() => assert.equal(at.Tariq.isAsked(), 'LEAD-3C'))
    await at.Tariq.presses('No')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    await at.Bronwen.presses('Agree: Not applicable')
    assert.match(at.Bronwen.sees(), /I have written to you in our own chat.*Say there why it is not applicable/s)
    assert.equal(buttonsOf(at.Bronwen.card().card).length, 1)
    const chat = await comesToHave(on.Bronwen.privately(), before + 1)
    assert.match(chat.sees(), /Not applicable: why\?/)
    await chat.presses('Record: Not applicable')
    assert.match(chat.sees(), /Say in a few words why this cannot apply/)
    chat.fills({ reason: 'It is the fifth floor’s' })
    await chat.presses('Record: Not applicable')
    await comesToSee(at.Grace, /Recorded Not applicable for:/)
    assert.equal(at.Grace.isAsked(), 'LEAD-3P')
    await goes(on.Grace, 'More', 'Answers')
    assert.match(on.Grace.sees(), /Reason.*It is the fifth floor’s/s)
  })
})
