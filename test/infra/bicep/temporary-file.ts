// A file that a test writes and removes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export function temporaryFile(text: string): { readonly path: string; remove(): void } {
  const path = join(mkdtempSync(join(tmpdir(), 'infra-')), 'file')
  writeFileSync(path, text)
  return { path, remove: () => rmSync(dirname(path), { recursive: true }) }
}
