// Reads the tables that people send, each in a thread of its own: a hostile file costs that thread and no other person.

import { Worker } from 'node:worker_threads'
import type { Table } from '../../reports/reading/table/table.ts'

/** Files under way or waiting. */
const mostWaiting = 32
/** Milliseconds that one file may take. */
const longest = 20_000
/** Megabytes of JavaScript objects in the thread. */
const mostMemory = 256

/** One file at a time. Rejects with an Error if the file cannot be read in time, or if too many wait. */
export function tableReader(): (bytes: Uint8Array) => Promise<Table> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (bytes) => {
    if (waiting >= mostWaiting) return Promise.reject(new Error('Too many files wait to be read.'))
    waiting += 1
    const mine = last
      .then(() => readOne(bytes))
      .finally(() => {
        waiting -= 1
      })
    last = mine.catch(() => undefined)
    return mine
  }
}

async function readOne(bytes: Uint8Array): Promise<Table> {
  const thread = new Worker(new URL('./table-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Table>()
  const watchdog = setTimeout(() => reject(new Error(`A file took longer than ${longest} ms.`)), longest)
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('The thread that reads a file has ended.')))
  try {
    return await promise
  } finally {
    clearTimeout(watchdog)
    void thread.terminate()
  }
}
