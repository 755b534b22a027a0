// Computes the shares of a set's named roles, as far as their questions have answers.

import type { Answer } from '../../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Ratio, Summary } from '../../assessment/summary.ts'
import { type Count, share } from '../tally.ts'

type Roles<Of> = Readonly<Record<'provision' | 'takeUp' | 'leadership' | 'culture', Of>>

/** A share is null while its questions have no answer: it is unknown, not 0%. */
export type KnownShares = Roles<Ratio | null>

type Figures = Pick<Summary, 'agile' | 'functions'>

type Answers = Readonly<Record<string, Pick<Answer, 'value'> | undefined>>

export function knownShares(set: Pick<QuestionSet, 'roles'>, answers: Answers, summary: Figures): KnownShares {
  const { provision, takeUp, leadership, culture } = knownCounts(set, answers, summary)
  const shareOf = (count: Count | null) => count && share(count)
  return {
    provision: shareOf(provision),
    takeUp: shareOf(takeUp),
    leadership: shareOf(leadership),
    culture: shareOf(culture),
  }
}

/** The counts behind the shares. */
export function knownCounts(
  { roles }: Pick<QuestionSet, 'roles'>,
  answers: Answers,
  { agile, functions }: Figures,
): Roles<Count | null> {
  // "Not applicable" says nothing about the questions that apply.
  const isTold = (id: QuestionId) => {
    const value = answers[id]?.value
    return value !== undefined && value !== 'notApplicable'
  }
  // In a role without a share nothing applies, or its function is left out.
  const ofRole = (role: ReadonlySet<QuestionId>, known: Ratio | null) => {
    if (!known || ![...role].some(isTold)) return null
    const values = [...role].map((id) => answers[id]?.value)
    return {
      met: values.filter((value) => value === 'yes').length,
      applicable: values.filter((value) => value !== 'notApplicable').length,
    }
  }
  const ofFunction = (code: FunctionCode | undefined) => {
    const row = functions.find((fn) => fn.code === code)
    return row && row.unanswered < row.applicable ? { met: row.met, applicable: row.applicable } : null
  }
  return {
    provision: ofRole(roles.provision, agile.provision),
    takeUp: ofRole(roles.takeUp, agile.takeUp),
    leadership: ofFunction(roles.leadership),
    culture: ofFunction(roles.culture),
  }
}
