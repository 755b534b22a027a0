// Saves an answer, and shows the next question in the same card.

import { answer, answerRest, saidIn } from '../../assessment/answers/answering.ts'
import { functionOf, nextOpen } from '../../assessment/answers/progress.ts'
import { type Assessment, moveTo } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { councilOf } from '../../assessment/settings.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import type { RefusedChange } from '../access/assessment-access.ts'
import { changeAtQuestion } from '../access/at-question.ts'
import { problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft } from '../dependencies/drafts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { currentQuestionReply, moveToCurrent } from './current-question.ts'
import { detailsReply } from './details.ts'
import { readRemarks } from './note.ts'
import { reviewReply } from './review.ts'

/** Saves one answer and shows the person's next question. */
export async function giveAnswer(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'answer'>,
  inputs: Inputs,
): Promise<Reply> {
  // An answer under More comes with a note and a link, which are saved with it.
  const isBesideInputs = ['note', 'evidence', 'reason'].some((name) => inputs[name] !== undefined)
  const { remarks, reason, faults } = readRemarks(inputs)
  const check = (question: Question) => problemUnlessOwner(turn, question)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment, question) => {
    if (isBesideInputs && faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
    const said = {
      question,
      value: press.value,
      seen: press.revision,
      ...(isBesideInputs ? { reason, remarks } : { reason: press.reason }),
    }
    const { authority } = councilOf(assessment, deps.council)
    const answered = answer(assessment, said, stampOf(turn), authority)
    return isRefusal(answered) ? answered : onFrom(turn, deps, answered, question.id)
  })
  if (isRefusal(outcome)) return notAnswered(turn, deps, press, outcome, inputs)
  if (isBesideInputs) {
    // Only "Not applicable" is saved with a reason.
    const saved = press.value === 'notApplicable' ? undefined : ['note', 'evidence']
    await dropDraft(turn, deps, draftCard('more', press.assessment, press.question), saved)
  }
  const { assessment, question } = outcome
  const standing = assessment.answers[question.id]
  if (press.from === 'review') {
    const saved = saidIn(assessment, turn.operation).length
    return reviewReply(outcome, question.functionCode, {
      saved,
      operation: turn.operation,
      conflicts: [],
    })
  }
  // If this press is redelivered after its answer was undone, nothing is saved again.
  const after = standing?.value === press.value ? standing.operation : undefined
  return currentQuestionReply(turn, deps, outcome, { after })
}

/** Answers No to all open questions of the function, from this question's level on. */
export async function answerRestNo(turn: Turn, deps: Dependencies, press: PressOf<'rest'>): Promise<Reply> {
  const check = (question: Question) => problemUnlessOwner(turn, question)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment, { functionCode, level }) => {
    const questions = functionOf(setOf(deps.sets, assessment), functionCode)?.questions ?? []
    const rest = questions.filter((other) => other.level >= level)
    const answered = answerRest(assessment, rest, stampOf(turn))
    return isRefusal(answered) ? answered : onFrom(turn, deps, answered, press.question)
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return currentQuestionReply(turn, deps, outcome, { after: turn.operation })
}

// Moves the person on from their current question. An answer on an old card does not move them.
function onFrom(turn: Turn, deps: Dependencies, assessment: Assessment, question: QuestionId): Assessment {
  const place = assessment.places[turn.person]
  if (place?.question && place.question !== question) return moveToCurrent(turn, deps, assessment)
  return moveTo(assessment, nextOpen(setOf(deps.sets, assessment), assessment, turn.person, question), stampOf(turn))
}

function notAnswered(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'answer'>,
  { problem, view }: RefusedChange,
  typed: Inputs,
): Reply {
  const question = view?.set.questions.get(press.question)
  if (view && question && problem.code === 'answer-changed') {
    return { type: 'card', card: changedCard({ ...view, question, problem }) }
  }
  if (view && question && problem.code === 'bad-inputs') {
    return detailsReply(turn, view, question, { from: press.from, faults: problem.inputs, typed })
  }
  return refused(turn, deps, problem, view)
}
