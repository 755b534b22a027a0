// Translates faults of SQLite and the file system into one sentence for the operator.

import { isFolder } from '../../lib/files/make-folder.ts'
import { StoreUnavailable } from '../store.ts'

/** Names the fault of the data file at `path`, and its remedy. */
type Sentence = (path: string) => string

const held: Sentence = (path) =>
  `Another program is holding the data file ${path}: close it, be it a second copy of the bot or a database viewer.`
const forbidden: Sentence = (path) =>
  `The data file ${path} cannot be opened for writing: give the bot's account the right to write to it and to its folder.`
const full: Sentence = (path) => `There is no room left for the data file ${path}: free some space on its disk.`
const failing: Sentence = (path) =>
  `The data file ${path} cannot be read or written: see whether its disk is full, over quota or failing.`
const damaged: Sentence = (path) =>
  `The data file ${path} is damaged: put back a backup (npm run restore -- --from FILE --force).`
const foreign: Sentence = (path) =>
  `The file ${path} is not one of the bot's data files: move it away, or choose another folder for the data.`
const newer: Sentence = (path) =>
  `The data file ${path} was written by a newer version of the bot: run that version, or one after it.`
const unshared: Sentence = (path) =>
  `The data file ${path} is on a drive that cannot lock it safely, such as a network share: choose a folder on a local disk.`
const misplaced: Sentence = (path) =>
  `The folder of the data file ${path} cannot be made, because a file has its name: choose another folder for the data.`
const placeless: Sentence = (path) =>
  `The folder of the data file ${path} cannot be made there: choose another folder for the data.`
const folder: Sentence = (path) =>
  `${path} is a folder: give the path of a data file, such as assessments.sqlite in it.`
const closed: Sentence = (path) => `The data file ${path} has been closed, because the bot is stopping.`
const claimed: Sentence = (path) =>
  `Another bot is running on the data file ${path}: end that one first, or choose another DATA_DIR.`
const lost: Sentence = (path) =>
  `The data file ${path} is missing, though the bot has kept data in it: put back a backup (npm run restore -- --from FILE), or empty the folder to begin anew.`
const expected: Sentence = (path) =>
  `There is no data file ${path}, though DATA_EXPECTED is yes: see whether its disk is mounted, put back a backup (npm run restore -- --from FILE), or unset DATA_EXPECTED to begin anew.`
const missing: Sentence = (path) => `There is no data file ${path}: give the path of one.`
const empty: Sentence = (path) => `The data file ${path} is empty: it was copied without its log, or never used.`

const sentences = {
  ...{ held, forbidden, full, failing, damaged, foreign, newer, unshared, misplaced, placeless, folder, closed },
  ...{ claimed, lost, expected, missing, empty },
}
type Fault = keyof typeof sentences

// SQLite's result codes (https://sqlite.org/rescode.html), extended ones first. The low byte of an extended code is its
// primary code.
const sqliteFaults: Readonly<Record<number, Fault>> = {
  2314: 'unshared', // IOERR_RDLOCK
  3850: 'unshared', // IOERR_LOCK
  5130: 'unshared', // IOERR_SHMLOCK
  5386: 'unshared', // IOERR_SHMMAP
  1: 'damaged', // ERROR: our statements never change, so a table must be missing
  3: 'forbidden', // PERM
  5: 'held', // BUSY
  6: 'held', // LOCKED
  8: 'forbidden', // READONLY
  10: 'failing', // IOERR
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'forbidden', // CANTOPEN
  15: 'unshared', // PROTOCOL
  26: 'foreign', // NOTADB
}

const systemFaults: Readonly<Record<string, Fault>> = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOTDIR: 'misplaced',
  EEXIST: 'misplaced',
  ENOTSUP: 'placeless',
}

/** The error for the operator. `cause` is for the log. */
export function unavailable(fault: Fault, path: string, cause?: unknown): StoreUnavailable {
  return new StoreUnavailable(sentences[fault](path), { cause })
}

/** The fault behind an error of SQLite or of the file system; undefined for any other error, which is a bug. */
export function sqliteFaultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteFaults[error.errcode] ?? sqliteFaults[error.errcode & 0xff] ?? 'failing'
  }
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    return systemFaults[error.code] ?? 'failing'
  }
  return undefined
}

/** The error as the cause of a StoreUnavailable. Any other error is a bug and stays as it is. */
export function toStoreUnavailable(error: unknown, path: string): unknown {
  const fault = sqliteFaultOf(error)
  if (fault === undefined) return error
  return unavailable(fault === 'forbidden' && isFolder(path) ? 'folder' : fault, path, error)
}

/** Runs `work`. Throws its faults as StoreUnavailable. */
export function withSentences<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw toStoreUnavailable(error, path)
  }
}
