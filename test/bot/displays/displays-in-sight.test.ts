// The place of a question that people continue with, and the delay of a message that a person waits for.

import assert from 'node:assert/strict'
import type { DisplayService } from '../../../bot/displays/displays.ts'
import { conversationRateLimit } from '../../../bot/teams/pace/conversation-rate-limit.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { board, displayCopies, fates, pressIn, question, times } from './copies-of-displays.ts'

const second = 1000
const minute = 60 * second

describe('A shared message', () => {
  const opened = displayCopies()
  const passes = (milliseconds: number) => opened().passes(milliseconds)
  const eventually = <Seen>(seen: () => Seen | Promise<Seen>) => opened().eventually(seen)
  const shown = () => opened().messages.map(({ shows }) => shows)
  const isThere = (name: typeof board | typeof question, message: string) =>
    eventually(async () => assert.equal((await opened().record(name))?.message, message))

  let acts = 0
  const starts = (copy: DisplayService, thread = '1') =>
    copy.show({ ...board, trigger: pressIn(thread, `start ${acts++}`), repost: {} })
  const goesOn = (copy: DisplayService, thread = '1') =>
    copy.show({ ...question, trigger: pressIn(thread, `on ${acts++}`), repost: { unlessWithin: 30 * minute } })

  /** The board is posted, and the question below it. */
  async function together(copy = opened().copy()) {
    await starts(copy)
    await isThere(board, 'message 1')
    await passes(second)
    await goesOn(copy)
    await isThere(question, 'message 2')
    await passes(second)
    return copy
  }

  describe('that people continue with', () => {
    it('stays in place below the board', async () => {
      const copy = await together()
      opened().changes()
      await goesOn(copy)
      await copy.flush()
      assert.deepEqual(shown(), ['state 0', 'state 1'])
    })

    it('is posted again below a newer board, once for all presses', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy)
      await isThere(board, 'message 3')
      await passes(second)
      const both = [copy, copies.copy()]
      await Promise.all(Array.from({ length: 6 }, (_, at) => goesOn(both[at % 2] ?? copy)))
      await isThere(question, 'message 4')
      await passes(second)
      await goesOn(copies.copy())
      await eventually(() => assert.deepEqual(shown(), ['moved', 'moved', 'state 0', 'state 0']))
      await passes(2 * times.interval)
      assert.equal(copies.posts.length, 4)
    })

    it('is posted again even if that board has only just arrived and is not recorded yet', async () => {
      const copies = opened()
      const copy = await together()
      copies.next({ takes: 200 })
      await starts(copy)
      await eventually(() => assert.equal(copies.posts.length, 3))
      assert.equal((await copies.record())?.message, undefined)
      await passes(second)
      await goesOn(copy)
      await eventually(async () => assert.equal((await copies.record(question))?.message, 'message 4'))
    })

    it('is posted again below a board that was deleted and posted again', async () => {
      const copies = opened()
      const copy = await together()
      copies.messages.shift()
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', 'finds it out') })
      await isThere(board, 'message 3')
      await passes(second)
      await goesOn(copy)
      await isThere(question, 'message 4')
    })

    it('stays in place if the board was posted again in another thread', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy, '2')
      await isThere(board, 'message 3')
      await passes(second)
      await goesOn(copy)
      await copy.flush()
      assert.equal(copies.posts.length, 3)
    })

    it('is posted again once the store is back', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy)
      await isThere(board, 'message 3')
      await passes(second)
      copies.storeIsDown(true)
      await goesOn(copy)
      copies.storeIsDown(false)
      await isThere(question, 'message 4')
    })
  })

  describe('that a person waits for', () => {
    /** A rate limit whose half minute is full of edits. */
    function busyLimit() {
      let now = 0
      const pace = conversationRateLimit({ ...opened().timing, now: () => now })
      for (let edits = 0; edits < 30; edits++) pace.note('19:abc@thread.tacv2')
      now = 5 * second
      return pace
    }

    it('is posted at once if edits have filled the rate limit, while an edit waits', async () => {
      const copies = opened()
      const copy = copies.copy({}, busyLimit())
      await starts(copy)
      await isThere(board, 'message 1')
      await starts(copy)
      await isThere(board, 'message 2')
      await passes(2 * times.interval)
      assert.deepEqual(copies.edits, [])
    })

    it('is posted at once even if an edit of the previous message waits for the rate limit', async () => {
      const copies = opened()
      const copy = await together()
      const busy = copies.copy({}, busyLimit())
      copies.changes()
      await busy.show({ ...board, trigger: pressIn('1', 'a press') })
      await passes(2 * times.interval)
      assert.deepEqual(copies.edits, [])
      await starts(busy)
      await isThere(board, 'message 3')
      await copy.flush()
    })

    it('is posted as soon as Teams accepts it, without the time for reading', async () => {
      const copies = opened()
      copies.next(fates.busy, fates.busy)
      const began = opened().timing.now()
      await starts(copies.copy({ reading: 3 * second }))
      await isThere(board, 'message 3')
      assert.ok(opened().timing.now() - began < second, `${opened().timing.now() - began} ms`)
    })

    it('is posted at once even if Teams delayed the previous request, and speeds up no later request', async () => {
      const copies = opened()
      const copy = await together()
      let looks = 0
      copies.drawsSlowly(async () => void looks++)
      copies.next({ fault: new TeamsFault('passing', 'no', { statusCode: 429, after: 30 * second }) })
      copies.changes()
      await goesOn(copy)
      await eventually(() => assert.equal(copies.edits.length, 1))
      await copy.show({ ...question, trigger: pressIn('1', 'typed'), repost: {} })
      await isThere(question, 'message 3')
      await passes(2 * times.interval)
      assert.deepEqual(shown(), ['state 0', 'state 0', 'state 1'])
      assert.ok(looks < 6, `${looks} looks`)
    })
  })
})
