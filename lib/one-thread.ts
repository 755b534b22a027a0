// Runs heavy work in one thread of its own, within limits of tasks, time and memory. The event loop never waits for it.

import { Piscina } from 'piscina'

export type OneThread<Task, Result> = {
  /**
   * Runs a task in the thread, after those before it.
   *
   * @throws an Error if the task fails or takes too long, if too many wait already, or if the thread was closed
   */
  run(task: Task): Promise<Result>
  /** Ends the thread. Tasks under way reject, and so does every later one. */
  close(): Promise<void>
}

export type ThreadLimits = {
  /** Tasks under way or waiting. */
  readonly tasks: number
  /** Milliseconds that one task may take. Beyond it the task is given up, and the stuck thread is replaced. */
  readonly longest: number
  /** Milliseconds without work after which the thread ends and gives its memory back. */
  readonly idle: number
  /** Megabytes of JavaScript objects in the thread. Beyond it the thread ends, and another does the next task. */
  readonly memory: number
}

/**
 * The thread starts with the first task. The process may end while the thread idles.
 *
 * @param script a module whose default export does one task
 */
export function oneThread<Task, Result>(script: URL, limits: ThreadLimits): OneThread<Task, Result> {
  const { tasks, longest, idle, memory } = limits
  const pool = new Piscina<Task, Result>({
    filename: script.href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    recordTiming: false,
    // The event loop of the thread turns between tasks: there Node gives back what native packages, such as resvg, hold.
    atomics: 'disabled',
  })
  let last: Promise<unknown> = Promise.resolve()
  let open = 0
  let isClosed = false

  // The pool gets one task at a time, so that the time of a task is measured from its start in the thread.
  async function inTime(task: Task): Promise<Result> {
    if (isClosed) throw new Error('The thread was closed.')
    const waits = new AbortController()
    const watchdog = setTimeout(() => waits.abort(), longest).unref()
    try {
      return await pool.run(task, { signal: waits.signal })
    } catch (error) {
      throw waits.signal.aborted ? new Error(`A task took longer than ${longest} ms.`) : error
    } finally {
      clearTimeout(watchdog)
    }
  }

  return {
    async run(task) {
      if (open >= tasks) throw new Error('Too many tasks wait for the thread.')
      open += 1
      const mine = last.then(() => inTime(task))
      last = mine.catch(() => undefined)
      try {
        return await mine
      } finally {
        open -= 1
      }
    },
    async close() {
      isClosed = true
      await pool.destroy()
    },
  }
}
