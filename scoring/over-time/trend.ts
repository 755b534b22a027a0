// Computes the figures of several submissions in a row.

import type { QuestionId } from '../../assessment/ids.ts'
import type { Summary } from '../../assessment/summary.ts'
import { submissionSummary } from '../submission-summary.ts'
import type { Milestone } from './compare-returns.ts'
import { isMuchChanged, questionsBetween, restrictedTo } from './same-questions.ts'

/** The most points: one for each quarter of two years. */
export const mostPoints = 8

export type Trend = {
  /** `unchanged`: a version differs too much from the latest, so all figures count only the shared questions. */
  readonly basis: 'all' | 'unchanged'
  /** The number of questions behind the figures, by the latest version. */
  readonly questions: number
  /** The oldest first. */
  readonly points: readonly { readonly at: string; readonly summary: Summary }[]
}

/** The figures of the last eight milestones, the oldest first. Pure. */
export function trendOf(milestones: readonly Milestone[]): Trend {
  const shown = milestones.slice(-mostPoints)
  const latest = shown.at(-1)
  if (!latest) return { basis: 'all', questions: 0, points: [] }
  const changes = shown.map((each) => questionsBetween(each, latest))
  const basis = changes.some((questions) => isMuchChanged(questions, latest)) ? 'unchanged' : 'all'
  const common = changes.reduce<ReadonlySet<QuestionId>>(
    (ids, { unchanged }) => ids.intersection(new Set(unchanged)),
    new Set(latest.set.order),
  )
  return {
    basis,
    questions: basis === 'all' ? latest.set.order.length : common.size,
    points: shown.map(({ set, submission }) => ({
      at: submission.at,
      summary: submissionSummary(basis === 'all' ? set : restrictedTo(set, common), submission),
    })),
  }
}
