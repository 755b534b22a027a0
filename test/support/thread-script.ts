// A program for a thread, written by a test.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A module whose default export does one task.
 *
 * @param does the body of the function; it reads `task`
 * @param before what stands above it, such as a variable that the thread keeps
 */
export function threadScript(does: string, before = ''): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'thread-')), 'script.js')
  writeFileSync(file, `${before}\nexport default async (task) => { ${does} }`)
  return pathToFileURL(file)
}
