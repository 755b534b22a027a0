// More and Note under the team's question: everybody reads why it is asked, and the discussion's note stays with the answer.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { comesToHave, comesToSee, goes, goesBack, opened, together, withFive } from './five-people.ts'

describe('The team’s question', () => {
  const teams = withFive()

  it('has More for everybody, with what counts, the reason and the sources', async () => {
    const at = await together(await opened(teams()))
    await at.Eleri.presses('More')
    assert.match(at.Eleri.sees(), /What counts as a Yes\n.*Why it matters\n.*Where it comes from\n/s)
    await goesBack(at.Eleri, 'Back to the question')
    assert.ok(at.Eleri.buttons().includes('Not sure'))
  })

  it('has Note for members with a vote, who type it in their own chat; it stays with the agreed answer', async () => {
    const council = await opened(teams())
    const { on } = council
    const at = await together(council)
    const chat = at.Grace.privately()
    const before = chat.messages()
    await at.Grace.presses('Note')
    assert.match(at.Grace.sees(), /Write the note there; it is kept with this question\./)
    await comesToHave(chat, before + 1)
    chat.fills({
      'What was said, and who knows more (everyone in the channel or chat can read it)': 'Cabinet minutes of May',
      'Link to the evidence': 'https://wrenbridge.example/may',
    })
    await chat.presses('Save note and link')
    assert.match(chat.sees(), /Saved\. Everyone in the channel or chat can read it\./)
    await comesToSee(at.Tariq, /Note: Cabinet minutes of May\nEvidence: https:\/\/wrenbridge\.example\/may/)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Bronwen, /1 of 5/)
    await at.Bronwen.presses('Reveal')
    await at.Bronwen.presses('Agree: Yes')
    await eventually(() => assert.equal(at.Fergus.isAsked(), 'LEAD-1P'))
    await goes(on.Fergus, 'More', 'Answers')
    assert.match(on.Fergus.sees(), /Yes · Bronwen Example.*Note: Cabinet minutes of May/s)
  })

  it('refuses a link that is not a web address, and keeps the typed text', async () => {
    const at = await together(await opened(teams()))
    const chat = at.Grace.privately()
    const before = chat.messages()
    await at.Grace.presses('Note')
    await comesToHave(chat, before + 1)
    chat.fills({ 'Link to the evidence': 'on the shared drive' })
    await chat.presses('Save note and link')
    assert.match(chat.sees(), /has to be a whole web address/)
    assert.match(chat.sees(), /on the shared drive/)
  })

  it('accepts no note from a guest or an observer', async () => {
    const members = ['Bronwen', 'Tariq', 'Grace', 'Fergus', { name: 'Eleri', isGuest: true }]
    const council = await opened(teams(), teams().channel({ members }))
    await goes(council.on.Bronwen, 'More', 'Observers', 'Make Grace Example an observer', 'Board')
    const at = await together(council)
    await at.Eleri.presses('Note')
    assert.match(at.Eleri.sees(), /Guests do not vote here/)
    await at.Grace.presses('Note')
    assert.match(at.Grace.sees(), /You observe here/)
  })
})
