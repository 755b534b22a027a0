// Reduces a question set to the questions that one assessment asks: without the functions that its return leaves out.

import type { Assessment } from '../assessment.ts'
import type { FunctionCode } from '../ids.ts'
import { indexFunctions, type QuestionSet } from '../question-set.ts'
import { leftOutOf } from './left-out.ts'

// The cached sets, by the codes that are left out. A set of n functions has at most n (n + 1) / 2 choices of one or two
// functions.
const reduced = new WeakMap<QuestionSet, Map<string, QuestionSet>>()

/** The set with only the questions that this assessment asks. `wholeOf` gives the complete set again. */
export function askedSet(set: QuestionSet, assessment: Pick<Assessment, 'team'>): QuestionSet {
  const codes = leftOutOf(assessment).filter((code) => set.functionsByCode.has(code))
  return codes.length === 0 ? set : withoutFunctions(set, codes)
}

/** The complete set, with the functions that are left out. */
export const wholeOf = (set: QuestionSet): QuestionSet => set.whole ?? set

function withoutFunctions(set: QuestionSet, codes: readonly FunctionCode[]): QuestionSet {
  const known = reduced.get(set) ?? new Map<string, QuestionSet>()
  reduced.set(set, known)
  const name = codes.toSorted().join(' ')
  const found = known.get(name)
  if (found) return found
  const functions = set.functions.filter(({ code }) => !codes.includes(code))
  const made: QuestionSet = { ...set, ...indexFunctions(functions), whole: set }
  known.set(name, made)
  return made
}
