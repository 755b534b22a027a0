// Shows the figures of the answers: the results, the gaps, or one function.

import { functionOf } from '../../assessment/answers/progress.ts'
import { valuesOf } from '../../assessment/assessment.ts'
import type { Summary } from '../../assessment/summary.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { functionCard } from '../../cards/results/function-card.ts'
import { gapsCard } from '../../cards/results/gaps-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { moreCard } from '../../cards/sharing/more-card.ts'
import { beyondTargets, firstGap, gapList } from '../../scoring/roadmap.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import { summarise } from '../../scoring/summarise.ts'
import { otherOf } from '../access/my-assessments.ts'
import { operationOutcome } from '../access/operation-outcome.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { formLeft } from '../dependencies/drafts.ts'
import type { Reply, Turn } from '../turn.ts'
import { pictureOf } from './card-picture.ts'
import { circumstancesOf, type Figured, frozenIn } from './circumstances-of.ts'
import { milestonesBefore } from './milestones.ts'

export function results(turn: Turn, deps: Dependencies, press: PressOf<'results'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => resultsReply(turn, deps, view, press.after))
}

/** The results card, with the effect of the operation `after`. */
export async function resultsReply(turn: Turn, deps: Dependencies, view: View, after?: string): Promise<Reply> {
  const happened = after === undefined ? undefined : operationOutcome(view, after)
  const summary = summaryOf(view)
  const last = (await milestonesBefore(turn, deps, view, 1)).at(-1)
  const picture = await pictureOf(deps, view, summary, last)
  return {
    type: 'card',
    card: resultsCard({
      ...{ ...view, summary, happened, picture, asOf: turn.now, isComparable: last !== undefined },
      // A finished assessment has no form to go back to.
      left: view.assessment.submittedAt ? undefined : formLeft(turn, view),
      other: await otherOf(turn, deps, view),
      first: firstGap(wholeOf(view.set), valuesOf(view.assessment), circumstancesOf(view)),
    }),
    again: { do: 'results', assessment: view.assessment.id, after },
  }
}

export function moreResults(turn: Turn, deps: Dependencies, press: PressOf<'more-results'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const isComparable = (await milestonesBefore(turn, deps, view, 1)).length > 0
    return { type: 'card', card: moreCard({ ...view, isComparable }), again: press }
  })
}

export function gaps(turn: Turn, deps: Dependencies, press: PressOf<'gaps'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    const given = [wholeOf(view.set), valuesOf(view.assessment), circumstancesOf(view)] as const
    const card = gapsCard({
      ...view,
      toTarget: gapList(...given),
      beyond: beyondTargets(...given),
      page: press.page ?? 1,
      isOnlyOpen: press.only === 'open',
    })
    return { type: 'card', card, again: press }
  })
}

export function functionDetail(turn: Turn, deps: Dependencies, press: PressOf<'function'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    const fn = functionOf(view.set, press.function)
    const row = summaryOf(view).functions.find(({ code }) => code === press.function)
    const left = wholeOf(view.set).functionsByCode.get(press.function)
    if (!fn && left) return refused(turn, deps, { code: 'function-left-out', functionCode: left.code }, view)
    if (!fn || !row) return refused(turn, deps, { code: 'not-understood' }, view)
    return { type: 'card', card: functionCard({ ...view, function: fn, row }), again: press }
  })
}

/** Every figure of the assessment: the current ones, or those frozen at the submission. */
export function summaryOf(view: Figured): Summary {
  const frozen = frozenIn(view.assessment)
  if (frozen) return submissionSummary(view.set, frozen)
  return summarise(wholeOf(view.set), valuesOf(view.assessment), circumstancesOf(view))
}
