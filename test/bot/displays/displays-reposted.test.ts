// A message that is posted again appears below the act, and the previous one says that it has moved.

import assert from 'node:assert/strict'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, fates, pressIn, question, times } from './copies-of-displays.ts'

const minute = 60 * 1000

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually, posted, shown } = boardSteps(opened)

  describe('that is posted again', () => {
    it('appears in the thread of the act, and the previous one says that it has moved', async () => {
      const copies = opened()
      const copy = await posted()
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('2'), repost: {} })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 1']))
      assert.equal(copies.messages[1]?.thread, '2')
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '3') })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 2']))
      assert.deepEqual((await copies.record())?.retiring, [])
    })

    it('replaces the previous one even if a late edit of that one arrives', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      copies.changes()
      copies.next(fates.late)
      await one?.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      await other?.show({ ...board, trigger: pressIn('2'), repost: {} })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 1']))
      await passes(200)
      assert.deepEqual(shown(), ['moved', 'state 1'])
    })

    it('remains in one place for several people at once, and every other message says that it has moved', async () => {
      const copies = opened()
      const both = [copies.copy(), copies.copy()]
      await Promise.all(
        Array.from({ length: 6 }, (_, at) => both[at % 2]?.show({ ...board, trigger: pressIn(`${at}`), repost: {} })),
      )
      await eventually(async () => {
        const record = await copies.record()
        assert.deepEqual([record?.retiring, record?.lease], [[], undefined])
        assert.equal(copies.messages.find(({ id }) => id === record?.message)?.shows, 'state 0')
        assert.equal(shown().filter((shows) => shows === 'moved').length, copies.messages.length - 1)
      })
    })

    it('stays the same message within a session, even for two people at once', async () => {
      const copies = opened()
      const copy = copies.copy()
      const ask = (thread: string) =>
        copy.show({ ...question, trigger: pressIn(thread), repost: { unlessWithin: 30 * minute } })
      await Promise.all([ask('1'), ask('1')])
      await copy.flush()
      assert.equal(copies.messages.length, 1)
      await passes(30 * minute - 1)
      const next = copies.copy()
      const again = (thread: string) =>
        next.show({
          ...question,
          trigger: pressIn(thread, `again in ${thread}`),
          repost: { unlessWithin: 30 * minute },
        })
      await again('1')
      await eventually(() => assert.equal(copies.edits.length, 1))
      await passes(30 * minute + 1)
      await again('4')
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 0']))
    })

    it('moves to another thread even within a session, because its person was told to look there', async () => {
      const copies = opened()
      const copy = copies.copy()
      for (const thread of ['1', '2']) {
        await copy.show({ ...question, trigger: pressIn(thread), repost: { unlessWithin: 30 * minute } })
        await eventually(() => assert.equal(copies.messages.at(-1)?.thread, thread))
      }
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 0']))
    })

    it('is posted even if the previous one was deleted or cannot be edited now', async () => {
      const copies = opened()
      const copy = await posted()
      await passes(times.interval)
      copies.next({}, fates.busy, fates.gone)
      await copy.show({ ...board, trigger: pressIn('2'), repost: {} })
      await eventually(async () => assert.deepEqual((await copies.record())?.retiring, []))
      assert.deepEqual(shown(), ['state 0', 'state 0'])
      assert.equal(copies.edits.length, 2)
    })
  })
})
