// A later version of a set in which every id has another question: the one that came before it in its function.

import type { QuestionId } from '../../../assessment/ids.ts'
import { indexFunctions, type QuestionSet } from '../../../assessment/question-set.ts'

/**
 * The same questions, each at the id, level and measure of the next one of its function, so that no id keeps its question.
 *
 * @param reworded ids of the later version whose text says something else
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
