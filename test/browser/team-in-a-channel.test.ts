// A leadership team in a channel at Microsoft's playground, one of them in a real browser. The pictures are in build/screenshots.

import assert from 'node:assert/strict'
import { browserFor } from '../support/browser/browser-for.ts'
import { openPlayground, type Playground, type Shared } from '../support/playground/playground.ts'

const others = ['Tariq Mahmood', 'Grace Oduya', 'Fergus Mackie', 'Eleri Pugh']
const asked = 'Has the top management team discussed digital progress at a meeting in the last six months?'

/** The presses of each of the others, in order. */
async function othersPress(place: Shared, ...titles: readonly string[]): Promise<void> {
  for (const [at, title] of titles.entries()) await place.colleague(others[at] ?? 'Nobody').presses(title)
}

describe('A leadership team in a channel', () => {
  let playground: Playground
  let channel: Playground['channel']
  let personal: Playground['personal']
  const board = () => channel.answer(1)
  const question = () => channel.answer(2)

  before(async function () {
    playground = await openPlayground(await browserFor(this))
    ;({ channel, personal } = playground)
  })
  after(() => playground?.close())

  it('mentions the bot, and everybody sees the board', async () => {
    await channel.say('start')
    await board().sees('0 of 90 questions answered')
    await board().sees('Lead: Bronwen Hale')
    await board().photograph('team-board')
  })

  it('answers together, and nobody sees the votes of others before all have voted', async () => {
    await board().press('Answer together')
    await question().sees('0 of 5 have answered')
    await question().photograph('team-question')
    // The playground keeps no view of one person: the edit for everybody takes it away, two seconds after a vote. Saying
    // the same again brings it back.
    const soon = (title: string) =>
      question()
        .press(title, 1000)
        .catch(() => undefined)
    let shown: string | undefined
    for (let times = 0; times < 5 && shown === undefined; times++) {
      assert.match(await question().press('Yes'), /Your vote is counted/)
      shown = await soon('Show my vote')
    }
    assert.match(shown ?? '', /You said Yes. Only you see this/)
    assert.doesNotMatch((await soon('Hide my vote')) ?? (await question().reads()), /You said/)
    await channel.colleague('Simon Ashby').presses('No')
    await othersPress(channel, 'Yes', 'Yes', 'No', 'Not sure')
    // The guest has no vote.
    await question().sees('All 5 have voted: 3 Yes, 1 No, 1 Not sure')
    await question().sees('60% of you agree: 3 of 5 say Yes')
    await question().photograph('team-question-revealed')
  })

  it('agrees, and sees the next question in the same message', async () => {
    await question().press('Agree: Yes')
    await question().sees('Recorded Yes for')
    await question().sees('2 of 10')
    await question().sees('0 of 5 have answered')
    await question().photograph('team-question-next')
    await board().sees('1 of 90 questions answered')
  })

  it('puts a question off, and brings it back from the list', async () => {
    await question().press('Discuss later')
    await question().sees(`Put off: ${asked}`)
    await question().sees('3 of 10')
    await question().photograph('team-question-put-off')
    await board().sees('1 question put off to discuss later')
    await board().press('More')
    await board().photograph('team-more')
    await board().press('Questions put off')
    await board().photograph('team-put-off')
    assert.match(await board().press(`Ask now: ${asked}`), /The question is in a message of its own/)
    await question().sees('2 of 10')
    await board().sees('Team board')
  })

  it('takes a function, answers it in the personal chat, and the board shows the progress', async () => {
    await board().press('Take a function')
    await board().photograph('team-functions')
    assert.match(await board().press('Take Agile working'), /Agile working is yours/)
    await personal.sees('10 questions to answer')
    await personal.photograph('team-own-given')
    await personal.press('Begin')
    await personal.photograph('team-own-question')
    await personal.press('Yes')
    await personal.press('No')
    await personal.sees('3 of 10')
    await personal.photograph('team-own-next')
    await board().sees('3 of 90 questions answered')
    await board().photograph('team-board-followed')
  })

  it('reads the results', async () => {
    await board().press('Results')
    await board().sees('Results so far')
    await board().photograph('team-results')
    await board().press('See Digital leadership and strategy')
    await board().sees('Nobody has taken this function')
    await board().photograph('team-function')
    await board().press('Board')
  })

  it('makes the first press the answer, by a setting that the lead changes in their own chat', async () => {
    await board().press('More')
    await board().press('Settings')
    await board().sees('I have written to you in our own chat')
    await board().photograph('team-settings-elsewhere')
    await personal.sees('Settings of the council return')
    await personal.photograph('team-settings')
    await personal.press('Name and due date')
    await personal.fill('Name of this assessment', 'Council return, autumn')
    await personal.press('Save')
    await personal.sees('Settings saved')
    await personal.press('Rules and leads')
    await personal.photograph('team-rules')
    await personal.choose('How an answer comes about', 'The first press is the answer')
    await personal.press('Save')
    await personal.sees('Settings saved')
    await personal.photograph('team-settings-saved')
    await question().sees('The first press is the answer')
    await question().photograph('team-plain')
  })

  it('records the first press of any member, and undoes an answer', async () => {
    const grace = channel.colleague('Grace Oduya')
    await question().press('Not sure')
    await grace.sees('Bronwen Hale said “Not sure”')
    await grace.presses('Yes')
    await question().sees('Grace Oduya said “Yes”')
    await question().photograph('team-plain-next')
    await question().press('Undo')
    await question().sees('Taken back')
    await question().photograph('team-plain-undone')
  })

  it('saves a draft while under half is answered, after a list of the open questions', async () => {
    await board().sees('Council return, autumn')
    await board().sees('4 of 90 questions answered')
    await board().press('More')
    await board().press('Submit')
    await board().sees('Digital leadership and strategy: 8 open')
    await board().photograph('team-submit')
    assert.match(await board().press('Save as a draft'), /Saved as a draft\. The return stays open/)
    await board().press('Board')
    await board().sees('Saved as a draft on')
    await board().photograph('team-draft')
  })
})
