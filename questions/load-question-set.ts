// Loads a question set from its folder, or the newest version from a folder of versions.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../assessment/question-set.ts'
import { fileReason } from '../lib/files/file-reason.ts'
import { type Examined, examineFiles, isSetFile, type QuestionSetFiles } from './parse-question-set.ts'
import { faultInWords, QuestionSetInvalid, type SetFault } from './question-set-invalid.ts'
import { newestVersion, type VersionFolder, versionsIn } from './versions.ts'

/**
 * Loads the set in the folder. In a folder without a `set.yml` it loads the newest version in its subfolders. Calls
 * `warn` for each text that a comment cuts. Throws QuestionSetInvalid, with every fault of every file, if the set
 * cannot be used.
 */
export function loadQuestionSet(folder: string, warn: (line: string) => void = () => {}): QuestionSet {
  return usable(newestVersion(folder)?.folder ?? folder, examineQuestionSet(folder), warn)
}

/** Loads one version from a folder of versions. Throws QuestionSetInvalid if it is missing or has a fault. */
export function loadVersion(folder: string, version: string, warn: (line: string) => void = () => {}): QuestionSet {
  const found = versionsIn(folder).find((each) => each.version === version)
  if (!found) throw new QuestionSetInvalid(folder, [{ file: version, fault: 'is not among its versions' }])
  return usable(found.folder, examineVersion(found), warn)
}

/**
 * Reads the newest version of the set in a folder, with its faults and warnings. Never throws: an unreadable folder is
 * a fault.
 */
export function examineQuestionSet(folder: string): Examined {
  const newest = newestVersion(folder)
  return newest ? examineVersion(newest) : examineFolder(folder)
}

function usable(folder: string, { set, faults, warnings }: Examined, warn: (line: string) => void): QuestionSet {
  if (!set) throw new QuestionSetInvalid(folder, faults)
  for (const warning of warnings) warn(faultInWords(warning))
  return set
}

/** Reads the set in a version's folder, with its faults and warnings. Never throws. */
export function examineVersion({ version, folder }: VersionFolder): Examined {
  const examined = examineFolder(folder)
  if (!examined.set || examined.set.version === version) return examined
  const fault = `is ${examined.set.version}, but the folder is named ${version}`
  return { ...examined, set: undefined, faults: [{ file: 'set.yml', where: 'version', fault }] }
}

function examineFolder(folder: string): Examined {
  const unreadable: SetFault[] = []
  const files = filesIn(folder, unreadable)
  return unreadable.length > 0 ? { set: undefined, faults: unreadable, warnings: [] } : examineFiles(files)
}

// Ignores other files and folders, such as notes or an editor's backup copies.
function filesIn(folder: string, faults: SetFault[]): QuestionSetFiles {
  const files = new Map<string, Uint8Array>()
  try {
    for (const name of readdirSync(folder).filter(isSetFile)) {
      const path = join(folder, name)
      if (statSync(path).isFile()) files.set(name, readFileSync(path))
    }
  } catch (error) {
    faults.push({ file: folder, fault: `cannot be read: ${fileReason(error) ?? 'its files are damaged'}` })
  }
  return files
}
