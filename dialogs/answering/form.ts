// Saves the form of a function: applies the person's changes, except to answers that changed meanwhile.

import { type AnswerValue, answerValues, statementAt } from '../../assessment/answers/answer.ts'
import { answer, saidIn } from '../../assessment/answers/answering.ts'
import { functionOf, nextOpen } from '../../assessment/answers/progress.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import { type InputFault, isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import type { KeyFunction, Question } from '../../assessment/question-set.ts'
import { councilOf } from '../../assessment/settings.ts'
import { answerProblem } from '../../assessment/team/permissions.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { type FormView, formCard } from '../../cards/answering/form-card.ts'
import type { FormOutcome } from '../../cards/answering/review-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../turn.ts'
import { moveToCurrent } from './current-question.ts'
import { reviewReply } from './review.ts'

export function showForm(turn: Turn, deps: Dependencies, press: PressOf<'form'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, async (view) => {
    const fn = functionOf(view.set, press.function)
    if (!fn) return refused(turn, deps, { code: 'not-understood' }, view)
    const problem = answerProblem(view.assessment, turn.person, fn.code)
    if (problem) return refused(turn, deps, problem, view)
    const draft = await readDraft(turn, deps, draftCard('form', view.assessment.id, fn.code))
    if (!draft) return formOf(turn, view, fn)
    const shown = fn.questions.flatMap(({ id }) => {
      const value = draft[id] ?? view.assessment.answers[id]?.value
      return value === undefined ? [] : [[id, value]]
    })
    return formOf(turn, view, fn, { typed: Object.fromEntries(shown), isDraft: true })
  })
}

function formOf(turn: Turn, view: View, fn: KeyFunction, rest: Partial<FormView> = {}): Reply {
  return { type: 'card', card: formCard({ ...view, function: fn, drawing: drawingOf(turn), ...rest }) }
}

/**
 * Saves the form and shows the function's answers, with the number of saved answers and those that colleagues changed.
 */
export async function saveForm(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-form'>,
  inputs: Inputs,
): Promise<Reply> {
  const check = problemUnlessOwner(turn, { functionCode: press.function })
  const outcome = await changeAssessment(turn, deps, press.assessment, check, (assessment) => {
    const set = setOf(deps.sets, assessment)
    const fn = functionOf(set, press.function)
    if (!fn) return refuse({ code: 'not-understood' })
    const filled = fillIn(turn, deps, assessment, wantedIn(fn, assessment, press.drawn, inputs))
    if (isRefusal(filled)) return filled
    const place = filled.places[turn.person]?.question
    const isDone = place !== undefined && filled.answers[place]?.value !== undefined
    return isDone
      ? moveTo(filled, nextOpen(set, filled, turn.person, place), stampOf(turn))
      : moveToCurrent(turn, deps, filled)
  })
  if (isRefusal(outcome)) {
    const { problem, view } = outcome
    const fn = view && functionOf(view.set, press.function)
    if (!fn || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
    const rest = { faults: problem.inputs, typed: inputs, drawn: press.drawn }
    return formOf(turn, view, fn, rest)
  }
  await dropDraft(turn, deps, draftCard('form', press.assessment, press.function))
  const saved = saidIn(outcome.assessment, turn.operation).length
  const fn = functionOf(outcome.set, press.function)
  const wanted = fn ? wantedIn(fn, outcome.before, press.drawn, inputs) : []
  const conflicts = conflictsIn(outcome.assessment, wanted)
  return reviewReply(outcome, press.function, { saved, operation: turn.operation, conflicts })
}

type Wanted = { readonly question: Question; readonly value: string; readonly seen: number }

/** The person's choices that differ from the drawn form. */
function wantedIn(
  fn: KeyFunction,
  { answers }: Assessment,
  drawn: Readonly<Record<string, number>>,
  inputs: Inputs,
): readonly Wanted[] {
  return fn.questions.flatMap((question) => {
    const value = inputs[question.id]?.trim()
    const seen = drawn[question.id] ?? 0
    return !value || value === statementAt(answers[question.id], seen)?.value ? [] : [{ question, value, seen }]
  })
}

/** Saves all wanted answers, except those that a colleague changed while the form was open. */
function fillIn(turn: Turn, deps: Dependencies, start: Assessment, wanted: readonly Wanted[]): Assessment | Refusal {
  const { authority } = councilOf(start, deps.council)
  const faults: InputFault[] = []
  let assessment = start
  for (const { question, value, seen } of wanted) {
    if (!isAnswerValue(value)) {
      faults.push({ input: 'answer', fault: 'unknown-choice', question: question.id })
      continue
    }
    const said = { question, value, seen, reason: start.answers[question.id]?.reason }
    const outcome = answer(assessment, said, stampOf(turn), authority)
    if (!isRefusal(outcome)) assessment = outcome
    else if (outcome.problem.code === 'bad-inputs') faults.push(...outcome.problem.inputs)
    else if (outcome.problem.code !== 'answer-changed') return outcome
  }
  return faults.length > 0 ? refuse({ code: 'bad-inputs', inputs: faults }) : assessment
}

/** The wanted answers that were not saved. */
const conflictsIn = ({ answers }: Assessment, wanted: readonly Wanted[]): FormOutcome['conflicts'] =>
  wanted.flatMap(({ question: { id }, value }) =>
    isAnswerValue(value) && value !== answers[id]?.value ? [{ question: id, wanted: value }] : [],
  )

const isAnswerValue = (value: string): value is AnswerValue => (answerValues as readonly string[]).includes(value)
