// Finds a folder in memory for the tests' temporary files.

import { accessSync, constants, statfsSync } from 'node:fs'

// A run needs far less at once: a few data files, and the profiles of two browsers.
const enough = 1024 ** 3

/**
 * The folder, if the machine has one with this many free bytes (on Linux). SQLite waits some milliseconds for a disk at
 * each commit. In memory it makes the same calls and does not wait.
 */
export function memoryFolder(folder = '/dev/shm', needed = enough): string | undefined {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= needed ? folder : undefined
  } catch {
    return undefined
  }
}
