// A press that only reads draws nothing, unless this copy of the bot has seen a newer record than the message shows.

import assert from 'node:assert/strict'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, fates, pressIn, question, times } from './copies-of-displays.ts'

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually, posted, seesNewest } = boardSteps(opened)

  describe('that is checked', () => {
    it('is neither drawn nor written while this copy knows that it shows the newest state', async () => {
      const copies = opened()
      const copy = await posted()
      let draws = 0
      copies.drawsSlowly(async () => void draws++)
      const before = await copies.record()
      for (let press = 1; press <= 20; press++) copy.check(board.tenant, board.assessment)
      await passes(2 * times.interval)
      assert.deepEqual([draws, copies.requests.length, await copies.record()], [0, 1, before])
    })

    it('is drawn once by a copy that does not know its state yet, for any number of presses', async () => {
      const copies = opened()
      await posted()
      const other = copies.copy()
      let draws = 0
      copies.drawsSlowly(async () => void draws++)
      for (let press = 1; press <= 20; press++) {
        other.check(board.tenant, board.assessment)
        await passes(times.interval / 4)
      }
      assert.deepEqual([draws, copies.requests.length], [1, 1])
    })

    it('is edited if a killed copy left it outdated, with one draw for many presses', async () => {
      const copies = opened()
      const copy = await posted()
      let draws = 0
      copies.drawsSlowly(async () => void draws++)
      copies.changes()
      for (let press = 1; press <= 20; press++) copy.check(board.tenant, board.assessment)
      await seesNewest()
      assert.deepEqual([draws, copies.edits.length], [2, 1])
    })

    it('is compared again after an edit failed', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next(fates.forbidden)
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await passes(2 * times.interval)
      assert.equal(copies.edits.length, 1)
      copy.check(board.tenant, board.assessment)
      await seesNewest()
    })

    it('shows members who joined or left, also during an edit, with one edit for many of them', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next({ takes: 3 * times.interval })
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      copies.changes()
      for (let times = 1; times <= 20; times++) copy.checkIn(board.tenant, 'a channel', async () => [board.assessment])
      await seesNewest()
      assert.equal(copies.edits.length, 2)
      assert.equal(await copies.record(question), undefined)
    })

    it('is not posted anew by a check', async () => {
      const copies = opened()
      const copy = await posted()
      copies.messages.length = 0
      copies.changes()
      copy.check(board.tenant, board.assessment)
      await eventually(async () => assert.equal((await copies.record())?.message, undefined))
      copy.check(board.tenant, board.assessment)
      await passes(2 * times.interval)
      assert.equal(copies.posts.length, 1)
      assert.equal(await copies.record(question), undefined)
    })
  })
})
