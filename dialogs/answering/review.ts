// Shows the progress by function, and every answer of one function.

import { saidIn } from '../../assessment/answers/answering.ts'
import { functionOf, whereIs } from '../../assessment/answers/progress.ts'
import type { FunctionCode } from '../../assessment/ids.ts'
import { progressCard } from '../../cards/answering/progress-card.ts'
import { type FormOutcome, reviewCard } from '../../cards/answering/review-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { functionDoneBy } from '../access/function-done.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { formLeft } from '../dependencies/drafts.ts'
import type { Reply, Turn } from '../turn.ts'

export function showProgress(turn: Turn, deps: Dependencies, press: PressOf<'progress'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({
    type: 'card',
    card: progressCard({ ...view, left: formLeft(turn, view) }),
    again: press,
  }))
}

/** The answers of one function: the named one, or that of the person's current question. */
export function review(turn: Turn, deps: Dependencies, press: PressOf<'review'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    const { function: code } = press
    if (code !== undefined && !functionOf(view.set, code)) return refused(turn, deps, { code: 'not-understood' }, view)
    return reviewReply(view, code ?? whereIs(view.set, view.assessment, turn.person)?.functionCode)
  })
}

/** The review card of a function; of the first one if the set has no such function. */
export function reviewReply(view: View, code: FunctionCode | undefined, outcome?: FormOutcome): Reply {
  const { set, assessment } = view
  const fn = functionOf(set, code ?? '') ?? set.functions[0]
  if (!fn) return { type: 'nothing' }
  return {
    type: 'card',
    card: reviewCard({
      ...view,
      function: fn,
      outcome: outcome && { ...outcome, functionDone: doneBy(view, fn.code, outcome) },
    }),
    again: { do: 'review', assessment: assessment.id, function: fn.code },
  }
}

const doneBy = (view: View, code: FunctionCode, { operation }: FormOutcome): string | undefined =>
  functionDoneBy(view, code, saidIn(view.assessment, operation))
