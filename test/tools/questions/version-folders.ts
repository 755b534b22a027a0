// A folder with versions of the small question set, for tests of the commands for authors.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallSet } from '../../questions/small-set.ts'

type Change = readonly [file: string, piece: string, replacement: string]

export type VersionFolders = {
  /** The path of a file or folder in the folder. */
  readonly path: (...parts: readonly string[]) => string
  /** Writes a version of the small set with these pieces replaced, and gives its folder. */
  readonly write: (version: string, ...changes: readonly Change[]) => string
}

/** A new folder for each test, removed after it. */
export function inVersionFolders(): VersionFolders {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'question-sets-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const path = (...parts: readonly string[]) => join(root, ...parts)
  const write = (version: string, ...changes: readonly Change[]) => {
    mkdirSync(path(version), { recursive: true })
    const files = new Map([...smallSet])
    for (const [file, piece, replacement] of [
      ['set.yml', 'version: 1.10', `version: "${version}"`] as const,
      ...changes,
    ]) {
      const before = files.get(file) ?? ''
      if (!before.includes(piece)) throw new Error(`${file} has no "${piece}"`)
      files.set(file, before.replaceAll(piece, replacement))
    }
    for (const [file, text] of files) writeFileSync(path(version, file), text)
    return path(version)
  }
  return { path, write }
}
