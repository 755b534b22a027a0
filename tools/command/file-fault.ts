// Words a fault of the file system as a sentence.

import { fileReason } from '../../lib/files/file-reason.ts'

/** The sentence for a fault of the file system that Node.js reports, or undefined for any other error. */
export function fileFaultInWords(error: unknown): string | undefined {
  const reason = fileReason(error)
  if (reason === undefined) return undefined
  // Node.js names no path for a file that is already open, such as a folder that is read like a file.
  const name = error instanceof Error && 'path' in error ? error.path : 'A file that the command was given'
  return `${name} cannot be used: ${reason}.`
}
