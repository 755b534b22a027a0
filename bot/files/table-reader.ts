// Reads the tables that people send in a thread of their own: a hostile file costs that thread and no other person.

import { oneThread } from '../../lib/one-thread.ts'
import type { Table } from '../../reports/reading/table/table.ts'

/**
 * The thread ends as soon as no file waits: files are rare, and their readers take memory. The largest file within the
 * bounds of `reports/reading/table/` takes two seconds of a core; a slower file keeps other people's files waiting.
 */
const limits = { tasks: 32, longest: 6000, idle: 0, memory: 256 }

export type TableReader = {
  /** Rejects with an Error if the file cannot be read in time, or if too many wait. */
  read(bytes: Uint8Array): Promise<Table>
  /** Ends the thread. Files under way reject, and so does every later one. */
  close(): Promise<void>
}

export function tableReader(): TableReader {
  const { run, close } = oneThread<Uint8Array, Table>(new URL('./table-worker.ts', import.meta.url), limits)
  return { read: run, close }
}
