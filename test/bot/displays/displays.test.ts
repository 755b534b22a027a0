// A shared message follows the team's changes: few edits, never an older state, and the newest one in the end.

import assert from 'node:assert/strict'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, pressIn, question, times } from './copies-of-displays.ts'

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually, posted, shown, seesNewest } = boardSteps(opened)

  it('is posted in the thread of the act, once for an act that is delivered twice', async () => {
    const copies = opened()
    const copy = await posted()
    await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
    await copy.flush()
    assert.deepEqual(
      copies.messages.map(({ thread }) => thread),
      ['1'],
    )
    assert.deepEqual(copies.edits, [])
  })

  it('is posted only for an act in a known thread', async () => {
    const copies = opened()
    const copy = copies.copy()
    await copy.show(board)
    await copy.show({ ...board, trigger: { operation: 'in their own chat' } })
    await copy.show({ ...question, trigger: pressIn('1') })
    await passes(50)
    assert.deepEqual(copies.messages, [])
    await copy.show({ ...board, trigger: pressIn('1') })
    await eventually(() => assert.equal(copies.messages.length, 1))
  })

  it('is posted in the thread of a press if it has no record', async () => {
    const copy = opened().copy()
    await copy.show({ ...board, trigger: pressIn('2') })
    await copy.flush()
    assert.equal(opened().messages.length, 1)
  })

  it('is edited at once, and then once for all changes in an interval', async () => {
    const copies = opened()
    const copy = await posted()
    await passes(times.interval)
    for (let press = 1; press <= 50; press++) {
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', `${press}`) })
    }
    await seesNewest()
    assert.ok(copies.edits.length <= 3, `${copies.edits.length} edits`)
  })

  it('leaves time to read the answer to a press, but none before a new board is posted', async () => {
    const copies = opened()
    const copy = copies.copy({ reading: 400 })
    await posted(copy)
    const began = opened().timing.now()
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '2') })
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '3') })
    await eventually(() =>
      assert.deepEqual(
        copies.messages.map(({ shows }) => shows),
        ['state 2'],
      ),
    )
    assert.ok((copies.edits[0]?.at ?? 0) - began >= 400)
    assert.equal(copies.edits.length, 1)
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '4') })
    await copy.show({ ...board, trigger: pressIn('2', '5'), repost: {} })
    await eventually(() => assert.equal(copies.posts.length, 2))
    assert.ok((copies.posts[1]?.at ?? 0) - (copies.edits[0]?.at ?? 0) < 400)
  })

  it('is not edited if it already shows the right content', async () => {
    const copies = opened()
    const copy = await posted()
    for (let press = 1; press <= 5; press++) await copy.show({ ...board, trigger: pressIn('1', `${press}`) })
    await copy.flush()
    assert.deepEqual(copies.edits, [])
  })

  it('shows a change that came during an edit', async () => {
    const copies = opened()
    const copy = await posted()
    copies.next({ takes: 100 })
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '2') })
    await eventually(() => assert.equal(copies.edits.length, 1))
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '3') })
    await seesNewest()
    assert.deepEqual(
      copies.edits.map(({ shows }) => shows),
      ['state 1', 'state 2'],
    )
  })

  it('shows that its council return was deleted, and its record is removed', async () => {
    const copies = opened()
    const copy = await posted()
    copies.ends()
    await copy.show({ ...board, trigger: pressIn('1', '2') })
    await eventually(async () => assert.equal(await copies.record(), undefined))
    assert.deepEqual(
      copies.messages.map(({ shows }) => shows),
      ['state 1'],
    )
  })

  it('stays unchanged after it is forgotten, even during an edit', async () => {
    const copies = opened()
    const copy = await posted()
    copies.next({ takes: 50 })
    copies.changes()
    await copy.show({ ...board, trigger: pressIn('1', '2') })
    await eventually(() => assert.equal(copies.edits.length, 1))
    await copy.forget(board.tenant, board.assessment)
    copies.changes()
    await copy.show(board)
    await copy.flush()
    assert.equal(await copies.record(), undefined)
    assert.equal(copies.edits.length, 1)
  })

  describe('when the bot ends', () => {
    it('is edited first', async () => {
      const copies = opened()
      const copy = await posted()
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      await copy.flush()
      assert.equal(shown().at(-1), 'state 1')
      const [post, edit] = copies.requests
      assert.ok((edit?.at ?? 0) - (post?.at ?? 0) >= times.interval)
    })

    it('does not delay the end by more than a second', async () => {
      const copies = opened()
      const copy = await posted(copies.copy({ interval: 60_000 }))
      copies.changes()
      await copy.show({ ...board, trigger: pressIn('1', '2') })
      const begun = opened().timing.now()
      await copy.flush()
      assert.ok(opened().timing.now() - begun < 1000)
      assert.equal(copies.edits.length, 0)
    })
  })
})
