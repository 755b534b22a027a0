// The search extension at Microsoft's playground, in a real browser: a person finds their results and inserts them as a card.

import assert from 'node:assert/strict'
import { browserFor } from '../support/browser/browser-for.ts'
import { type Chat, openChat } from '../support/playground/playground.ts'

describe('An officer who shares results from the message box', () => {
  let chat: Chat

  before(async function () {
    chat = await openChat(await browserFor(this))
  })
  after(() => chat?.close())

  it('finds their own view and its future readers, and inserts a dated card without buttons', async () => {
    await chat.say('start')
    await chat.press('Yes')
    await chat.sees('Saved Yes')
    await chat.extension.searches('view')
    await chat.extension.finds('1 of 90 answered')
    await chat.extension.finds('Only you see this view now')
    const card = await chat.extension.inserts('Your view', 'One officer’s view')
    assert.match(card, /^Results One officer’s view, started .*As of \d+ \w+ \d{4}/)
    assert.match(card, /At least: 89 questions are still open/)
    assert.match(card, /Overall score 0\.1 of 5/)
    assert.match(card, /Digital leadership and strategy/)
    assert.doesNotMatch(card, /See Digital|Gaps|Share|Undo/)
    // The bot does not answer the card.
    await chat.sees('Question 2 of 90')
  })
})
