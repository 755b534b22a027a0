// Warns about optional parts that a question lacks. A set without them still loads and scores.

import type { QuestionSet, QuestionWords } from '../../assessment/question-set.ts'
import type { SetFault } from '../question-set-invalid.ts'

const optional = ['title', 'counts', 'doesNotCount', 'terms'] as const satisfies readonly (keyof QuestionWords)[]

/**
 * Returns a warning for each question and language that lacks optional parts, and for each question without a `was`.
 */
export function missingParts(set: QuestionSet): readonly SetFault[] {
  const worded = [...set.words].flatMap(([language, words]) =>
    [...set.questions.keys()].flatMap((where) => {
      const own = words.question(where)
      const missing = optional.filter((part) => own[part] === undefined)
      return missing.length === 0 ? [] : [{ file: `${language}.yml`, where, fault: `has no ${missing.join(', ')}` }]
    }),
  )
  const unplaced = [...set.questions.values()].filter(({ was }) => was === undefined)
  return [...unplaced.map(({ id: where }) => ({ file: 'set.yml', where, fault: 'has no was' })), ...worded]
}
