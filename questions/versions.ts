// Finds the versions of a question set. Each is in a folder with the version as its name, such as `2027.1`.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from '../assessment/versions/compare-versions.ts'

/** One version of a set, and the folder that holds all its files. */
export type VersionFolder = { readonly version: string; readonly folder: string }

const versionName = /^\d{1,9}(\.\d{1,9})*$/

/**
 * The versions in a set's folder, newest first. Empty if the folder is itself a set, has none, or cannot be read.
 * Ignores files, folders with other names and folders without a `set.yml`.
 */
export function versionsIn(folder: string): readonly VersionFolder[] {
  if (existsSync(join(folder, 'set.yml'))) return []
  return namesIn(folder)
    .filter((name) => versionName.test(name) && existsSync(join(folder, name, 'set.yml')))
    .sort((a, b) => compareVersions(b, a))
    .map((version) => ({ version, folder: join(folder, version) }))
}

/** The newest version in a set's folder, or undefined if it holds no versions. */
export const newestVersion = (folder: string): VersionFolder | undefined => versionsIn(folder)[0]

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
