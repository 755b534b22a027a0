// How fast the bot writes in a conversation: below each limit of Teams, with room for another copy's.

import assert from 'node:assert/strict'
import { conversationRateLimit, waitForCapacity } from '../../../bot/teams/conversation-rate-limit.ts'
import { openLimiter, sendLimits } from '../../support/wire/limits.ts'

describe('The pace of sending', () => {
  it('keeps within the limits of Teams, however much there is to send', () => {
    let now = 0
    const pace = conversationRateLimit(() => now)
    const limiter = openLimiter(sendLimits)
    for (let sent = 0; sent < 300; sent++) {
      now += pace.wait('one')
      assert.equal(pace.wait('one'), 0)
      pace.note('one')
      // Another copy of the bot does the same in the same moments.
      assert.equal(limiter('one', now), undefined)
      assert.equal(limiter('one', now), undefined)
    }
    assert.ok(now < 300 * 1000)
  })

  it('leaves room in a busy half minute for what somebody waits for, within the limits of Teams', () => {
    let now = 0
    const pace = conversationRateLimit(() => now)
    const limiter = openLimiter(sendLimits)
    function sends(isAwaited: boolean): void {
      now += pace.wait('one', isAwaited)
      pace.note('one')
      assert.equal(limiter('one', now), undefined)
    }
    for (let edits = 0; edits < 30; edits++) sends(false)
    for (let posts = 0; posts < 20; posts++) {
      assert.ok(pace.wait('one') > 5000, 'An edit takes the room of what is waited for.')
      assert.ok(pace.wait('one', true) <= 2000)
      sends(true)
    }
    assert.ok(pace.wait('one', true) > 5000)
  })

  it('is waited for, one after the other, but no longer than somebody may be kept waiting', async () => {
    const begun = performance.now()
    const pace = conversationRateLimit()
    await Promise.all(Array.from({ length: 5 }, () => waitForCapacity(pace, 'one')))
    assert.ok(performance.now() - begun >= 1990)
    for (let sent = 0; sent < 3; sent++) pace.note('one')
    await waitForCapacity(pace, 'one', 20)
    assert.ok(performance.now() - begun < 2500)
    assert.ok(pace.wait('one') > 0)
  })

  it('counts each conversation for itself', () => {
    const pace = conversationRateLimit(() => 0)
    for (let sent = 0; sent < 3; sent++) pace.note('one')
    assert.equal(pace.wait('one'), 1000)
    assert.equal(pace.wait('another'), 0)
  })
})
