// Lets writes that arrive together share one transaction, since a transaction costs the disk as much as a write does.

import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { retry } from '../../lib/retry.ts'
import { systemTiming } from '../../lib/timing.ts'
import { faultOf, inWords } from './sqlite-fault.ts'

/** Runs `work` on the database in a transaction. What it gives is told only when that is safely on the disk. */
export type Commit = <Result>(work: () => Result) => Promise<Result>

type Waiting = {
  /** Does the work, and gives the function that tells its result. */
  readonly run: () => () => void
  readonly fail: (reason: unknown) => void
}

// Another program may hold the file for two and a half seconds, its wait within SQLite included. People wait no longer.
const whileHeld = { ...systemTiming, attempts: 10, pause: () => 200 }
const heldOf = (error: unknown) => (faultOf(error) === 'held' ? { after: 0, mayHaveHappened: false } : undefined)

/**
 * `commit` queues work; `settled` resolves when none is queued. If a transaction fails, nothing of it is kept, and
 * all its work is refused with the same StoreUnavailable.
 */
export function groupCommit(database: DatabaseSync, path: string): { commit: Commit; settled(): Promise<void> } {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const undo = database.prepare('ROLLBACK')
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function runAll(): Promise<void> {
    // Whatever else this turn of the event loop brings comes along.
    await setImmediate()
    while (waiting.length > 0) await runTogether()
    running = undefined
  }

  async function runTogether(): Promise<void> {
    try {
      await retry(whileHeld, heldOf, async () => begin.run())
      // From here to the commit nothing is awaited, so nobody can read, or add to, what is not committed yet.
      const told = waiting.map(({ run }) => run())
      end.run()
      waiting = []
      for (const tell of told) tell()
    } catch (error) {
      if (database.isTransaction) undo.run()
      const refused = waiting
      waiting = []
      for (const { fail } of refused) fail(inWords(error, path))
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
