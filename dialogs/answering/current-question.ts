// Shows a person's current question in their own chat, or the results once all are answered.

import { whereIs } from '../../assessment/answers/progress.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { questionCard } from '../../cards/answering/question-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { otherOf } from '../access/my-assessments.ts'
import { operationOutcome } from '../access/operation-outcome.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { formLeft } from '../dependencies/drafts.ts'
import { resultsReply } from '../results/results.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** The additions to a question card: the outcome of the operation `after`, and the button back. */
export type QuestionExtras = { readonly after?: string; readonly from?: 'review' }

/** The person's current question; the results if every question is answered. */
export async function currentQuestionReply(
  turn: Turn,
  deps: Dependencies,
  view: View,
  around: QuestionExtras = {},
): Promise<Reply> {
  const { assessment, set } = view
  const question = assessment.submittedAt ? undefined : whereIs(set, assessment, turn.person)
  if (!question) return resultsReply(turn, deps, view, around.after)
  const { after, from } = around
  const happened = after === undefined ? undefined : operationOutcome(view, after)
  const isUntouched = !assessment.team && Object.keys(assessment.answers).length === 0
  return {
    type: 'card',
    card: questionCard({
      ...view,
      question,
      from,
      left: formLeft(turn, view),
      other: await otherOf(turn, deps, view),
      happened: happened ?? (isUntouched ? { type: 'first' } : undefined),
    }),
    again: { do: 'continue', assessment: assessment.id, after, from },
  }
}

/**
 * Moves the person to this question, or to their current one. Without an open question it still updates the time of
 * last use. Every flow that shows a question calls it, so that a typed "yes" answers the shown question.
 */
export function moveToCurrent(
  turn: Turn,
  deps: Dependencies,
  assessment: Assessment,
  question?: QuestionId,
): Assessment {
  return moveTo(
    assessment,
    question ?? whereIs(setOf(deps.sets, assessment), assessment, turn.person)?.id,
    stampOf(turn),
  )
}

/** Shows the person's question. It changes nothing, so a client may send this press to refresh a card. */
export function showCurrent(turn: Turn, deps: Dependencies, press: PressOf<'continue'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => currentQuestionReply(turn, deps, view, press))
}
