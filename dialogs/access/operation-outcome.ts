// Derives an operation's effect from the record, so that a card is the same each time it is drawn.

import { originOf } from '../../assessment/answers/answer.ts'
import { saidIn } from '../../assessment/answers/answering.ts'
import type { OperationNotice } from '../../cards/answering/operation-notice.ts'
import type { View } from '../../cards/parts/frame.ts'
import { functionDoneBy } from './function-done.ts'

/** The notice for an operation whose answer is still current; otherwise none. */
export function operationOutcome(view: View, operation: string): OperationNotice | undefined {
  const { assessment } = view
  const said = saidIn(assessment, operation)
  const [first] = said
  const answer = first && assessment.answers[first]
  const question = first && view.set.questions.get(first)
  if (!answer || !question) return undefined
  if (answer.undoes !== undefined) return { type: 'undone', count: said.length }
  if (originOf(answer).source?.operation !== operation || answer.value === undefined) return { type: 'noted' }
  const { functionCode } = question
  const functionDone = functionDoneBy(view, functionCode, said)
  if (said.length === 1) return { type: 'saved', question: question.id, value: answer.value, operation, functionDone }
  return { type: 'saved-rest', count: said.length, functionCode, operation, functionDone }
}
