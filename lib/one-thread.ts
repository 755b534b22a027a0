// Runs heavy work in a worker thread, within limits of tasks, time and memory, so that it never blocks the event loop.

import { Piscina } from 'piscina'

export type OneThread<Task, Result> = {
  /**
   * Runs a task in the thread, after all earlier ones.
   *
   * @throws an Error if the task fails or takes too long, if too many wait already, or if the thread was closed
   */
  run(task: Task): Promise<Result>
  /** Ends the thread. Tasks under way reject, and so does every later one. */
  close(): Promise<void>
}

export type ThreadLimits = {
  /** The most tasks, running or waiting. */
  readonly tasks: number
  /** The most milliseconds for one task. After that the task is aborted and the thread is replaced. */
  readonly longest: number
  /** The thread ends after this many idle milliseconds and frees its memory. */
  readonly idle: number
  /** The heap limit of the thread, in megabytes. Beyond it the thread ends, and a new one runs the next task. */
  readonly memory: number
}

/**
 * Makes the thread, which starts with the first task. An idle thread does not keep the process alive.
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
    // Lets the thread's event loop run between tasks, because Node frees the memory of native packages, such as resvg,
    // there.
    atomics: 'disabled',
  })
  let last: Promise<unknown> = Promise.resolve()
  let open = 0
  let isClosed = false

  // Gives the pool one task at a time, so that the time limit starts with the task and not with its waiting.
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
