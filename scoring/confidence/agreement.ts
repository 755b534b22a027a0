// Measures a team's agreement: the share of its votes that equal the recorded answer.

import type { Answer, Votes } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Ratio } from '../../assessment/summary.ts'
import { compare, ratio } from '../ratio.ts'

export type Agreement = {
  /** The agreement over all votes of each function; `null` if it has none. */
  readonly functions: ReadonlyMap<FunctionCode, Ratio | null>
  /**
   * The questions with a vote that differs from the recorded answer: the least agreement first, then in the question
   * set's order.
   */
  readonly contested: readonly { readonly question: QuestionId; readonly agreement: Ratio }[]
}

type Tally = { readonly matching: number; readonly all: number }

/** The agreement behind the current answers. A vote never matches "Not applicable", which cannot be voted. */
export function agreementOf(set: QuestionSet, answers: Assessment['answers']): Agreement {
  const functions = new Map<FunctionCode, Ratio | null>()
  const contested: { question: QuestionId; agreement: Ratio }[] = []
  for (const { code, questions } of set.functions) {
    let sum: Tally = { matching: 0, all: 0 }
    for (const { id } of questions) {
      const own = tally(answers[id])
      sum = { matching: sum.matching + own.matching, all: sum.all + own.all }
      if (own.matching < own.all) contested.push({ question: id, agreement: ratio(own.matching, own.all) })
    }
    functions.set(code, sum.all === 0 ? null : ratio(sum.matching, sum.all))
  }
  return { functions, contested: contested.sort((a, b) => compare(a.agreement, b.agreement)) }
}

function tally(answer: Answer | undefined): Tally {
  if (!answer?.votes || answer.value === undefined) return { matching: 0, all: 0 }
  const { value, votes } = answer
  return { matching: value === 'notApplicable' ? 0 : votes[value], all: countOf(votes) }
}

const countOf = ({ yes, no, unsure }: Votes): number => yes + no + unsure
