// Writes the checksums of the files of a release, in the form that `sha256sum --check` reads.

import { hash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const sumsFile = 'SHA256SUMS'

/** Writes a line for each other file of the folder, by name, and gives the names. */
export function writeChecksums(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name !== sumsFile)
    .toSorted()
  const lines = names.map((name) => `${hash('sha256', readFileSync(join(folder, name)))}  ${name}\n`)
  writeFileSync(join(folder, sumsFile), lines.join(''))
  return names
}
