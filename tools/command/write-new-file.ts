// Writes a new file, and never overwrites one.

import { writeFileSync } from 'node:fs'
import { fileReason } from '../../lib/files/file-reason.ts'
import { UsageFault } from './usage-fault.ts'

/** Throws UsageFault if the file exists, because it may hold answers, or if it cannot be written. */
export function writeNewFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const reason = fileReason(error)
    if (reason === undefined) throw error
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new UsageFault(isThere ? `${file} is there already.` : `${file} cannot be written: ${reason}.`)
  }
}
