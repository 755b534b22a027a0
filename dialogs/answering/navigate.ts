// Moves a person among the questions: to a certain one, past one, or back after a break. Also shows the card for a
// pause.

import { nextOpen, whereIs } from '../../assessment/answers/progress.ts'
import { refusalOnceSubmitted } from '../../assessment/answers/refuse-submitted.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { pauseCard } from '../../cards/answering/pause-card.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { changeAtQuestion } from '../access/at-question.ts'
import { type Check, problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { currentQuestionReply, moveToCurrent } from './current-question.ts'

/** Goes to a certain question. */
export function goTo(turn: Turn, deps: Dependencies, press: PressOf<'go'>): Promise<Reply> {
  return move(turn, deps, press, (_, question) => question.id)
}

/** Skips a question and goes to the next open one, which is the same one if no other is open. */
export function skip(turn: Turn, deps: Dependencies, press: PressOf<'skip'>): Promise<Reply> {
  return move(turn, deps, press, (assessment, { id }) =>
    nextOpen(setOf(deps.sets, assessment), assessment, turn.person, id),
  )
}

/**
 * Continues at the person's question. If it is answered and the press asks for an `open` one, continues at the next
 * open one.
 */
export async function resume(turn: Turn, deps: Dependencies, press: PressOf<'resume'>): Promise<Reply> {
  const outcome = await changeAssessment(turn, deps, press.assessment, anybody, (assessment) => {
    if (assessment.submittedAt) return assessment
    const here = whereIs(setOf(deps.sets, assessment), assessment, turn.person)?.id
    const isOver = press.open && here !== undefined && assessment.answers[here]?.value !== undefined
    return moveToCurrent(
      turn,
      deps,
      assessment,
      isOver ? nextOpen(setOf(deps.sets, assessment), assessment, turn.person, here) : here,
    )
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return currentQuestionReply(turn, deps, outcome)
}

const anybody: Check = () => undefined

export function pause(turn: Turn, deps: Dependencies, press: PressOf<'pause'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({ type: 'card', card: pauseCard(view), again: press }))
}

async function move(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'go'> | PressOf<'skip'>,
  to: (assessment: Assessment, question: Question) => QuestionId | undefined,
): Promise<Reply> {
  const outcome = await changeAtQuestion(
    turn,
    deps,
    press,
    (question) => problemUnlessOwner(turn, question),
    (assessment, question) =>
      refusalOnceSubmitted(assessment) ?? moveTo(assessment, to(assessment, question), stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return currentQuestionReply(turn, deps, outcome, { from: press.do === 'go' ? press.from : undefined })
}
