// Claims the folder of a data file for one bot, and refuses to start empty if it held data before.

import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../lib/files/make-folder.ts'
import { sqliteFaultOf, unavailable, withSentences } from './sqlite-fault.ts'

/** The file that shows that a data file has existed here. */
export const markerOf = (path: string): string => `${path}.marker`

/** The list of erasures beside a data file. */
export const erasureLogOf = (path: string): string => `${path}.erasures`

const lockOf = (path: string): string => `${path}.lock`

const markerText = `The bot keeps its data in the SQLite file beside this one. When that file is missing, the bot does not start:
put back a backup with: npm run restore -- --from FILE
`

// Keeps a reference to each lock. The garbage collector would release a lock without one.
const held = new Set<DatabaseSync>()

/** In milliseconds. A bot that is stopping may hold its lock a little longer. */
const lockWait = 1000

/**
 * Takes the lock of a data file and returns the function that releases it. The operating system releases the lock when
 * the process ends, even after a crash. Throws StoreUnavailable if another process has it.
 */
export function lockDataFolder(path: string): () => void {
  return withSentences(path, () => {
    makeFolder(dirname(path), 0o700)
    // SQLite's own lock, on an empty database that is never written to.
    const lock = new DatabaseSync(lockOf(path), { timeout: lockWait })
    try {
      lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      throw sqliteFaultOf(error) === 'held' ? unavailable('claimed', path, error) : error
    }
    held.add(lock)
    return () => {
      if (held.delete(lock)) lock.close()
    }
  })
}

/** The state of a data file, from its folder: `there` now, `lost` if it existed before, or `new`. */
export function folderState(path: string): 'there' | 'lost' | 'new' {
  if (existsSync(path) && statSync(path).size > 0) return 'there'
  return existsSync(markerOf(path)) || existsSync(erasureLogOf(path)) ? 'lost' : 'new'
}

/** Writes the marker with access only for the bot's account. */
export function leaveMarker(path: string): void {
  withSentences(path, () => {
    if (!existsSync(markerOf(path))) writeFileSync(markerOf(path), markerText, { mode: 0o600 })
  })
}
