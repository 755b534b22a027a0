// Copies a person's own answers to a function that they answer for the council, after a preview.

import { saidIn } from '../../assessment/answers/answering.ts'
import { functionOf } from '../../assessment/answers/progress.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import { councilOf } from '../../assessment/settings.ts'
import { bringAnswers, bringable, isSameSet } from '../../assessment/team/bringing.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type BringView, bringCard } from '../../cards/roles/bring-card.ts'
import { changeReturn } from '../access/assessment-access.ts'
import { personalViews, readPerson } from '../access/my-assessments.ts'
import { problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import { reviewReply } from '../answering/review.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** Shows the answers of the person's newest view that can be copied. */
export function showBringable(turn: Turn, deps: Dependencies, press: PressOf<'bring'>): Promise<Reply> {
  return viewOpenAssessment(
    turn,
    deps,
    press.assessment,
    async (view) => {
      const fn = functionOf(view.set, press.function)
      if (!fn || !view.assessment.team) return refused(turn, deps, { code: 'not-understood' }, view)
      return { type: 'card', card: bringCard({ ...view, function: fn, from: await sourceOf(turn, deps, view, fn) }) }
    },
    problemUnlessOwner(turn, { functionCode: press.function }),
  )
}

/**
 * Copies the answers that the preview counted, and shows the function's answers with Undo. If the view or the return
 * has changed since, it copies nothing and shows the preview again.
 */
export async function bringNow(turn: Turn, deps: Dependencies, press: PressOf<'bring-now'>): Promise<Reply> {
  const own = (await viewsOf(turn, deps)).find(({ id }) => id === press.from)
  const check = problemUnlessOwner(turn, { functionCode: press.function })
  const outcome = await changeReturn(turn, deps, press.assessment, check, (assessment) => {
    if (saidIn(assessment, turn.operation).length > 0) return assessment
    const fn = functionOf(setOf(deps.sets, assessment), press.function)
    if (!fn) return refuse({ code: 'not-understood' })
    const { authority } = councilOf(assessment, deps.council)
    const brought =
      own && isSameSet(own, assessment) && isSameCouncil(own, assessment)
        ? bringable(fn, own, assessment, authority).brought
        : []
    return brought.length === press.count && brought.length > 0
      ? bringAnswers(assessment, brought, stampOf(turn), authority)
      : refuse({ code: 'changed-since-preview' })
  })
  if (isRefusal(outcome)) {
    if (outcome.problem.code !== 'changed-since-preview') return refused(turn, deps, outcome.problem, outcome.view)
    return showBringable(turn, deps, { do: 'bring', assessment: press.assessment, function: press.function })
  }
  const saved = saidIn(outcome.assessment, turn.operation).length
  return reviewReply(outcome, press.function, { saved, operation: turn.operation, conflicts: [] })
}

/** Answers about another council say nothing about this one. */
const isSameCouncil = (view: Assessment, { organisationId }: Assessment): boolean =>
  view.organisationId === organisationId

/** The newest view of the return's council and version with an answer in the function. */
async function sourceOf(
  turn: Turn,
  deps: Dependencies,
  { assessment, council }: View,
  fn: KeyFunction,
): Promise<BringView['from']> {
  const all = (await viewsOf(turn, deps))
    .filter((each) => isSameCouncil(each, assessment))
    .filter(({ answers }) => fn.questions.some(({ id }) => answers[id]?.value !== undefined))
  const view = all.filter((each) => isSameSet(each, assessment)).at(-1)
  if (!view) return { type: all.length > 0 ? 'other-version' : 'none' }
  const found = bringable(fn, view, assessment, council.authority)
  return { type: 'view', view, council: councilOf(view, deps.council), found }
}

/** The person's own views, the last started one at the end. */
async function viewsOf(turn: Turn, deps: Dependencies): Promise<readonly Assessment[]> {
  return personalViews(turn, deps, await readPerson(turn, deps))
}
