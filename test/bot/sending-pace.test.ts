// How fast the bot writes in a conversation: below each limit of Teams, with room for another copy's.

import assert from 'node:assert/strict'
import { sendingPace } from '../../bot/sending-pace.ts'
import { openLimiter, sendLimits } from '../support/wire-limits.ts'

describe('The pace of sending', () => {
  it('keeps within the limits of Teams, however much there is to send', () => {
    let now = 0
    const pace = sendingPace(() => now)
    const limiter = openLimiter(sendLimits)
    for (let sent = 0; sent < 300; sent++) {
      now += pace.wait('one')
      assert.equal(pace.wait('one'), 0)
      pace.note('one')
      assert.equal(limiter('one', now), undefined)
    }
    assert.ok(now < 300 * 1000)
  })

  it('counts each conversation for itself', () => {
    const pace = sendingPace(() => 0)
    for (let sent = 0; sent < 5; sent++) pace.note('one')
    assert.equal(pace.wait('one'), 1000)
    assert.equal(pace.wait('another'), 0)
  })
})
