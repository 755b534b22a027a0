// A question set read from its folder, once, when the program starts.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuestionSet } from '../assessment/question-set.ts'
import { parseQuestionSet } from './parse-question-set.ts'
import { QuestionSetInvalid } from './question-set-invalid.ts'

/** The set in the folder. Throws QuestionSetInvalid, with every fault of every file, where it cannot be used. */
export function loadQuestionSet(folder: string): QuestionSet {
  return parseQuestionSet(filesIn(folder), folder)
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))
    return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new QuestionSetInvalid(folder, [{ file: folder, fault: `cannot be read${code}` }])
  }
}
