// Makes of a stored assessment the source of a report.

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
  /** The version of the question set that the assessment is answered against, with the functions left out or without. */
  readonly set: QuestionSet
  /** The council as the assessment and the deployment state it together. */
  readonly council: Council
  /** The names of people by id, if the reader may see them and asked for them. */
  readonly people?: ReadonlyMap<string, string>
  /** The version that a submission was scored by; undefined if it is not served any more, and then it is left out. */
  readonly setOf: (submission: Submission) => QuestionSet | undefined
  /** The submissions before, the oldest first; those of the assessment itself unless it is given. */
  readonly earlier?: readonly Submission[]
  /** The comparison with the submission before. */
  readonly comparison?: Comparison
  /** The published figures of other councils. */
  readonly benchmark?: Publication
  /** The moment of the report (ISO 8601, UTC). */
  readonly at: string
}

/** The source of a report of the present assessment. The newest submission is no history while it is the present. */
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
