// Compares the scores of a report with those of other councils, if a benchmark covers its questions.

import type { AuthorityType, Council, Nation } from '../../assessment/council.ts'
import type { FunctionCode } from '../../assessment/ids.ts'
import type { Ratio, Summary } from '../../assessment/summary.ts'
import type { Cohort, Figures } from '../../scoring/benchmark/publication.ts'
import { type CohortStanding, cohortFor, standingOf } from '../../scoring/benchmark/standing.ts'
import { levelState } from '../../scoring/level-state.ts'
import { toNumber } from '../../scoring/ratio.ts'
import type { ReportSource } from './source.ts'

/**
 * A score of the council and the scores of the others. `standing` is missing without quartiles and before submission.
 */
export type BenchmarkRow = {
  readonly code?: FunctionCode
  readonly name?: string
  readonly own: Ratio | null
  readonly figures: Figures | null
  readonly standing?: CohortStanding
}

export type BenchmarkContent = {
  /** The cohort that the council is compared with. */
  readonly cohort: { readonly type?: AuthorityType; readonly nation?: Nation }
  readonly councils: number
  /** The day of the figures, `2027-04-01`. */
  readonly since: string
  readonly madeUp?: true
  /** The number of other councils that left functions out of their overall score. */
  readonly partly: number
  readonly overall: BenchmarkRow
  readonly functions: readonly BenchmarkRow[]
  /** Shares from 0 to 1 of the others; null below nine councils. */
  readonly commitment: number | null
  readonly practice: number | null
}

/** Undefined for a personal view, and if no benchmark of this version has a cohort for the council. */
export function benchmarkContent(
  { standing, benchmark, submittedAt, set }: ReportSource,
  summary: Summary,
  council: Council,
  nameOf: (code: string) => string,
): BenchmarkContent | undefined {
  if (!benchmark || standing === 'view') return undefined
  const { id, version } = benchmark.questionSet
  if (id !== set.id || version !== set.version) return undefined
  const cohort = cohortFor(benchmark, { type: council.authority, nation: council.nation })
  if (!cohort) return undefined
  // A file of answers has no submission, so it is always compared.
  const isCompared = standing === 'answers' || submittedAt !== undefined
  const row = (own: Ratio | null, figures: Figures | null): BenchmarkRow => {
    const stands = isCompared && own && figures ? standingOf(toNumber(own), figures) : undefined
    return { own, figures, ...(stands && { standing: stands }) }
  }
  return {
    cohort: cohortName(cohort),
    councils: cohort.councils,
    since: cohort.since,
    ...(benchmark.madeUp && { madeUp: true }),
    partly: cohort.partly,
    overall: row(summary.overall.score, cohort.overall),
    functions: cohort.functions.flatMap(({ code, figures }) => {
      const own = summary.functions.find((each) => each.code === code)
      if (!own) return []
      const score = levelState(own) === 'unanswered' ? null : own.score
      return [{ code, name: nameOf(code), ...row(score, figures) }]
    }),
    commitment: cohort.commitment,
    practice: cohort.practice,
  }
}

const cohortName = ({ type, nation }: Cohort) => ({ ...(type && { type }), ...(nation && { nation }) })
