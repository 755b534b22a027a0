// Copies a whole data file, checks data files, and replaces one by a checked copy.

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { refuseOthers } from './data-file.ts'
import { sqliteFaultOf, toStoreUnavailable, unavailable, withSentences } from './sqlite-fault.ts'

/** In milliseconds. A command can wait for the bot's short locks. */
const wait = 5000

/** SQLite's companion files of a data file. */
const companions = ['-wal', '-shm', '-journal'] as const

/**
 * Copies the data file `from`, which a bot may be writing to, to the new file `to`: one consistent state, without the
 * write-ahead log. Checks the copy and returns its number of documents. Throws StoreUnavailable, and leaves no partial
 * copy.
 */
export function copyDataFile(from: string, to: string): number {
  // Created first, with access only for this account. SQLite fills an empty file and keeps its permissions.
  withSentences(to, () => closeSync(openSync(to, 'wx', 0o600)))
  try {
    const expected = withSentences(from, () => vacuumInto(from, to))
    withSentences(to, () => flush(to))
    const documents = checkDataFile(to)
    if (expected !== undefined && documents !== expected) throw unavailable('damaged', to)
    return documents
  } catch (error) {
    removeDataFile(to)
    throw error
  }
}

/** Returns the number of documents that the copy must have; undefined if a bot wrote to the source meanwhile. */
function vacuumInto(from: string, to: string): number | undefined {
  const source = openToRead(from)
  // Changes when another connection has committed (https://sqlite.org/pragma.html#pragma_data_version).
  const state = () => source.prepare('PRAGMA data_version').get()?.data_version
  try {
    const before = state()
    const count = Number(source.prepare('SELECT count(*) AS documents FROM documents').get()?.documents)
    fill(source, from, to)
    return state() === before ? count : undefined
  } finally {
    source.close()
  }
}

function fill(source: DatabaseSync, from: string, to: string): void {
  try {
    source.prepare('VACUUM INTO ?').run(to)
  } catch (error) {
    // Damage concerns the source. A full disk or a missing permission concerns the copy.
    throw toStoreUnavailable(error, sqliteFaultOf(error) === 'damaged' ? from : to)
  }
}

/**
 * Reads all of a data file: its structure by SQLite's integrity check, and each document as JSON. Returns the number of
 * documents. Throws StoreUnavailable if the file is missing, foreign, newer, damaged or empty.
 */
function checkDataFile(path: string): number {
  return withSentences(path, () => {
    const database = openToRead(path)
    try {
      const faults = database.prepare('PRAGMA integrity_check(1)').all()
      if (faults[0]?.integrity_check !== 'ok') throw unavailable('damaged', path)
      const row = database
        .prepare('SELECT count(*) AS all_of_them, sum(json_valid(document)) AS sound FROM documents')
        .get()
      if (Number(row?.all_of_them) !== Number(row?.sound ?? 0)) throw unavailable('damaged', path)
      return Number(row?.all_of_them)
    } finally {
      database.close()
    }
  })
}

/**
 * Moves the closed data file `staged` to `path`, in the same folder. Moves an existing file to `aside` first. At every
 * moment `path` is the old file, no file, or the new file, and never a file with the log of another.
 */
export function replaceDataFile(staged: string, path: string, aside: string): void {
  withSentences(path, () => {
    const isThere = existsSync(path)
    if (isThere) renameSync(path, aside)
    for (const end of companions) {
      // The log of a lost file is useless, and would damage the new one.
      if (isThere && existsSync(path + end)) renameSync(path + end, aside + end)
      else rmSync(path + end, { force: true })
    }
    flush(dirname(path))
    renameSync(staged, path)
    flush(dirname(path))
  })
}

/** Removes a data file and its companion files, if they exist. */
export function removeDataFile(path: string): void {
  for (const end of ['', ...companions]) rmSync(path + end, { force: true })
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string): void {
  // Windows cannot flush a folder, and a rename is safe there without it.
  if (process.platform === 'win32') return
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function openToRead(path: string): DatabaseSync {
  if (!existsSync(path)) throw unavailable('missing', path)
  const database = new DatabaseSync(path, { readOnly: true, timeout: wait })
  try {
    if (refuseOthers(database, path) === 'empty') throw unavailable('empty', path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
