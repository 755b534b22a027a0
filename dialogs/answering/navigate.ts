// Navigates the questions: to the present one, to a certain one, past one, or to its details.

import { nextOpen, whereIs } from '../../assessment/answers/progress.ts'
import { refusalOnceSubmitted } from '../../assessment/answers/refuse-submitted.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { answerProblem } from '../../assessment/team/permissions.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { type DetailView, detailCard } from '../../cards/answering/detail-card.ts'
import { pauseCard } from '../../cards/answering/pause-card.ts'
import { questionCard } from '../../cards/answering/question-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type PressOf } from '../../cards/press.ts'
import { changeAtQuestion, withQuestion } from '../access/at-question.ts'
import { operationOutcome } from '../access/operation-outcome.ts'
import { type Check, problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment, viewOpenAssessment } from '../access/view-assessment.ts'
import { changeMine } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { readDraft } from '../dependencies/drafts.ts'
import { resultsReply } from '../results/results.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** The lines of a card besides its question: the outcome of the operation `after`, and the way back. */
export type QuestionExtras = { readonly after?: string; readonly from?: 'review' }

/** The question a person is at; the results when every question is answered. */
export function currentQuestionReply(
  turn: Turn,
  deps: Dependencies,
  view: View,
  around: QuestionExtras = {},
): Reply | Promise<Reply> {
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
      happened: happened ?? (isUntouched ? { type: 'first' } : undefined),
    }),
    again: { do: 'continue', assessment: assessment.id, after, from },
  }
}

/**
 * The assessment with the person at a question from now on: at this one, or at their present one. Without an open
 * question it is used now all the same. Every flow that shows a question calls it, so that a typed "yes" answers the
 * question on the screen.
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

/** Only looks, and so may be asked for by a client that refreshes a card by itself. */
export function showCurrent(turn: Turn, deps: Dependencies, press: PressOf<'continue'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => currentQuestionReply(turn, deps, view, press))
}

/** Continues at the person's question, or at the next open one if that is answered and the press asks for an `open` one. */
export async function resume(turn: Turn, deps: Dependencies, press: PressOf<'resume'>): Promise<Reply> {
  const outcome = await changeMine(turn, deps, press.assessment, anybody, (assessment) => {
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

/** Goes to a certain question. */
export function goTo(turn: Turn, deps: Dependencies, press: PressOf<'go'>): Promise<Reply> {
  return move(turn, deps, press, (_, question) => question.id)
}

/** Leaves a question as it is and goes to the next open one; back to the same when it is the only one. */
export function skip(turn: Turn, deps: Dependencies, press: PressOf<'skip'>): Promise<Reply> {
  return move(turn, deps, press, (assessment, { id }) =>
    nextOpen(setOf(deps.sets, assessment), assessment, turn.person, id),
  )
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

export function showDetails(turn: Turn, deps: Dependencies, press: PressOf<'more'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, async (question) => {
      const problem = answerProblem(view.assessment, turn.person, question.functionCode)
      if (problem) return refused(turn, deps, problem, view)
      const { from } = press
      const draft = await readDraft(turn, deps, draftCard('more', view.assessment.id, question.id))
      if (!draft) return detailsReply(turn, view, question, { from })
      const { note, evidence, reason } = view.assessment.answers[question.id] ?? {}
      const typed = {
        ...(note !== undefined && { note }),
        ...(evidence !== undefined && { evidence }),
        ...(reason !== undefined && { reason }),
        ...draft,
      }
      return detailsReply(turn, view, question, { from, typed, isDraft: true })
    }),
  )
}

/** Shows everything about one question, with the typed inputs that could not be saved. */
export function detailsReply(
  turn: Turn,
  view: View,
  question: Question,
  rest: Pick<DetailView, 'from' | 'faults' | 'typed' | 'isDraft'>,
): Reply {
  return { type: 'card', card: detailCard({ ...view, question, drawing: drawingOf(turn), ...rest }) }
}

/** A mark that no two drawings of a card's inputs share. */
export const drawingOf = ({ now }: Turn): string => Date.parse(now).toString(36)

export function pause(turn: Turn, deps: Dependencies, press: PressOf<'pause'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({ type: 'card', card: pauseCard(view), again: press }))
}
