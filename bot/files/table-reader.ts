// Reads people's tables in a worker thread, so that a hostile file can only stop that thread.

import { oneThread } from '../../lib/one-thread.ts'
import type { Table } from '../../reports/reading/table/table.ts'

/**
 * The thread ends once no file waits, because files are rare and their parsers take memory. The largest file that
 * `reports/reading/table/` allows takes two seconds of a core. While one file is read, others wait.
 */
const limits = { tasks: 32, longest: 6000, idle: 0, memory: 256 }

export type TableReader = {
  /** Rejects with an Error if the file cannot be read in time, or if too many wait. */
  read(bytes: Uint8Array): Promise<Table>
  /** Ends the thread. Present and later files reject. */
  close(): Promise<void>
}

export function tableReader(): TableReader {
  const { run, close } = oneThread<Uint8Array, Table>(new URL('./table-worker.ts', import.meta.url), limits)
  return { read: run, close }
}
