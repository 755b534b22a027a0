// Opens the data file. Creates a missing one, and refuses a file that is not ours to write.

import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../lib/files/make-folder.ts'
import { unavailable, withSentences } from './sqlite-fault.ts'

// The file's header names its owner ("DMAb") and the version of its tables.
const applicationId = 0x444d4162
const schemaVersion = 1

// In milliseconds. During opening, waiting for another program's lock delays no turn. Afterwards every millisecond of
// waiting in SQLite blocks the whole process.
const openingWait = 1000
const runningWait = 50

// A table with row ids, because documents are far larger than their keys, and WITHOUT ROWID would store them in the
// key's tree. The versions of a key only grow: a new document starts above all removed ones.
const schema = `
  CREATE TABLE documents (
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (tenant, kind, id)
  ) STRICT;
  CREATE TABLE removed (highest_version INTEGER NOT NULL) STRICT;
  INSERT INTO removed VALUES (0);
  CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
    UPDATE removed SET highest_version = max(highest_version, old.version);
  END;
  PRAGMA application_id = ${applicationId};
`

/**
 * Opens the data file at an absolute path. Throws StoreUnavailable if it cannot be opened, or if it is missing or empty
 * and `mayCreate` is false.
 */
export function openDataFile(path: string, mayCreate: boolean): DatabaseSync {
  return withSentences(path, () => {
    if (mayCreate) createPrivately(path)
    else if (!existsSync(path)) throw unavailable('lost', path)
    const database = new DatabaseSync(path, { timeout: openingWait })
    try {
      prepare(database, path, mayCreate)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Creates a missing folder and file with access only for the bot's account, because answers are private. */
function createPrivately(path: string): void {
  makeFolder(dirname(path), 0o700)
  try {
    // SQLite gives its companion files the same permissions.
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    // Do not even open an existing file: closing it would drop this process's locks on it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function prepare(database: DatabaseSync, path: string, mayCreate: boolean): void {
  if (refuseOthers(database, path) === 'empty' && !mayCreate) throw unavailable('lost', path)
  // 8 KB pages write a document of ninety answers 1.5 times as fast as 4 KB pages. Only a new file takes the setting.
  database.exec('PRAGMA page_size = 8192')
  const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal') throw unavailable('unshared', path)
  database.exec('PRAGMA synchronous = FULL')
  // Overwrites deleted content instead of only marking it as free.
  database.exec('PRAGMA secure_delete = ON')
  database.exec('BEGIN IMMEDIATE')
  // Checks again under the lock, because another copy of the bot may have just created the tables.
  if (refuseOthers(database, path) === 'empty') database.exec(schema)
  // Written every time. Without this, a read-only file would open without an error, and fail only when the first answer
  // is saved.
  database.exec(`PRAGMA user_version = ${schemaVersion}`)
  database.exec('COMMIT')
  // Makes this one file complete without its log.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.exec(`PRAGMA busy_timeout = ${runningWait}`)
}

/** Throws StoreUnavailable for a file of another program, or of a newer version of this one. */
export function refuseOthers(database: DatabaseSync, path: string): 'ours' | 'empty' {
  const header = database
    .prepare(
      `SELECT application_id AS owner, user_version AS version, (SELECT count(*) FROM sqlite_schema) AS objects
       FROM pragma_application_id, pragma_user_version`,
    )
    .get()
  if (header?.owner === 0 && header.version === 0 && header.objects === 0) return 'empty'
  if (header?.owner !== applicationId) throw unavailable('foreign', path)
  if (Number(header.version) > schemaVersion) throw unavailable('newer', path)
  return 'ours'
}
