// Shared messages while Teams or the store fails, and after a person has deleted them.

import assert from 'node:assert/strict'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, fates, pressIn, question, times } from './copies-of-displays.ts'

const minute = 60 * 1000

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually, posted, shown, seesNewest } = boardSteps(opened)

  describe('when Teams fails', () => {
    for (const [what, fate] of [
      ['is busy', fates.busy],
      ['breaks the connection', fates.lost],
      ['has a gateway that gives up', fates.badGateway],
    ] as const) {
      it(`shows the newest state in the end: ${what}`, async () => {
        const copies = opened()
        const copy = await posted()
        copies.next(fate, fate, fate)
        copies.changes()
        await copy.show({ ...board, trigger: pressIn('1', '2') })
        await eventually(() => assert.equal(copies.edits.length, 2))
        copies.changes()
        await seesNewest()
        await eventually(() => assert.equal(copies.edits.at(-1)?.shows, copies.newest()))
        await copy.flush()
        assert.equal(shown().at(-1), copies.newest())
        assert.deepEqual(copies.warnings, [])
      })
    }

    it('is edited back to its earlier content if an edit may have arrived', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next(fates.lost)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.deepEqual(shown(), ['state 1']))
      copies.changesBack()
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
    })

    it('leaves time for reading once, not before each attempt', async () => {
      const copies = opened()
      const copy = await posted(copies.copy({ reading: 600 }))
      copies.next(fates.cut, fates.busy)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 3))
      const [first, , last] = copies.edits
      assert.ok((last?.at ?? 0) - (first?.at ?? 0) < 600)
    })

    it('waits as long as Teams asks', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next({ fault: Object.assign(Object.create(fates.busy.fault), { after: 400 }) })
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await seesNewest()
      const [first, second] = copies.edits
      assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 400)
    })

    it('waits until an abandoned edit may have taken effect before the next edit', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next(fates.late)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      copies.changes()
      await copies.copy().show({ ...board, trigger: pressIn('1', '3') })
      await eventually(() => assert.equal(copies.edits.length, 2))
      await passes(200)
      assert.equal(shown().at(-1), 'state 2')
      assert.ok((copies.edits[1]?.at ?? 0) - (copies.edits[0]?.at ?? 0) >= times.settle)
    })

    it('waits only the usual interval if the connection broke', async () => {
      const copies = opened()
      const copy = opened().copy({ settle: 60_000 })
      await posted(copy)
      copies.next(fates.cut)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 2))
      await seesNewest()
    })

    it('is given up after a long time, with one line in the log, until the next press', async () => {
      const copies = opened()
      await posted()
      const copy = copies.copy({ patience: 200 })
      copies.next(...Array.from({ length: 50 }, () => fates.busy))
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.warnings.length, 1))
      copies.next()
      await copy.show({ ...board, trigger: pressIn('1', '3') })
      await seesNewest()
      assert.equal(copies.warnings.length, 1)
    })

    it('is not retried if Teams will never accept it', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next(fates.tooLarge)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await copy.flush()
      assert.deepEqual([copies.edits.length, copies.warnings.length], [1, 1])
    })

    it('stays unchanged if the bot may not write, until the next press', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next(fates.forbidden)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      await passes(2 * times.interval)
      assert.equal(copies.edits.length, 1)
      await copy.show({ ...board, trigger: pressIn('1', '3') })
      await seesNewest()
    })

    it('is posted once more if it may have arrived, and not a third time', async () => {
      const copies = opened()
      const copy = copies.copy()
      copies.next(fates.lost, fates.lost, fates.lost, fates.lost)
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.posts.length, 2))
      await passes(3 * times.settle)
      assert.equal(copies.posts.length, 2)
      copies.next()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(async () => assert.equal((await copies.record())?.message, 'message 3'))
    })

    it('is posted once more even if Teams is busy in between', async () => {
      const copies = opened()
      const copy = copies.copy()
      copies.next(...[fates.lost, fates.busy, fates.lost, fates.busy, fates.lost])
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.warnings.length, 1))
      await passes(3 * times.settle)
      assert.equal(copies.messages.length, 2)
    })

    it('is posted at most three times after gateway time-outs', async () => {
      const copies = opened()
      const copy = copies.copy()
      copies.next(...Array.from({ length: 9 }, () => fates.badGateway))
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.warnings.length, 1))
      await passes(3 * times.settle)
      assert.equal(copies.posts.length, 3)
    })

    it('is not posted again for each press of a busy team, but is for a person who asks for a new one', async () => {
      const copies = opened()
      const copy = copies.copy()
      copies.next(...Array.from({ length: 9 }, () => fates.lost))
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      for (let press = 1; press <= 20; press++) {
        await copy.show({ ...board, trigger: pressIn('1', `${press}`) })
        await passes(times.settle / 6)
      }
      assert.equal(copies.messages.length, 2)
      copies.next()
      await copy.show({ ...board, trigger: pressIn('2'), repost: {} })
      await eventually(() => assert.equal(copies.messages.length, 3))
      await eventually(async () => assert.equal((await copies.record())?.message, 'message 3'))
    })

    it('is posted as soon as Teams accepts it', async () => {
      const copies = opened()
      const copy = copies.copy()
      copies.next(fates.busy, fates.busy)
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      assert.equal(copies.posts.length, 3)
    })
  })

  describe('that is requested while the store is down', () => {
    /** The store comes back just after the retries of the request have ended. */
    async function throttled(copies: ReturnType<typeof opened>, asks: () => Promise<unknown>) {
      copies.storeIsDown(true)
      const began = opened().timing.now()
      await asks()
      assert.ok(opened().timing.now() - began < 4000, 'Whoever asked was kept waiting.')
      copies.storeIsDown(false)
    }

    it('is posted once the store is back, after one "start" of a person', async () => {
      const copies = opened()
      const copy = copies.copy()
      await throttled(copies, () => copy.show({ ...board, trigger: pressIn('1'), repost: {} }))
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      assert.deepEqual(copies.warnings, [])
    })

    it('stands in the thread of the last request', async () => {
      const copies = opened()
      const copy = await posted()
      await throttled(copies, () =>
        Promise.all([
          copy.show({ ...board, trigger: pressIn('2'), repost: {} }),
          copy.show({ ...board, trigger: pressIn('3'), repost: {} }),
        ]),
      )
      await eventually(() => assert.equal(copies.messages.at(-1)?.thread, '3'))
      await eventually(async () => assert.deepEqual((await copies.record())?.retiring, []))
      assert.deepEqual(
        copies.messages.filter(({ shows }) => shows !== 'moved').map(({ thread }) => thread),
        ['3'],
      )
    })

    it('is not posted if its return was forgotten in between', async () => {
      const copies = opened()
      const copy = await posted()
      copies.storeIsDown(true)
      await copy.show({ ...board, trigger: pressIn('2'), repost: {} })
      copies.storeIsDown(false)
      await copy.forget(board.tenant, board.assessment)
      await copy.flush()
      assert.deepEqual([copies.messages.length, await copies.record()], [1, undefined])
    })
  })

  describe('whose record cannot be written', () => {
    /** Posts the board while the store is down for longer than the lease and the retries last. */
    async function postedUnwritten(copies: ReturnType<typeof opened>, away: number, own = {}) {
      const copy = copies.copy(own)
      copies.next({ takes: 10 })
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.posts.length, 1))
      copies.storeIsDown(true)
      await passes(away)
      copies.storeIsDown(false)
      return copy
    }

    it('is not posted again, and its record is written once the store is back', async () => {
      const copies = opened()
      await postedUnwritten(copies, 20 * times.lease + 5000)
      await eventually(async () => assert.equal((await copies.record())?.message, 'message 1'))
      await passes(10 * times.lease)
      assert.deepEqual([copies.posts.length, copies.warnings], [1, []])
      assert.equal((await copies.record())?.lease, undefined)
    })

    it('is not posted again after a long time without the store, and shows later changes', async () => {
      const copies = opened()
      const copy = await postedUnwritten(copies, 20_000, { patience: 200 })
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await seesNewest()
      assert.equal(copies.posts.length, 1)
    })

    it('is replaced by the message that another copy posted meanwhile', async () => {
      const copies = opened()
      const [copy, other] = [copies.copy(), copies.copy()]
      copies.next({ takes: 10 })
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(() => assert.equal(copies.posts.length, 1))
      copies.storeIsDown(true)
      await passes(4000)
      copies.storeIsDown(false)
      await other.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(async () => assert.ok((await copies.record())?.message))
      await passes(20_000)
      const standing = copies.messages.filter(({ shows }) => shows === copies.newest())
      assert.deepEqual(
        standing.map(({ id }) => id),
        [(await copies.record())?.message],
      )
    })
  })

  describe('that a person has deleted', () => {
    it('is posted again at the next press, and not before', async () => {
      const copies = opened()
      const copy = await posted()
      copies.messages.length = 0
      copies.changes()
      await copy.show(board)
      await eventually(async () => assert.equal((await copies.record())?.message, undefined))
      copies.changes()
      await copy.show(board)
      await passes(2 * times.interval)
      assert.equal(copies.posts.length, 1)
      await copy.show({ ...board, trigger: { operation: 'in their own chat' } })
      await eventually(() => assert.deepEqual(shown(), ['state 2']))
      assert.equal(copies.messages[0]?.thread, '1')
    })

    it('is posted again at once if an edit for a press found the deletion', async () => {
      const copies = opened()
      const copy = await posted()
      copies.messages.length = 0
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.deepEqual(shown(), ['state 1']))
    })

    it('is posted again when people continue with their questions', async () => {
      const copies = opened()
      const copy = copies.copy()
      await copy.show({ ...question, trigger: pressIn('1'), repost: { unlessWithin: minute } })
      await eventually(async () => assert.ok((await copies.record(question))?.message))
      copies.messages.length = 0
      await copy.show({ ...question, trigger: pressIn('1', '2'), repost: { unlessWithin: minute } })
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
    })
  })
})
