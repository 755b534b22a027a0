// The shares of a set's named roles, as far as their questions have answers.

import type { Answer } from '../../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Ratio, Summary } from '../../assessment/summary.ts'

/** Null for a share of questions that have no answer yet: it is unknown, not 0%. */
export type KnownShares = Readonly<Record<'provision' | 'takeUp' | 'leadership' | 'culture', Ratio | null>>

type Answers = Readonly<Record<string, Pick<Answer, 'value'> | undefined>>

export function knownShares(
  { roles }: Pick<QuestionSet, 'roles'>,
  answers: Answers,
  { agile, leadership, culture, functions }: Pick<Summary, 'agile' | 'leadership' | 'culture' | 'functions'>,
): KnownShares {
  // "Not applicable" tells nothing of the questions that apply.
  const isTold = (id: QuestionId) => {
    const value = answers[id]?.value
    return value !== undefined && value !== 'notApplicable'
  }
  const ofRole = (role: ReadonlySet<QuestionId>, share: Ratio | null) => ([...role].some(isTold) ? share : null)
  const ofFunction = (code: FunctionCode | undefined, share: Ratio | null) => {
    const row = functions.find((fn) => fn.code === code)
    return row && row.unanswered < row.applicable ? share : null
  }
  return {
    provision: ofRole(roles.provision, agile.provision),
    takeUp: ofRole(roles.takeUp, agile.takeUp),
    leadership: ofFunction(roles.leadership, leadership),
    culture: ofFunction(roles.culture, culture),
  }
}
