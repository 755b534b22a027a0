// Where a question stands that people go on with, and how soon a message comes that somebody waits for.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { DisplayService } from '../../../bot/displays/displays.ts'
import { conversationRateLimit } from '../../../bot/teams/conversation-rate-limit.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { eventually } from '../../support/eventually.ts'
import { board, displayCopies, fates, pressIn, question, times } from './copies-of-displays.ts'

const second = 1000
const minute = 60 * second

describe('A shared message', () => {
  const opened = displayCopies()
  const shown = () => opened().messages.map(({ shows }) => shows)
  const isThere = (name: typeof board | typeof question, message: string) =>
    eventually(async () => assert.equal((await opened().record(name))?.message, message))

  let acts = 0
  const starts = (copy: DisplayService, thread = '1') =>
    copy.show({ ...board, press: pressIn(thread, `start ${acts++}`), anew: {} })
  const goesOn = (copy: DisplayService, thread = '1') =>
    copy.show({ ...question, press: pressIn(thread, `on ${acts++}`), anew: { unlessWithin: 30 * minute } })

  /** The board is there, and below it the question. */
  async function together(copy = opened().copy()) {
    await starts(copy)
    await isThere(board, 'message 1')
    opened().passes(second)
    await goesOn(copy)
    await isThere(question, 'message 2')
    opened().passes(second)
    return copy
  }

  describe('that people go on with', () => {
    it('stays where it is below the board', async () => {
      const copy = await together()
      opened().changes()
      await goesOn(copy)
      await copy.flush()
      assert.deepEqual(shown(), ['state 0', 'state 1'])
    })

    it('is posted anew below a board that was posted since, once for all who press', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy)
      await isThere(board, 'message 3')
      copies.passes(second)
      const both = [copy, copies.copy()]
      await Promise.all(Array.from({ length: 6 }, (_, at) => goesOn(both[at % 2] ?? copy)))
      await isThere(question, 'message 4')
      copies.passes(second)
      await goesOn(copies.copy())
      await eventually(() => assert.deepEqual(shown(), ['moved', 'moved', 'state 0', 'state 0']))
      await setTimeout(2 * times.interval)
      assert.equal(copies.posts.length, 4)
    })

    it('is posted anew also where that board has just arrived, and is not written down yet', async () => {
      const copies = opened()
      const copy = await together()
      copies.next({ takes: 200 })
      await starts(copy)
      await eventually(() => assert.equal(copies.posts.length, 3))
      assert.equal((await copies.record())?.message, undefined)
      copies.passes(second)
      await goesOn(copy)
      await eventually(async () => assert.equal((await copies.record(question))?.message, 'message 4'))
    })

    it('is posted anew below a board that had been deleted and came anew', async () => {
      const copies = opened()
      const copy = await together()
      copies.messages.shift()
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', 'finds it out') })
      await isThere(board, 'message 3')
      copies.passes(second)
      await goesOn(copy)
      await isThere(question, 'message 4')
    })

    it('stays where it is when the board was posted anew in another thread', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy, '2')
      await isThere(board, 'message 3')
      copies.passes(second)
      await goesOn(copy)
      await copy.flush()
      assert.equal(copies.posts.length, 3)
    })

    it('is posted anew once the store is back, where it fails at that moment', async () => {
      const copies = opened()
      const copy = await together()
      await starts(copy)
      await isThere(board, 'message 3')
      copies.passes(second)
      copies.storeIsDown(true)
      await goesOn(copy)
      copies.storeIsDown(false)
      await isThere(question, 'message 4')
    })
  })

  describe('that somebody waits for', () => {
    /** A pace whose half minute is full of edits. */
    function busyPace() {
      let now = 0
      const pace = conversationRateLimit(() => now)
      for (let edits = 0; edits < 30; edits++) pace.note('19:abc@thread.tacv2')
      now = 5 * second
      return pace
    }

    it('is posted at once where edits have filled the conversation; an edit waits', async () => {
      const copies = opened()
      const copy = copies.copy({}, busyPace())
      await starts(copy)
      await isThere(board, 'message 1')
      await starts(copy)
      await isThere(board, 'message 2')
      await setTimeout(2 * times.interval)
      assert.deepEqual(copies.edits, [])
    })

    it('is posted at once also where the message before waits for room', async () => {
      const copies = opened()
      const copy = await together()
      const busy = copies.copy({}, busyPace())
      copies.changes()
      await busy.show({ ...board, press: pressIn('1', 'a press') })
      await setTimeout(2 * times.interval)
      assert.deepEqual(copies.edits, [])
      await starts(busy)
      await isThere(board, 'message 3')
      await copy.flush()
    })

    it('is posted as soon as Teams takes it, and leaves no time to read before', async () => {
      const copies = opened()
      copies.next(fates.busy, fates.busy)
      const began = Date.now()
      await starts(copies.copy({ reading: 3 * second }))
      await isThere(board, 'message 3')
      assert.ok(Date.now() - began < second, `${Date.now() - began} ms`)
    })

    it('is posted at once also where Teams has put the one before off, and hurries nothing after that', async () => {
      const copies = opened()
      const copy = await together()
      let looks = 0
      copies.drawsSlowly(async () => void looks++)
      copies.next({ fault: new TeamsFault('passing', 'no', { statusCode: 429, after: 30 * second }) })
      copies.changes()
      await goesOn(copy)
      await eventually(() => assert.equal(copies.edits.length, 1))
      await copy.show({ ...question, press: pressIn('1', 'typed'), anew: {} })
      await isThere(question, 'message 3')
      await setTimeout(2 * times.interval)
      assert.deepEqual(shown(), ['state 0', 'state 0', 'state 1'])
      assert.ok(looks < 6, `${looks} looks`)
    })
  })
})
