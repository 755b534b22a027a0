// A lead leaves functions out of a council return with a reason, and brings them back.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { comesToHave, comesToSee, goes, goesBack, opened, takes, together, withFive } from './five-people.ts'

/** The lead's own chat with the card that leaves functions out. */
async function atLeftOut(lead: Client): Promise<Client> {
  const chat = lead.privately()
  const before = chat.messages()
  await goes(lead, 'More', 'Left out')
  await comesToHave(chat, before + 1)
  await goesBack(lead, 'Board')
  return chat
}

describe('A function that a lead leaves out', () => {
  const teams = withFive()

  it('needs a function and a reason, and keeps the typed text until it has both', async () => {
    const { on } = await opened(teams())
    const chat = await atLeftOut(on.Bronwen)
    await chat.presses('Leave it out')
    assert.match(chat.sees(), /Choose the function to leave out\./)
    chat.fills({ 'Leave out': 'Agile working' })
    await chat.presses('Leave it out')
    assert.match(chat.sees(), /Say in a few words why you leave this function out\./)
    assert.match(chat.sees(), /Leave out: Agile working/)
    chat.fills({ 'Why?': 'The county decides this' })
    await chat.presses('Leave it out')
    assert.match(chat.sees(), /Agile working is left out of the return\./)
    await comesToSee(on.Tariq, /Left out of this return: Agile working \(The county decides this\)/)
  })

  it('is named on the board, the results, the gaps, the review and the progress, and has no row there', async () => {
    const council = await opened(teams())
    const grace = await takes(council, 'Grace', 'Culture, people and skills')
    const chat = await atLeftOut(council.on.Bronwen)
    chat.fills({ 'Leave out': 'Agile working', 'Why?': 'The county decides this' })
    await chat.presses('Leave it out')
    const { Tariq } = council.on
    await comesToSee(Tariq, /0 of 80 questions answered/)
    const named = /Left out of this return: Agile working \(The county decides this\)/
    for (const word of ['results', 'gaps'] as const) {
      await Tariq.says(word)
      assert.match(Tariq.sees(), named)
      assert.doesNotMatch(Tariq.sees(), /See Agile working/)
    }
    const answers = Tariq.looksAt('Team board')
    await goes(answers, 'More', 'Answers')
    assert.match(answers.sees(), named)
    assert.match(answers.sees(), /Function 1 of 8/)
    await grace.says('progress')
    assert.match(grace.sees(), named)
    await grace.says('results for agile working')
    assert.match(grace.sees(), /Agile working is left out of this return, so it is not asked and has no result/)
  })

  it('is not asked or voted on any more, even if its question was before the team', async () => {
    const council = await opened(teams())
    const { Bronwen, Tariq } = await together(council)
    const chat = await atLeftOut(council.room.person('Bronwen').looksAt('Team board'))
    chat.fills({ 'Leave out': 'Digital leadership and strategy', 'Why?': 'Not this year' })
    const before = Tariq.card()
    await chat.presses('Leave it out')
    await comesToSee(Bronwen, /Culture, people and skills · 1 of 10/)
    await Tariq.presses('Yes', before)
    assert.match(Tariq.sees(), /Digital leadership and strategy is left out of this return/)
  })

  it('is announced to its owner, gets no reminder, and returns with its answers', async () => {
    const council = await opened(teams())
    const { on } = council
    const grace = await takes(council, 'Grace', 'Agile working')
    await grace.presses('Begin')
    await grace.presses('Yes')
    const chat = await atLeftOut(on.Bronwen)
    chat.fills({ 'Leave out': 'Agile working', 'Why?': 'The county decides this' })
    let messages = grace.messages()
    await chat.presses('Leave it out')
    await comesToHave(grace, messages + 1)
    assert.match(grace.sees(), /Agile working is left out of the return\./)
    assert.match(grace.sees(), /Bronwen Example has left it out\./)
    assert.match(grace.sees(), /Reason: The county decides this/)
    await grace.says('my functions')
    assert.match(grace.sees(), /Left out of this return: Agile working \(The county decides this\)/)
    await goes(on.Bronwen, 'More', 'Remind')
    assert.match(on.Bronwen.sees(), /There is nobody to remind/)
    messages = grace.messages()
    await chat.presses('Bring back Agile working')
    assert.match(chat.sees(), /Agile working is part of the return again, with the answers that it had\./)
    await comesToHave(grace, messages + 1)
    await grace.presses('Continue')
    assert.match(grace.sees(), /Agile working · 2 of 10/)
    await eventually(() => assert.match(on.Tariq.sees(), /1 of 90 questions answered/))
  })

  it('is one of at most two', async () => {
    const { on } = await opened(teams())
    const chat = await atLeftOut(on.Bronwen)
    for (const name of ['Agile working', 'Technology and platforms']) {
      chat.fills({ 'Leave out': name, 'Why?': 'Another body provides it' })
      await chat.presses('Leave it out')
    }
    assert.match(chat.sees(), /No more functions can be left out\. Bring one back first\./)
    assert.ok(!chat.buttons().includes('Leave it out'))
    await on.Bronwen.presses('More')
    assert.match(on.Bronwen.sees(), /2 functions left out/)
    await on.Bronwen.presses('What happened here')
    assert.match(on.Bronwen.sees(), /Technology and platforms left out by you/)
  })

  it('is offered to leads only', async () => {
    const { on } = await opened(teams())
    await on.Tariq.presses('More')
    assert.ok(!on.Tariq.buttons().includes('Left out'))
  })
})
