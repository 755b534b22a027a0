// Nothing typed into a card of a council return is lost: each form in a personal chat shows unsaved text again.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { comesToHave, comesToSee, goes, goesBack, opened, sets, takes, together, withFive } from './five-people.ts'

const draft = /is kept, and not saved yet/

/** Does something in the channel that sends a card to the person's own chat, and waits for that card. */
async function sent(person: Client, act: () => Promise<void>): Promise<Client> {
  const chat = person.privately()
  const before = chat.messages()
  await act()
  return comesToHave(chat, before + 1)
}

describe('Unsaved text of a member', () => {
  const teams = withFive()

  it('appears again in the note, and the draft is removed once it is saved', async () => {
    const at = await together(await opened(teams()))
    const open = () => sent(at.Grace, () => at.Grace.presses('Note'))
    const chat = await open()
    const note = 'What was said, and who knows more (everyone in the channel or chat can read it)'
    chat.fills({ [note]: 'Ask Tom' })
    await chat.presses('My functions')
    await goesBack(at.Grace, 'Back to the question')
    const again = await open()
    assert.match(again.sees(), draft)
    assert.match(again.sees(), /: Ask Tom/)
    await again.presses('Save note and link')
    await comesToSee(at.Tariq, /Note: Ask Tom/)
    assert.doesNotMatch(again.sees(), draft)
  })

  it('appears again as the reason for Not applicable', async () => {
    const council = await opened(teams())
    await sets(council.on.Bronwen, { authority: 'Other public body' })
    const at = await together(council)
    for (let times = 0; times < 4; times++) await at.Bronwen.presses('Discuss later')
    await eventually(() => assert.equal(at.Tariq.isAsked(), 'LEAD-3C'))
    await at.Tariq.presses('No')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    const open = () => sent(at.Bronwen, () => at.Bronwen.presses('Agree: Not applicable'))
    const chat = await open()
    chat.fills({ reason: 'The county decides' })
    await chat.presses('My functions')
    await goesBack(at.Bronwen, 'Back to the question')
    const again = await open()
    assert.match(again.sees(), draft)
    assert.match(again.sees(), /: The county decides/)
    await again.presses('Record: Not applicable')
    await comesToSee(at.Grace, /Recorded Not applicable for:/)
  })

  it('appears again in an action of the plan, without the chosen owner', async () => {
    const council = await opened(teams())
    const { on } = council
    const grace = await takes(council, 'Grace', 'Digital leadership and strategy')
    await grace.presses('Begin')
    for (let answered = 0; answered < 10; answered++) await grace.presses('No')
    await grace.says('gaps')
    const plan = grace.buttons().find((button) => button.startsWith('Plan: question ')) ?? assert.fail()
    await grace.presses(plan)
    grace.fills({
      'Owner: a member of the channel or chat': 'Tariq Example',
      'Due day': '2026-06-30',
      'Note (your colleagues can read it)': 'Ask Tom',
    })
    await grace.presses('Gaps')
    await grace.presses(plan)
    assert.match(grace.sees(), draft)
    assert.match(grace.sees(), /Due day: 2026-06-30\n.*Ask Tom/s)
    assert.doesNotMatch(grace.sees(), /Owner.*: Tariq Example/)
    await grace.presses('Save')
    await comesToSee(on.Eleri, /30 Jun 2026/)
    assert.doesNotMatch(grace.sees(), draft)
  })

  it('appears again on the card that leaves functions out', async () => {
    const { on } = await opened(teams())
    const open = async () => {
      const chat = await sent(on.Bronwen, () => goes(on.Bronwen, 'More', 'Left out'))
      await goesBack(on.Bronwen, 'Board')
      return chat
    }
    const chat = await open()
    chat.fills({ 'Leave out': 'Agile working', 'Why?': 'The county decides' })
    await chat.presses('Settings')
    const again = await open()
    assert.match(again.sees(), draft)
    assert.match(again.sees(), /Leave out: Agile working\n.*Why\?: The county decides/s)
    await again.presses('Leave it out')
    await comesToSee(on.Tariq, /Left out of this return: Agile working/)
    assert.doesNotMatch((await open()).sees(), draft)
  })
})
