// Makes a folder and its missing parents. Fails if the path cannot have a folder.

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes the folder unless it exists. It and its missing parents get the permissions `mode`.
 *
 * Recursive `mkdirSync` never returns if the parent exists and allows no folder in it, such as `/proc`.
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    if (isFolder(path)) return
    const above = dirname(path)
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    // The system reports ENOENT, which does not help: the folder does not exist yet anyway.
    if (existsSync(above)) throw Object.assign(error, { code: 'ENOTSUP' })
    makeFolder(above, mode)
    makeFolder(path, mode)
  }
}

/** Whether this path is a folder. False for a path that cannot be read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
