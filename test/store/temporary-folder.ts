// A folder of its own for each test that keeps files.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a folder before each test of the suite it is called in, and removes it afterwards. Gives its path. */
export function temporaryFolder(): () => string {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return () => folder
}
