// Loads a question set from its folder, or the newest version from a folder of versions.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../assessment/question-set.ts'
import { type Examined, examineFiles, isSetFile, type QuestionSetFiles } from './parse-question-set.ts'
import { type Fault, faultInWords, QuestionSetInvalid } from './question-set-invalid.ts'
import { newestVersion } from './versions.ts'

/**
 * The set in the folder. A folder without a `set.yml` stands for the newest version among its folders.
 * Hands `warn` a line for each text that a comment cuts.
 * Throws QuestionSetInvalid, with every fault of every file, if the set cannot be used.
 */
export function loadQuestionSet(folder: string, warn: (line: string) => void = () => {}): QuestionSet {
  const { set, faults, warnings } = examineQuestionSet(folder)
  if (!set) throw new QuestionSetInvalid(newestVersion(folder)?.folder ?? folder, faults)
  for (const warning of warnings) warn(faultInWords(warning))
  return set
}

/** The same set with its faults and warnings. Throws nothing: an unreadable folder is a fault. */
export function examineQuestionSet(folder: string): Examined {
  const newest = newestVersion(folder)
  if (!newest) return examineFolder(folder)
  const examined = examineFolder(newest.folder)
  const version = examined.set?.version ?? newest.version
  if (version === newest.version) return examined
  const fault = `is ${version}, but the folder is named ${newest.version}`
  return { ...examined, set: undefined, faults: [{ file: 'set.yml', where: 'version', fault }] }
}

function examineFolder(folder: string): Examined {
  const unreadable: Fault[] = []
  const files = filesIn(folder, unreadable)
  return unreadable.length > 0 ? { set: undefined, faults: unreadable, warnings: [] } : examineFiles(files)
}

// Other files and folders, such as notes or an editor's copies, are passed over unread.
function filesIn(folder: string, faults: Fault[]): QuestionSetFiles {
  const files = new Map<string, Uint8Array>()
  try {
    for (const name of readdirSync(folder).filter(isSetFile)) {
      const path = join(folder, name)
      if (statSync(path).isFile()) files.set(name, readFileSync(path))
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    faults.push({ file: folder, fault: `cannot be read${code}` })
  }
  return files
}
