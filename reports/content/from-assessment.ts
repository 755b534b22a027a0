// Makes the source of a report from a stored assessment.

import { type Answer, sayingOf } from '../../assessment/answers/answer.ts'
import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Comparison } from '../../scoring/over-time/compare-returns.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import type { ReportedAnswer, ReportSource } from './source.ts'

type Given = {
  /** The assessment's version of the question set, with or without the functions that are left out. */
  readonly set: QuestionSet
  /** The council's particulars, from the assessment and the deployment. */
  readonly council: Council
  /** The names of people by id, if the reader may see them and asked for them. */
  readonly people?: ReadonlyMap<string, string>
  /** The version that scored a submission. Undefined if it is no longer served; the submission is then left out. */
  readonly setOf: (submission: Submission) => QuestionSet | undefined
  /** The earlier submissions, the oldest first. By default those of the assessment itself. */
  readonly earlier?: readonly Submission[]
  /** The comparison with the previous submission. */
  readonly comparison?: Comparison
  /** The published figures of other councils. */
  readonly benchmark?: Publication
  /** The moment of the report (ISO 8601, UTC). */
  readonly at: string
}

/** The source of a report on the current assessment. While it is submitted, its newest submission is not history. */
export function reportSource(assessment: Assessment, given: Given): ReportSource {
  const { council, people, setOf, comparison, benchmark, at } = given
  const { answers, targets, team, submissions, submittedAt } = assessment
  const { earlier = submittedAt === undefined ? submissions : submissions.slice(0, -1) } = given
  return {
    // The report names the functions that are left out, so it needs the whole set.
    set: wholeOf(given.set),
    council,
    targets,
    plan: team?.plan,
    leftOut: Object.entries(team?.leftOut ?? {}).map(([code, { reason }]) => ({ code, reason })),
    people,
    comparison,
    benchmark,
    at,
    submittedAt,
    standing: team ? 'return' : 'view',
    ...(submittedAt !== undefined && team?.notCounted && { isNotCounted: true }),
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, reported(answer)])),
    history: earlier.flatMap((submission) => {
      const own = setOf(submission)
      return own ? [{ at: submission.at, summary: submissionSummary(own, submission) }] : []
    }),
  }
}

function reported(answer: Answer): ReportedAnswer {
  const { value, reason, note, evidence, votes, confirmed } = answer
  const { by, at } = sayingOf(answer)
  return {
    value,
    reason,
    note,
    evidence,
    by,
    at,
    ...(votes && { votes: { yes: votes.yes, no: votes.no, unsure: votes.unsure } }),
    ...(confirmed && { confirmed: true }),
  }
}
