// A later version of a set that gives every id another question: the previous one of its function.

import type { QuestionId } from '../../../assessment/ids.ts'
import { indexFunctions, type QuestionSet } from '../../../assessment/question-set.ts'

/**
 * Shifts the questions: each id, level and measure gets the text of another question of its function.
 *
 * @param reworded ids of the later version with a changed text
 */
export function rotated(set: QuestionSet, version: string, reworded: readonly string[] = []): QuestionSet {
  const functions = set.functions.map(({ code, questions }) => ({
    code,
    questions: questions.map((question, nth) => ({ ...question, was: former(questions, nth) })),
  }))
  const wasOf = new Map(functions.flatMap(({ questions }) => questions.map(({ id, was }) => [id, was] as const)))
  const words = [...set.words].map(([language, own]) => {
    const question: typeof own.question = (id, nation) => {
      const before = own.question(wasOf.get(id) ?? id, nation)
      return reworded.includes(id) ? { ...before, text: `${before.text} Now?` } : before
    }
    return [language, { ...own, question }] as const
  })
  return { ...set, version, words: new Map(words), ...indexFunctions(functions) }
}

function former(questions: readonly { readonly id: QuestionId }[], nth: number): QuestionId {
  const before = questions[(nth + questions.length - 1) % questions.length]
  if (!before) throw new RangeError('A function has questions.')
  return before.id
}
