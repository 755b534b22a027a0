// Saves a note and an evidence link, and parses people's texts beside an answer.

import { annotate } from '../../assessment/answers/answering.ts'
import { parseEvidenceLink } from '../../assessment/answers/evidence-link.ts'
import { type Remarks, remarkFaults } from '../../assessment/answers/remarks.ts'
import { type InputFault, isRefusal, refuse } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { changeAtQuestion } from '../access/at-question.ts'
import { problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft } from '../dependencies/drafts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { currentQuestionReply, moveToCurrent } from './current-question.ts'
import { detailsReply } from './details.ts'

/** Saves both inputs and goes back to the question. An empty input clears the stored text. */
export async function saveNote(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'annotate'>,
  inputs: Inputs,
): Promise<Reply> {
  const { remarks, faults } = readRemarks(inputs)
  const check = (question: Question) => problemUnlessOwner(turn, question)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment, question) => {
    if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
    const noted = annotate(assessment, question.id, remarks, stampOf(turn), press.revision)
    return isRefusal(noted) ? noted : moveToCurrent(turn, deps, noted, question.id)
  })
  if (!isRefusal(outcome)) {
    await dropDraft(turn, deps, draftCard('more', press.assessment, press.question), ['note', 'evidence'])
    return currentQuestionReply(turn, deps, outcome, { after: turn.operation, from: press.from })
  }
  const { problem, view } = outcome
  const question = view?.set.questions.get(press.question)
  if (!view || !question || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  return detailsReply(turn, view, question, { from: press.from, faults: problem.inputs, typed: inputs })
}

/** Parses a typed note, evidence link and reason: trimmed, or absent if empty, with the faults to report. */
export function readRemarks(inputs: Inputs): {
  readonly remarks: Remarks
  readonly reason?: string
  readonly faults: readonly InputFault[]
} {
  const typed = (input: 'note' | 'evidence' | 'reason') => inputs[input]?.trim() || undefined
  const link = parseEvidenceLink(typed('evidence') ?? '')
  const remarks = { note: typed('note'), evidence: link?.shown ?? typed('evidence') }
  const reason = typed('reason')
  const faults = [...remarkFaults({ ...remarks, reason })]
  if (remarks.evidence && !link) faults.push({ input: 'evidence', fault: 'not-a-link' })
  return { remarks, reason, faults }
}
