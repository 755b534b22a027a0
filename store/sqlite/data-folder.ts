// Claims the folder of a data file for one bot, and refuses to start empty if data was there before.

import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../lib/files/make-folder.ts'
import { sqliteFaultOf, unavailable, withSentences } from './sqlite-fault.ts'

/** The file that says: a data file has been here. */
export const markerOf = (path: string): string => `${path}.marker`

/** The list of erased people that lies beside a data file. */
export const erasureLogOf = (path: string): string => `${path}.erasures`

const lockOf = (path: string): string => `${path}.lock`

const markerText = `The bot keeps its data in the SQLite file beside this one. When that file is missing, the bot does not start:
put back a backup with: npm run restore -- --from FILE
`

// A lock that nothing refers to would be collected as garbage, and so be released.
const held = new Set<DatabaseSync>()

/** In milliseconds. A bot that is about to end may still hold its lock for a moment. */
const lockWait = 1000

/**
 * Takes the lock of a data file and returns the function that releases it. The operating system holds the lock for this
 * process, so it ends with the process, however that ends. Throws StoreUnavailable when another process has it.
 */
export function lockDataFolder(path: string): () => void {
  return withSentences(path, () => {
    makeFolder(dirname(path), 0o700)
    // SQLite's own lock, on an empty database that nothing is ever written to.
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

/** The state of a data file by its folder: it is there, it was there, or it has never been there. */
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
