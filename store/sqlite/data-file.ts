// Opens the data file: makes it where there is none, and refuses one that is not ours to write.

import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { guarded, unavailable } from './sqlite-fault.ts'

// Says in the file's header whose it is ("DMAb") and which schema it has.
const applicationId = 0x444d4162
const schemaVersion = 1

// While opening nothing else is going on, so waiting for another program's lock holds nobody up. Afterwards every
// millisecond of waiting inside SQLite stops the whole process.
const openingWait = 1000
const runningWait = 50

// A table with row ids: documents are far larger than their keys, and WITHOUT ROWID would keep them in the key's tree.
// Versions of a key only ever grow: what is created starts above everything that was ever removed.
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

/** The open data file at an absolute path, ready for use. Throws StoreUnavailable where it cannot be had. */
export function openDataFile(path: string): DatabaseSync {
  return guarded(path, () => {
    makePrivately(path)
    const database = new DatabaseSync(path, { timeout: openingWait })
    try {
      prepare(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Makes the folder and the file where they are missing, for the bot's own account alone: answers are private. */
function makePrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    // SQLite gives the files that it keeps beside this one the same permissions.
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    // A file that exists is not even opened: closing it would drop the locks this process may have on it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function prepare(database: DatabaseSync, path: string): void {
  refuseOthers(database, path)
  // 8 KB pages write a document of ninety answers half as fast again as 4 KB pages; they count in a new file only.
  database.exec('PRAGMA page_size = 8192')
  const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal') throw unavailable('unshared', path)
  database.exec('PRAGMA synchronous = FULL')
  // What people delete is overwritten, not only marked as free.
  database.exec('PRAGMA secure_delete = ON')
  database.exec('BEGIN IMMEDIATE')
  // Only under the lock is it certain that no other copy of the bot has just done this.
  if (refuseOthers(database, path) === 'empty') database.exec(schema)
  // Written every time: a file that may only be read opens without complaint, and would refuse the first answer.
  database.exec(`PRAGMA user_version = ${schemaVersion}`)
  database.exec('COMMIT')
  database.exec(`PRAGMA busy_timeout = ${runningWait}`)
}

/** Throws where the file belongs to another program or to a newer version of this one. */
function refuseOthers(database: DatabaseSync, path: string): 'ours' | 'empty' {
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
