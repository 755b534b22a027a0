// Several copies of the bot, or one that was killed, share the work on one message.

import assert from 'node:assert/strict'
import { displayId } from '../../../store/collections/displays.ts'
import { system } from '../../../store/store.ts'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, pressIn, times } from './copies-of-displays.ts'

const minute = 60 * 1000

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually, posted, shown, seesNewest } = boardSteps(opened)

  describe('with two copies of the bot', () => {
    it('is edited by one copy at a time, at most once in an interval, and never to an older state', async () => {
      const copies = opened()
      const both = [await posted(), copies.copy()]
      for (let press = 1; press <= 200; press++) {
        copies.changes()
        await both[press % 2]?.show({ ...board, trigger: pressIn('1', `${press}`) })
        await passes(2)
      }
      await seesNewest()
      const numbers = copies.edits.map(({ shows }) => Number(shows.replace('state ', '')))
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      )
      const moments = copies.requests.map(({ at }) => at)
      const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at))
      assert.ok(Math.min(...gaps) >= times.interval, `${Math.min(...gaps)} ms`)
    })

    it('shows the change of the copy that lost the race', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      // The other copy's change comes after the winner has drawn, and before the winner's edit.
      const drawn = Promise.withResolvers<void>()
      copies.changes()
      copies.drawsSlowly(async () => {
        copies.drawsSlowly(async () => undefined)
        drawn.resolve()
        await copies.timing.sleep(50)
      })
      await passes(times.interval)
      await one?.show({ ...board, trigger: pressIn('1', '2') })
      await copies.timing.during(drawn.promise)
      copies.changes()
      await other?.show({ ...board, trigger: pressIn('1', '3') })
      await seesNewest()
      assert.equal(shown().at(-1), 'state 2')
    })

    it('is posted once if both copies get the same act', async () => {
      const copies = opened()
      const both = [copies.copy(), copies.copy()]
      await Promise.all(both.map((copy) => copy.show({ ...board, trigger: pressIn('1'), repost: {} })))
      await Promise.all(both.map((copy) => copy.flush()))
      assert.equal(copies.messages.length, 1)
    })

    it('is edited by the other copy after one was killed with the lease', async () => {
      const copies = opened()
      await posted()
      const lease = { by: 'a copy that is no more', until: copies.timing.epoch() + 200 }
      await copies.displays.change(system, displayId(board), (now) => ({
        type: 'save',
        value: { ...(now ?? assert.fail()), lease },
        result: undefined,
      }))
      copies.changes()
      await copies.copy().show({ ...board, trigger: pressIn('1', '2') })
      await seesNewest()
      assert.ok(copies.timing.epoch() >= lease.until)
      assert.equal(copies.edits.length, 1)
    })

    it('is edited by the other copy within one lease after one was killed, despite long time limits', async () => {
      const copies = opened()
      const killed = await posted(copies.copy({ attempt: 10_000, settle: 10_000 }))
      await passes(times.interval)
      const drawing = Promise.withResolvers<void>()
      copies.changes()
      copies.drawsSlowly(async () => {
        copies.drawsSlowly(async () => undefined)
        drawing.resolve()
        await copies.timing.sleep(5 * minute)
      })
      await killed.show({ ...board, trigger: pressIn('1', '2') })
      await copies.timing.during(drawing.promise)
      const at = copies.timing.now()
      killed.kill()
      await copies.copy().show({ ...board, trigger: pressIn('1', '3') })
      await seesNewest()
      const wait = (copies.edits[0]?.at ?? 0) - at
      assert.ok(wait >= times.lease / 2 && wait <= times.lease + times.interval, `${wait} ms`)
    })

    it('is left to a slow copy that still renews its lease', async () => {
      const copies = opened()
      const slow = await posted()
      copies.next({ takes: 3 * times.lease })
      copies.changes()
      await slow.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      copies.changes()
      await copies.copy().show({ ...board, trigger: pressIn('1', '3') })
      await passes(2.9 * times.lease)
      assert.equal(copies.edits.length, 1)
      await seesNewest()
    })

    /** One copy has recorded that the board is wanted in a thread, and was killed. */
    async function neverPosted() {
      const copies = opened()
      const copy = copies.copy()
      copies.drawsSlowly(() => assert.fail('The power went.'))
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await copy.flush()
      copies.drawsSlowly(async () => undefined)
      return copies
    }

    it('is posted once by the copies that start next if the copy that requested it was killed', async () => {
      const copies = await neverPosted()
      await passes(4 * minute)
      await Promise.all([copies.copy(), copies.copy(), copies.copy()].map((next) => next.resume()))
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      await passes(3 * times.interval)
      assert.deepEqual([copies.posts.length, copies.messages[0]?.thread], [1, '1'])
    })

    it('is not posted by a starting copy while another copy posts it', async () => {
      const copies = opened()
      copies.next({ takes: 200 })
      await copies.copy().show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.posts.length, 1))
      await copies.copy().resume()
      await eventually(async () => assert.ok((await copies.record())?.message))
      await passes(3 * times.interval)
      assert.equal(copies.posts.length, 1)
    })

    it('is posted at the next press, and not before, if its request is old and was never carried out', async () => {
      const copies = await neverPosted()
      await passes(6 * minute)
      const next = copies.copy()
      await next.resume()
      await next.show(board)
      await passes(50)
      assert.deepEqual(copies.posts, [])
      await next.show({ ...board, trigger: pressIn('2', 'another') })
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      assert.equal(copies.messages[0]?.thread, '1')
    })

    it('is posted again with the second press on the other copy after one copy forgot it', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      await other.show({ ...board, trigger: pressIn('1', '2') })
      await one.forget(board.tenant, board.assessment)
      await other.show({ ...board, trigger: pressIn('1', '3') })
      await passes(2 * times.interval)
      await other.show({ ...board, trigger: pressIn('1', '4') })
      await eventually(() => assert.equal(copies.posts.length, 2))
    })
  })

  describe('of the last two days', () => {
    it('is updated when a copy starts, and an older one is not', async () => {
      const copies = opened()
      await posted()
      copies.changes()
      await passes(48 * 60 * minute)
      await copies.copy().resume()
      await seesNewest()
      copies.changes()
      await passes(48 * 60 * minute + 1)
      const late = copies.copy()
      await late.resume()
      await late.flush()
      assert.equal(copies.edits.length, 1)
    })
  })

  it('is updated at a start if it was last used by a copy that was killed before its edit', async () => {
    const copies = opened()
    const killed = await posted(copies.copy({ ending: 0 }))
    await passes(72 * 60 * minute)
    copies.changes()
    copies.drawsSlowly(() => assert.fail('The power went.'))
    await killed.show({ ...board, trigger: { operation: 'in their own chat' } })
    await killed.flush()
    copies.drawsSlowly(async () => undefined)
    await passes(minute)
    await copies.copy().resume()
    await seesNewest()
  })
})
