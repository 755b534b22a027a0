// Reads a file that a person named.

import { readFileSync } from 'node:fs'

/** The bytes of the file. Throws the error of the system, which names the file also if it is a folder. */
export function readGivenFile(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: file }) : error
  }
}
