// Compares an assessment with an earlier submission: the one before, or one that the person chooses.

import type { Assessment, Submission } from '../../assessment/assessment.ts'
import { valuesOf } from '../../assessment/assessment.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { compareCard, nothingToCompareCard } from '../../cards/sharing/compare-card.ts'
import { meanings } from '../../questions/meaning.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import { type Comparison, compareReturns, type Milestone } from '../../scoring/over-time/compare-returns.ts'
import type { Version } from '../../scoring/over-time/same-questions.ts'
import { mostPoints, trendOf } from '../../scoring/over-time/trend.ts'
import { viewOf } from '../access/view.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { type EarlierSubmission, milestonesBefore } from './milestones.ts'

/** The comparison; a sentence if there is no earlier submission. */
export function compare(turn: Turn, deps: Dependencies, press: PressOf<'compare'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const earlier = await milestonesBefore(turn, deps, view)
    const served = servedOf(deps, view, earlier)
    const chosen = served.find(({ submission }) => submission.at === press.with) ?? served.at(-1)
    const now = milestoneOf(deps, standing(turn, view))
    if (!chosen || !now) {
      return { type: 'card', card: nothingToCompareCard(view, earlier.length - served.length), again: press }
    }
    const comparison = compareReturns(chosen.milestone, now, view.assessment.team?.plan)
    const trend = trendOf([...served.slice(1 - mostPoints).map(({ milestone }) => milestone), now])
    const earlierOne = earlierView(turn, deps, view, chosen)
    const card = compareCard({ ...view, comparison, earlier: earlierOne, trend, asOf: turn.now })
    return { type: 'card', card, again: press }
  })
}

/** Further figures for a report. */
export type EarlierFigures = {
  /** The submissions before, the oldest first. */
  readonly earlier: readonly Submission[]
  /** The comparison with the last of them; `undefined` if this copy serves none. */
  readonly comparison: Comparison | undefined
  /** The published figures of other councils, of any version; absent for a personal view. */
  readonly benchmark?: Publication
}

export const noEarlierFigures: EarlierFigures = { earlier: [], comparison: undefined }

/** The submissions before the figures that `view` shows, the comparison with the last one, and the benchmark. */
export async function earlierFigures(turn: Turn, deps: Dependencies, view: View): Promise<EarlierFigures> {
  const earlier = await milestonesBefore(turn, deps, view)
  const last = servedOf(deps, view, earlier).at(-1)
  const now = milestoneOf(deps, standing(turn, view))
  return {
    earlier: earlier.map(({ submission }) => submission),
    comparison: last && now && compareReturns(last.milestone, now, view.assessment.team?.plan),
    ...(view.assessment.team && { benchmark: await deps.benchmarkFor(wholeOf(view.set)) }),
  }
}

/** Those of the same question set, in versions that this copy serves. Other question sets are not comparable. */
function servedOf(deps: Dependencies, { set }: View, earlier: readonly EarlierSubmission[]) {
  return earlier
    .filter(({ submission }) => submission.questionSet.id === set.id)
    .flatMap((each) => {
      const milestone = milestoneOf(deps, each.submission)
      return milestone ? [{ ...each, milestone }] : []
    })
}

/**
 * The figures that the person sees now: those of the submission if it is submitted, otherwise those of the current
 * answers.
 */
function standing({ now }: Turn, { assessment, council }: View): Submission {
  const frozen = assessment.submittedAt === undefined ? undefined : assessment.submissions.at(-1)
  const { owner: by, targets, questionSet } = assessment
  const left = Object.entries(assessment.team?.leftOut ?? {}).map(([code, { reason }]) => [code, reason])
  const leftOut: Submission['leftOut'] = left.length > 0 ? Object.fromEntries(left) : undefined
  return frozen ?? { at: now, by, council, targets, values: valuesOf(assessment), leftOut, questionSet }
}

/** The view of the earlier submission, in the words of its own version. */
function earlierView(
  turn: Turn,
  deps: Dependencies,
  { people }: View,
  { assessment, submission }: EarlierSubmission,
): View {
  const asThen: Assessment = { ...assessment, questionSet: submission.questionSet }
  return viewOf(turn, deps, asThen, people)
}

/** Undefined if this copy of the bot does not serve the version of the questions. */
function milestoneOf({ sets }: Dependencies, submission: Submission): Milestone | undefined {
  const set = sets.find(submission.questionSet)
  return set && { ...versionOf(set), submission }
}

function versionOf(set: QuestionSet): Version {
  const version = versions.get(set) ?? { set, meanings: meanings(set) }
  versions.set(set, version)
  return version
}

// Caches the checksums of each version. The bot serves only a few versions, which do not change.
const versions = new WeakMap<QuestionSet, Version>()
