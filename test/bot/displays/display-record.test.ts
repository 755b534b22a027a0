// The record of a shared message: leases and times from a wrong clock, and records of earlier versions of the bot.

import assert from 'node:assert/strict'
import { most } from '../../../assessment/limits.ts'
import { request } from '../../../bot/displays/display-record.ts'
import { acquireLease, releaseLease } from '../../../bot/displays/lease.ts'
import { type Display, displayId, displaysIn } from '../../../store/collections/displays.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { system } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { board, pressIn } from './copies-of-displays.ts'

const now = Date.parse('2026-05-04T09:00:00Z')
const minute = 60 * 1000

const { reference } = pressIn('1')
const display: Display = {
  ...{ ...board, reference, requestedBy: 'a press', message: '1', usedAt: '2026-05-04T09:00:00Z', notBefore: 0 },
  retiring: [],
}
const acquired = (change: Partial<Display>) => {
  const { result } = acquireLease({ ...display, ...change }, { by: 'us', until: now + 30_000, now, mayPost: true })
  return result
}

describe('The record of a shared message', () => {
  it('gives no lease while another copy holds one, or before its next request is allowed', () => {
    assert.deepEqual(acquired({ lease: { by: 'another', until: now + 30_000 } }), {
      type: 'later',
      at: now + 30_000,
      isHeld: true,
    })
    assert.deepEqual(acquired({ notBefore: now + 5 * minute }), { type: 'later', at: now + 5 * minute, isHeld: false })
  })

  it('ignores leases and waiting times that a wrong clock set hours ahead', () => {
    const hour = 60 * minute
    const wrong = acquired({
      ...{ lease: { by: 'another', until: now + hour }, notBefore: now + hour },
      retiring: [{ reference, message: '0', notBefore: now + hour }],
    })
    assert.ok(wrong.type === 'acquired')
    assert.equal(wrong.display.notBefore, 0)
    assert.deepEqual(wrong.display.retiring, [{ reference, message: '0', notBefore: 0 }])
    assert.equal(wrong.display.shown, undefined)
  })

  it('lists at most the twenty latest replaced messages, even if Teams refuses every edit of them', () => {
    let current: Display = display
    for (let post = 1; post <= 3 * most.retiring; post++) {
      const asked = request(current, board, pressIn('1', `start ${post}`), {}, new Date(now))
      assert.ok(asked.type === 'save')
      const taken = acquireLease(asked.value, { by: 'us', until: now + 30_000, now, mayPost: true }).result
      assert.ok(taken.type === 'acquired')
      const released = releaseLease(asked.value, {
        acquired: taken.display,
        result: { ...taken.display, message: `${post}` },
      })
      assert.ok(released.type === 'save')
      current = released.value
    }
    const messages = current.retiring.map(({ message }) => message)
    assert.equal(messages.length, most.retiring)
    assert.equal(messages.at(-1), `${3 * most.retiring - 1}`)
  })

  it('stays the same when the result of a job is written twice after a lost answer of the store', () => {
    const { message: _, ...asked } = display
    const taken = acquireLease(asked, { by: 'us', until: now + 30_000, now, mayPost: true }).result
    assert.ok(taken.type === 'acquired')
    const outcome = { acquired: taken.display, result: { ...taken.display, message: '9', shown: 'a hash' } }
    const written = releaseLease(taken.display, outcome)
    assert.ok(written.type === 'save')
    const again = releaseLease(written.value, outcome)
    assert.ok(again.type === 'save')
    assert.deepEqual([again.value.message, again.value.retiring], ['9', []])
  })

  it('forgets what a message shows if another copy held the lease meanwhile', () => {
    const taken = acquireLease(display, { by: 'us', until: now + 30_000, now, mayPost: true }).result
    assert.ok(taken.type === 'acquired')
    const result = { ...taken.display, shown: 'our hash' }
    const released = releaseLease({ ...display, shown: 'their hash' }, { acquired: taken.display, result })
    assert.ok(released.type === 'save')
    assert.equal(released.value.shown, undefined)
  })

  describe('of an earlier version of the bot', () => {
    const folder = temporaryFolder()

    it('is read with today’s field names, and is saved with them', async () => {
      const store = await openSqliteStore(`${folder()}/store.sqlite`)
      const retiring = [{ where: 'there', message: '0', notBefore: 7 }]
      const stored = {
        ...board,
        where: 'here',
        posted: 'a press',
        message: '1',
        usedAt: 'then',
        notBefore: 0,
        retiring,
      }
      const key = { tenant: system, kind: 'display', id: displayId(board) } as const
      await store.write(key, { schema: 1, value: stored }, 'absent')
      const displays = displaysIn(store)
      const today = {
        ...{ ...board, reference: 'here', requestedBy: 'a press', message: '1', usedAt: 'then', notBefore: 0 },
        retiring: [{ reference: 'there', message: '0', notBefore: 7 }],
      }
      assert.deepEqual(await displays.read(system, displayId(board)), today)
      await displays.change(system, displayId(board), (value) => ({
        type: 'save',
        value: value ?? assert.fail(),
        result: undefined,
      }))
      assert.deepEqual((await store.read(key))?.document, { schema: 2, value: today })
      await store.close()
    })
  })
})
