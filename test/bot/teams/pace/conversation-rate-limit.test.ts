// The rate limit of a conversation: below each limit of Teams, with room for another copy of the bot.

import assert from 'node:assert/strict'
import { conversationRateLimit } from '../../../../bot/teams/pace/conversation-rate-limit.ts'
import { manualTiming } from '../../../lib/manual-timing.ts'
import { openLimiter, sendLimits } from '../../../support/wire/limits.ts'

/** A rate limit, and a clock that the test sets. */
function limitAt(now = 0) {
  const clock = { now }
  return { clock, limit: conversationRateLimit({ ...manualTiming(), now: () => clock.now }) }
}

describe('The rate limit of a conversation', () => {
  it('keeps within the limits of Teams for any number of messages', () => {
    const { clock, limit } = limitAt()
    const limiter = openLimiter(sendLimits)
    for (let sent = 0; sent < 300; sent++) {
      clock.now += limit.wait('one')
      assert.equal(limit.wait('one'), 0)
      limit.note('one')
      // Another copy of the bot sends at the same moments.
      assert.equal(limiter('one', clock.now), undefined)
      assert.equal(limiter('one', clock.now), undefined)
    }
    assert.ok(clock.now < 300 * 1000)
  })

  it('keeps room in a busy half minute for messages that people wait for, within the limits of Teams', () => {
    const { clock, limit } = limitAt()
    const limiter = openLimiter(sendLimits)
    function sends(isAwaited: boolean): void {
      clock.now += limit.wait('one', isAwaited)
      limit.note('one')
      assert.equal(limiter('one', clock.now), undefined)
    }
    for (let edits = 0; edits < 30; edits++) sends(false)
    for (let posts = 0; posts < 20; posts++) {
      assert.ok(limit.wait('one') > 5000, 'An edit takes the room of an awaited message.')
      assert.ok(limit.wait('one', true) <= 2000)
      sends(true)
    }
    assert.ok(limit.wait('one', true) > 5000)
  })

  it('releases messages one after another, and after the longest wait even beyond the limit', async () => {
    const timing = manualTiming()
    const limit = conversationRateLimit(timing)
    const sentAt: number[] = []
    const sends = Array.from({ length: 5 }, () =>
      limit.waitForCapacity('one', 60_000).then(() => sentAt.push(timing.now())),
    )
    await timing.during(Promise.all(sends))
    assert.deepEqual(sentAt, [0, 0, 0, 1000, 2000])
    for (let sent = 0; sent < 3; sent++) limit.note('one')
    await timing.during(limit.waitForCapacity('one', 20))
    assert.equal(timing.now(), 2020)
    assert.ok(limit.wait('one') > 0)
  })

  it('is separate for each conversation', () => {
    const { limit } = limitAt()
    for (let sent = 0; sent < 3; sent++) limit.note('one')
    assert.equal(limit.wait('one'), 1000)
    assert.equal(limit.wait('another'), 0)
  })

  it('does not slow down after a flood, because it remembers only the last fifty moments', () => {
    const { clock, limit } = limitAt(0)
    for (let sent = 0; sent < 100_000; sent++) limit.note('one')
    assert.equal(limit.wait('one', true), 30_000)
    clock.now = 30_000
    assert.equal(limit.wait('one'), 0)
  })

  it('remembers the thousand conversations used last', () => {
    const { limit } = limitAt()
    for (let sent = 0; sent < 3; sent++) limit.note('first')
    for (let other = 0; other < 999; other++) limit.note(`${other}`)
    assert.equal(limit.wait('first'), 1000)
    for (let other = 0; other < 1000; other++) limit.note(`${other}`)
    assert.equal(limit.wait('first'), 0)
  })
})
