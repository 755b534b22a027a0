// One thread for heavy work: one task at a time, a limited queue, and a new thread if one is lost.

import assert from 'node:assert/strict'
import { type OneThread, oneThread, type ThreadLimits } from '../../lib/one-thread.ts'
import { eventually } from '../support/eventually.ts'
import { threadScript } from '../support/thread-script.ts'

const usual: ThreadLimits = { tasks: 4, longest: 60_000, idle: 60_000, memory: 64 }

describe('one thread', () => {
  const threads: OneThread<string, unknown>[] = []
  /** A thread that does this with each `task`. */
  function started(does: string, limits: Partial<ThreadLimits> = {}, before = '') {
    const thread = oneThread<string, unknown>(threadScript(does, before), { ...usual, ...limits })
    threads.push(thread)
    return thread
  }
  after(() => Promise.all(threads.map((thread) => thread.close())))

  it('does one task at a time, in the order of the requests', async () => {
    const thread = started(
      'log.push(task); await new Promise(setImmediate); log.push(task); return log',
      {},
      'const log = []',
    )
    const [, , last] = await Promise.all(['a', 'b', 'c'].map((task) => thread.run(task)))
    assert.deepEqual(last, ['a', 'a', 'b', 'b', 'c', 'c'])
  })

  it('rejects a task that fails, and does the next', async () => {
    const thread = started("if (task === 'bad') throw new Error('no such shape'); return task")
    await assert.rejects(thread.run('bad'), /no such shape/)
    assert.equal(await thread.run('good'), 'good')
  })

  it('refuses tasks beyond its limit, and accepts tasks again once some are done', async () => {
    const thread = started('await new Promise(setImmediate); return task')
    const all = ['1', '2', '3', '4', '5', '6'].map((task) => thread.run(task))
    const settled = await Promise.allSettled(all)
    assert.equal(settled.filter(({ status }) => status === 'fulfilled').length, usual.tasks)
    assert.equal(await thread.run('7'), '7')
  })

  it('lets its event loop turn between tasks, so that native memory is given back', async () => {
    const thread = started(
      'const before = turns; setImmediate(() => { turns += 1 }); return before',
      {},
      'let turns = 0',
    )
    await eventually(async () => assert.notEqual(await thread.run('next'), 0))
  })

  it('rejects a task that takes too long, and replaces the stuck thread', async () => {
    const thread = started("if (task === 'stuck') for (;;); return task", { longest: 500 })
    await assert.rejects(thread.run('stuck'), /longer than 500 ms/)
    await eventually(async () => assert.equal(await thread.run('fine'), 'fine'))
  })

  it('starts another thread after one that ended', async () => {
    const thread = started("if (task === 'end') process.exit(1); return task")
    await assert.rejects(thread.run('end'), /exited/)
    assert.equal(await thread.run('fine'), 'fine')
  })

  it('ends a thread that takes too much memory, and starts another', async () => {
    const thread = started(
      "if (task === 'greedy') { const all = []; for (;;) all.push(new Array(100_000).fill(1.5)) } return task",
    )
    await assert.rejects(thread.run('greedy'), /memory/)
    assert.equal(await thread.run('fine'), 'fine')
  })

  it('ends an idle thread to free its memory, and starts another', async () => {
    const thread = started('return ++count', { idle: 1 }, 'let count = 0')
    assert.equal(await thread.run(''), 1)
    // A thread of its own counts from 1 again.
    await eventually(async () => assert.equal(await thread.run(''), 1))
  })

  it('rejects waiting tasks when it is closed, and every later task', async () => {
    const thread = started('await new Promise(() => {})')
    const waiting = Promise.allSettled(['a', 'b'].map((task) => thread.run(task)))
    await thread.close()
    assert.ok((await waiting).every(({ status }) => status === 'rejected'))
    await assert.rejects(thread.run('c'), /closed/)
  })
})
