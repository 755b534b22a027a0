// Lays out a question set as a blank table: one row for each question, with empty cells for the answer.

import type { Nation } from '../../../assessment/council.ts'
import type { QuestionSet, SetWords } from '../../../assessment/question-set.ts'

/** The columns in order. `score` reads `question`, `answer`, `reason`, `note` and `evidence`. */
export const sheetColumns = [
  ...['question', 'function', 'level', 'measure', 'asked', 'what counts', 'may be n-a for'],
  ...['answer', 'reason', 'note', 'evidence'],
] as const

/** One row for each question, in the order of the set, with a cell for each of `sheetColumns`. */
export function sheetRows(set: QuestionSet, words: SetWords, nation?: Nation): readonly (readonly string[])[] {
  return [...set.questions.values()].map(({ id, functionCode, level, measure, notApplicable }) => {
    const { text, yes } = words.question(id, nation)
    const name = words.functions.get(functionCode)?.name ?? functionCode
    return [id, name, String(level), measure, text, yes, notApplicable.join(', '), '', '', '', '']
  })
}
