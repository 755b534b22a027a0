// Group commit: writes that arrive together share one transaction and one flush to the disk.

import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { type RetryPolicy, retry } from '../../lib/retry.ts'
import { systemTiming } from '../../lib/timing.ts'
import { sqliteFaultOf, toStoreUnavailable } from './sqlite-fault.ts'

/** Runs `work` on the database in a transaction. Resolves with its result once the transaction is on the disk. */
export type Commit = <Result>(work: () => Result) => Promise<Result>

type Waiting = {
  /** Does the work, and returns the function that resolves its promise. */
  readonly run: () => () => void
  readonly fail: (reason: unknown) => void
}

// Another program may hold the file for 2.3 s, including the wait in SQLite (50 ms each). People should not wait
// longer.
const whileHeld: RetryPolicy = { ...systemTiming, of: 'lock', attempts: 10, pause: () => 200 }
const heldOf = (error: unknown) => (sqliteFaultOf(error) === 'held' ? { after: 0, mayHaveHappened: false } : undefined)

/**
 * `commit` queues work. `settled` resolves when the queue is empty. If a transaction fails, it is rolled back, and all
 * its work is refused with the same StoreUnavailable. `committed` is called after each group.
 */
export function groupCommit(
  database: DatabaseSync,
  path: string,
  committed: () => void,
): { commit: Commit; settled(): Promise<void> } {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const undo = database.prepare('ROLLBACK')
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function runAll(): Promise<void> {
    // The other writes of this turn of the event loop join the group.
    await setImmediate()
    while (waiting.length > 0) await runTogether()
    running = undefined
  }

  async function runTogether(): Promise<void> {
    try {
      await retry(whileHeld, heldOf, async () => begin.run())
      // Awaits nothing until the commit, so no other work can read or extend uncommitted changes.
      const told = waiting.map(({ run }) => run())
      end.run()
      waiting = []
      for (const tell of told) tell()
      committed()
    } catch (error) {
      if (database.isTransaction) undo.run()
      const refused = waiting
      waiting = []
      for (const { fail } of refused) fail(toStoreUnavailable(error, path))
    }
  }

  return {
    commit(work) {
      return new Promise((resolve, reject) => {
        const run = () => {
          const result = work()
          return () => resolve(result)
        }
        waiting.push({ run, fail: reject })
        running ??= runAll()
      })
    },
    async settled() {
      await running
    },
  }
}
