// Reads a file that a person named.

import { existsSync, readFileSync } from 'node:fs'
import { Stop } from './stop.ts'

/** The bytes of the file. Throws the system's error, which names the path even if it is a folder. */
export function readGivenFile(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: file }) : error
  }
}

/** The text of a file that must exist. Throws Stop if it does not. */
export function readGivenText(file: string): string {
  if (!existsSync(file)) throw new Stop(`There is no file ${file}.`)
  return readGivenFile(file).toString()
}
