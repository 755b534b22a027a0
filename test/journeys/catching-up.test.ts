// The stored message follows the presses in it: a reload or another device shows the newest state.

import assert from 'node:assert/strict'
import { inTeams, never } from '../support/bots/teams.ts'

describe('A stored card, two seconds after the last press,', () => {
  const teams = inTeams({ quiet: 5 })

  it('is edited to the newest state', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await teams().wire.editsAnswered(1)
    const phone = ann.anotherDevice()
    assert.equal(phone.isAsked(), 'LEAD-1P')
    assert.equal(ann.messages(), 1)
  })

  it('still says what was saved, with an Undo button', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await teams().wire.editsAnswered(1)
    const phone = ann.anotherDevice()
    assert.match(phone.sees(), /Saved Yes/)
    await phone.presses('Undo')
    assert.equal(phone.isAsked(), 'LEAD-1C')
    assert.match(phone.sees(), /Taken back/)
    await ann.opensAgain()
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.doesNotMatch(ann.sees(), /Saved/)
  })

  it('still leads back to the review that it was opened from', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('review')
    await ann.presses('Change: question 1')
    await teams().wire.editsAnswered(2)
    await ann.opensAgain()
    await ann.presses('No')
    assert.match(ann.sees(), /Your answers: Digital leadership and strategy/)
    assert.match(ann.sees(), /Saved 1 answer/)
  })

  it('is not edited again because of the refresh that follows the edit', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await teams().wire.editsAnswered(1)
    await ann.opensAgain()
    await teams().stopsBot()
    assert.equal(teams().wire.edits.length, 1)
  })
})

describe('A stored card', () => {
  const teams = inTeams({ quiet: never })

  it('is edited once for many presses, not at each', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 10; times++) await ann.presses('Yes')
    assert.equal(teams().wire.edits.length, 0)
    await teams().stopsBot()
    assert.equal(teams().wire.edits.length, 1)
    assert.equal(ann.isAsked(), 'CULT-1C')
  })

  it('shows its newest state on another device that opens the chat, even before an edit', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    const phone = ann.anotherDevice()
    await ann.presses('Yes')
    await ann.presses('No')
    assert.equal(phone.isAsked(), 'LEAD-1C')
    await phone.opensAgain()
    assert.equal(phone.isAsked(), 'LEAD-2C')
    await ann.opensAgain()
    assert.equal(ann.isAsked(), 'LEAD-2C')
    assert.equal(teams().wire.edits.length, 0)
  })

  it('is not edited when a person opens it again and again', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 3; times++) await ann.opensAgain()
    await teams().stopsBot()
    assert.equal(teams().wire.edits.length, 0)
    assert.equal(teams().wire.calls.length, 1)
  })

  it('keeps its answers and its question when it is opened again', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Back')
    for (let times = 1; times <= 3; times++) await ann.opensAgain()
    assert.equal(ann.isAsked(), 'LEAD-1C')
    assert.match(ann.sees(), /You said Yes on 4 May 2026/)
  })

  it('is not edited while it shows inputs, which an edit would wipe', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('More')
    await teams().stopsBot()
    assert.equal(teams().wire.edits.length, 0)
  })

  for (const [word, seen] of [
    ['results', /Results so far/],
    ['gaps', /Gaps, in the order/],
    ['progress', /Press a function to go/],
    ['review', /Your answers/],
  ] as const) {
    it(`of ${word} is the same kind of card after it is opened again`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      await ann.says(word)
      await ann.opensAgain()
      assert.match(ann.sees(), seen)
    })
  }

  it('is edited separately from the cards of other messages', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    const first = ann.card()
    await ann.says('results')
    await ann.presses('Gaps')
    await teams().stopsBot()
    assert.equal(teams().wire.edits.length, 2)
    assert.match(ann.sees(first), /Question 2 of 90/)
    assert.match(ann.sees(), /Gaps, in the order/)
  })
})

describe('An edit that Teams rejects or delays', () => {
  const teams = inTeams({ quiet: 5 })

  it('with 429 is repeated a moment later', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    teams().wire.refuse('PUT', 429, { times: 1 })
    await ann.presses('Yes')
    await teams().wire.editsAnswered(2)
    assert.match(ann.anotherDevice().sees(), /Question 2 of 90/)
  })

  for (const status of [403, 404]) {
    it(`with ${status} is logged, and no answer is lost`, async () => {
      const ann = teams().person('ann')
      await ann.says('start')
      teams().wire.refuse('PUT', status)
      await ann.presses('Yes')
      await teams().wire.editsAnswered(1)
      await ann.presses('Yes')
      assert.equal(ann.isAsked(), 'LEAD-2C')
      await teams().stopsBot()
      const lines = teams().log.map((line) => JSON.parse(line))
      assert.ok(lines.some((line) => line.status === status && line.msg.includes('could not be edited')))
      await teams().startsBot()
      await ann.opensAgain()
      assert.equal(ann.isAsked(), 'LEAD-2C')
    })
  }

  it('does not hold up further answers', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    const release = teams().wire.hold()
    for (let times = 1; times <= 5; times++) await ann.presses('Yes')
    assert.equal(ann.isAsked(), 'LEAD-3P')
    release()
    await teams().stopsBot()
    assert.equal(ann.isAsked(), 'LEAD-3P')
  })
})
