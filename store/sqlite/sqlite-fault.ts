// What SQLite and the file system complain of, as one sentence for whoever runs the bot.

import { StoreUnavailable } from '../store.ts'

/** What is wrong with the data file at `path`, and what to do about it. */
type Sentence = (path: string) => string

const held: Sentence = (path) =>
  `Another program is holding the data file ${path}: close it, be it a second copy of the bot or a database viewer.`
const forbidden: Sentence = (path) =>
  `The data file ${path} cannot be opened for writing: give the bot's account the right to write to it and to its folder.`
const full: Sentence = (path) => `There is no room left for the data file ${path}: free some space on its disk.`
const failing: Sentence = (path) =>
  `The data file ${path} cannot be read or written: see whether its disk is full, over quota or failing.`
const damaged: Sentence = (path) =>
  `The data file ${path} is damaged: put back a backup of it, or move it away to begin anew.`
const foreign: Sentence = (path) =>
  `The file ${path} is not one of the bot's data files: move it away, or choose another folder for the data.`
const newer: Sentence = (path) =>
  `The data file ${path} was written by a newer version of the bot: run that version, or one after it.`
const unshared: Sentence = (path) =>
  `The data file ${path} is on a drive that cannot lock it safely, such as a network share: choose a folder on a local disk.`
const misplaced: Sentence = (path) =>
  `The folder of the data file ${path} cannot be made, because a file has its name: choose another folder for the data.`
const closed: Sentence = (path) => `The data file ${path} has been closed, because the bot is stopping.`

const sentences = { held, forbidden, full, failing, damaged, foreign, newer, unshared, misplaced, closed }
type Fault = keyof typeof sentences

// SQLite's result codes (https://sqlite.org/rescode.html), extended ones first. Of an extended code, the low byte is
// the primary one.
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
}

/** The fault in words. */
export function unavailable(fault: Fault, path: string, cause?: unknown): StoreUnavailable {
  return new StoreUnavailable(sentences[fault](path), { cause })
}

/** The fault behind an error of SQLite or of the file system; undefined where the error is of another sort, a bug. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteFaults[error.errcode] ?? sqliteFaults[error.errcode & 0xff] ?? 'failing'
  }
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    return systemFaults[error.code] ?? 'failing'
  }
  return undefined
}

/** The error as a StoreUnavailable with the error as its cause; an error that is a bug stays as it is. */
export function inWords(error: unknown, path: string): unknown {
  const fault = faultOf(error)
  return fault === undefined ? error : unavailable(fault, path, error)
}

/** Does `work` and puts its faults in words. */
export function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw inWords(error, path)
  }
}
