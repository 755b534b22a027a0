// Writes the checksums of a release's files, in the format of `sha256sum --check`.

import { hash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const sumsFile = 'SHA256SUMS'

/** Writes a line for each other file of the folder, sorted by name, and returns the names. */
export function writeChecksums(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name !== sumsFile)
    .toSorted()
  const lines = names.map((name) => `${hash('sha256', readFileSync(join(folder, name)))}  ${name}\n`)
  writeFileSync(join(folder, sumsFile), lines.join(''))
  return names
}
