// Writes a new file, and never over one that is there.

import { writeFileSync } from 'node:fs'
import { UsageFault } from './usage-fault.ts'

/** Throws UsageFault if the file is there already, because it may hold answers, or if it cannot be written. */
export function writeNewFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    throw new UsageFault(code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`)
  }
}
