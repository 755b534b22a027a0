// Saves the form of a function: applies the person's changes and overwrites no answer that changed meanwhile.

import { type AnswerValue, answerValues, statementAt } from '../../assessment/answers/answer.ts'
import { answer, saidIn } from '../../assessment/answers/answering.ts'
import { functionOf, nextOpen } from '../../assessment/answers/progress.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { type InputFault, isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import type { KeyFunction, Question } from '../../assessment/question-set.ts'
import { councilOf } from '../../assessment/settings.ts'
import { answerProblem } from '../../assessment/team/permissions.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { type FormView, formCard } from '../../cards/answering/form-card.ts'
import type { FormOutcome } from '../../cards/answering/review-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import { changeMine } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { drawingOf, moveToCurrent } from './navigate.ts'
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

/** Saves the form and shows the function's answers, with the number of saved answers and those that others had changed. */
export async function saveForm(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-form'>,
  inputs: Inputs,
): Promise<Reply> {
  let conflicts: FormOutcome['conflicts'] = []
  const check = problemUnlessOwner(turn, { functionCode: press.function })
  const outcome = await changeMine(turn, deps, press.assessment, check, (assessment) => {
    const set = setOf(deps.sets, assessment)
    const fn = functionOf(set, press.function)
    if (!fn) return refuse({ code: 'not-understood' })
    const filled = fillIn(turn, deps, assessment, fn, press.drawn, inputs)
    if (isRefusal(filled)) return filled
    conflicts = filled.conflicts
    const place = filled.assessment.places[turn.person]?.question
    const isDone = place !== undefined && filled.assessment.answers[place]?.value !== undefined
    return isDone
      ? moveTo(filled.assessment, nextOpen(set, filled.assessment, turn.person, place), stampOf(turn))
      : moveToCurrent(turn, deps, filled.assessment)
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
  return reviewReply(outcome, press.function, { saved, operation: turn.operation, conflicts })
}

type Filled = { readonly assessment: Assessment; readonly conflicts: FormOutcome['conflicts'] }

function fillIn(
  turn: Turn,
  deps: Dependencies,
  start: Assessment,
  fn: KeyFunction,
  drawn: Readonly<Record<string, number>>,
  inputs: Inputs,
): Filled | Refusal {
  const faults: InputFault[] = []
  const conflicts: { question: QuestionId; wanted: AnswerValue }[] = []
  let assessment = start
  for (const question of fn.questions) {
    const wanted = chosen(question, inputs)
    const seen = drawn[question.id] ?? 0
    if (wanted === undefined || wanted === statementAt(start.answers[question.id], seen)?.value) continue
    if (!isAnswerValue(wanted)) {
      faults.push({ input: 'answer', fault: 'unknown-choice', question: question.id })
      continue
    }
    const said = { question, value: wanted, seen, reason: start.answers[question.id]?.reason }
    const outcome = answer(assessment, said, stampOf(turn), councilOf(start, deps.council).authority)
    if (!isRefusal(outcome)) assessment = outcome
    else if (outcome.problem.code === 'answer-changed') conflicts.push({ question: question.id, wanted })
    else if (outcome.problem.code === 'bad-inputs') faults.push(...outcome.problem.inputs)
    else return outcome
  }
  return faults.length > 0 ? refuse({ code: 'bad-inputs', inputs: faults }) : { assessment, conflicts }
}

function chosen({ id }: Question, inputs: Inputs): string | undefined {
  return inputs[id]?.trim() || undefined
}

const isAnswerValue = (value: string): value is AnswerValue => (answerValues as readonly string[]).includes(value)
