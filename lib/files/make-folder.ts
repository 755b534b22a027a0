// Makes a folder and the missing ones above it. It fails at a place that takes no folder.

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes the folder unless it is there. `mode` are its rights, and those of the missing folders above it.
 *
 * `mkdirSync` with `recursive` never ends if the folder above is there and takes no other, as `/proc` does.
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    if (isFolder(path)) return
    const above = dirname(path)
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    // The system says that there is no such folder, which is no help for one that is to be made.
    if (existsSync(above)) throw Object.assign(error, { code: 'ENOTSUP' })
    makeFolder(above, mode)
    makeFolder(path, mode)
  }
}

/** Whether a folder is at this path. A path that cannot be looked at is none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
