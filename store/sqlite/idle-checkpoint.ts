// Moves commits from the write-ahead log into the data file after a pause in writing.

import type { DatabaseSync } from 'node:sqlite'
import { sqliteFaultOf } from './sqlite-fault.ts'

/**
 * Moves the log into the data file. `touch` restarts the wait of `idleAfter` milliseconds; `now` does not wait.
 * Afterwards a copy of the data file is complete, and the log holds no deleted data. If the disk is full or a reader is
 * busy, the log stays as it is.
 */
export function idleCheckpoint(database: DatabaseSync, idleAfter: number): { touch(): void; now(): void; end(): void } {
  const statement = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  let timer: NodeJS.Timeout | undefined

  function now(): void {
    try {
      statement.get()
    } catch (error) {
      // The disk is full, or a reader is in the way. Everything is safe in the log, and the next pause tries again.
      if (sqliteFaultOf(error) === undefined) throw error
    }
  }

  return {
    touch() {
      timer ??= setTimeout(now, idleAfter).unref()
      timer.refresh()
    },
    now,
    end: () => clearTimeout(timer),
  }
}
