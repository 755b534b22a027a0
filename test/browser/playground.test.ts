// A person at Microsoft's playground, in a real browser. The pictures are in build/screenshots.

import assert from 'node:assert/strict'
import { browserFor } from '../support/browser/browser-for.ts'
import { type Chat, openChat } from '../support/playground/playground.ts'

describe('An officer in the browser', () => {
  let chat: Chat

  before(async function () {
    chat = await openChat(await browserFor(this))
  })
  after(() => chat?.close())

  it('types start and sees the first question at once', async () => {
    await chat.say('start')
    await chat.sees('Question 1 of 90')
    await chat.sees('Only you see your answers')
    await chat.photograph('first-question')
  })

  it('answers with one press and finds the next question in the same card', async () => {
    await chat.press('Yes')
    await chat.sees('Saved Yes')
    await chat.sees('Question 2 of 90')
    await chat.photograph('saved')
    await chat.press('No')
    await chat.press('Not sure')
    await chat.sees('Question 4 of 90')
  })

  it('answers with the keyboard alone, and the focus stays in the card', async () => {
    await chat.pressByKey('Back', 'Enter')
    await chat.sees('You said Not sure')
    assert.ok(await chat.hasFocus())
    await chat.pressByKey('Not sure', 'Space')
    await chat.sees('Question 4 of 90')
    assert.ok(await chat.hasFocus())
  })

  it('goes back and changes an answer', async () => {
    await chat.press('Back')
    await chat.sees('You said Not sure')
    await chat.press('Yes')
    await chat.sees('Saved Yes')
    await chat.sees('Question 4 of 90')
  })

  it('reads more about a question and leaves a note', async () => {
    await chat.press('More')
    await chat.sees('Why it matters')
    await chat.photograph('more')
    await chat.fill('Note to yourself', 'The minutes are with democratic services')
    await chat.press('Save note and link')
    await chat.sees('Question 4 of 90')
  })

  it('fills in a function on one form', async () => {
    await chat.say('progress')
    await chat.sees('3 of 90 questions answered')
    await chat.photograph('progress')
    await chat.press('Go to Agile working')
    await chat.press('More')
    await chat.press('All on one form')
    await chat.choose(
      "Does the council's written policy let employees request flexible working, as the law requires?",
      'Yes',
    )
    await chat.choose(
      'In at least one service area, do records show flexible working agreed with a quarter or more of the staff?',
      'No',
    )
    await chat.photograph('form')
    await chat.press('Save')
    await chat.sees('Saved 2 answers')
    await chat.photograph('review')
  })

  it('leaves, returns, and continues at the same question', async () => {
    await chat.comeBack()
    await chat.say('resume')
    await chat.sees('Question 23 of 90')
    await chat.photograph('resumed')
  })

  it('reads the results, one function, and the gaps', async () => {
    await chat.say('results')
    await chat.sees('Results so far')
    await chat.sees('85 questions are still open')
    await chat.photograph('results')
    await chat.press('See Digital leadership and strategy')
    await chat.sees('Missing for')
    await chat.photograph('function')
    await chat.press('Gaps')
    await chat.sees('Still to answer')
    await chat.photograph('gaps')
  })
})
