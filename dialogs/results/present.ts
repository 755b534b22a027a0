// Presents the results of a council return to a meeting, one card at a time, which a lead pages for everybody.

import { valuesOf } from '../../assessment/assessment.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { presentCard, presentSteps } from '../../cards/sharing/present-card.ts'
import { planItems } from '../../scoring/plan.ts'
import { gapList } from '../../scoring/roadmap.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { circumstancesOf, frozenIn } from './circumstances-of.ts'
import { milestonesBefore } from './milestones.ts'
import { summaryOf } from './results.ts'
import { pictureOf } from './results-picture.ts'

/** The card of one step. A press on it changes the message for everybody. */
export function present(turn: Turn, deps: Dependencies, press: PressOf<'present'>): Promise<Reply> {
  const draw = async (own: View): Promise<Reply> => {
    const view: View = { ...own, viewer: undefined }
    const { set, assessment } = view
    const summary = summaryOf(view)
    const step = Math.min(press.step ?? 1, presentSteps.length)
    const given = [set, frozenIn(assessment)?.values ?? valuesOf(assessment)] as const
    const circumstances = circumstancesOf(view)
    const gaps = gapList(...given, circumstances)
      .flatMap(({ items }) => items)
      .filter(({ question }) => given[1][question] === 'no')
    const plan = planItems(...given, assessment.team?.plan, circumstances)
    const isPicture = presentSteps[step - 1] === 'picture'
    const picture = isPicture
      ? await pictureOf(deps, view, summary, (await milestonesBefore(turn, deps, view, 1)).at(-1))
      : undefined
    const card = presentCard({ ...view, summary, picture, gaps, plan, step, asOf: turn.now })
    return { type: 'card', card, forAll: true }
  }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}
