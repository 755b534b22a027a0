// What an operation did, told from the record: so the same is said however often a card is drawn, until it no longer stands.

import { sourceOf } from '../assessment/answer.ts'
import { saidIn } from '../assessment/answering.ts'
import { valuesOf } from '../assessment/assessment.ts'
import type { QuestionId } from '../assessment/ids.ts'
import { functionAnswered, functionOf } from '../assessment/progress.ts'
import type { View } from '../cards/frame.ts'
import { functionDoneLine, type Happened } from '../cards/happened-notice.ts'
import { summarise } from '../scoring/summarise.ts'

/** The notice for an operation whose word still stands; none for any other. */
export function happenedIn(view: View, operation: string): Happened | undefined {
  const { assessment } = view
  const said = saidIn(assessment, operation)
  const answers = said.map((id) => assessment.answers[id]).filter((answer) => answer !== undefined)
  const [answer] = answers
  const [question] = said
  if (!answer || !question) return undefined
  if (answer.undoes !== undefined) return { type: 'undone', count: said.length }
  if (sourceOf(answer).source?.operation !== operation || answer.value === undefined) return { type: 'noted' }
  const functionDone = functionDoneBy(view, said)
  if (said.length === 1) return { type: 'saved', question, value: answer.value, operation, functionDone }
  const functionCode = view.set.questions.get(question)?.functionCode ?? ''
  return { type: 'saved-rest', count: said.length, functionCode, operation, functionDone }
}

/** What the function has come to, where these answers were the last that it wanted. */
function functionDoneBy({ words, set, assessment }: View, said: readonly QuestionId[]): string | undefined {
  const code = set.questions.get(said[0] as QuestionId)?.functionCode
  const fn = code === undefined ? undefined : functionOf(set, code)
  if (!fn || !functionAnswered(assessment, fn)) return undefined
  if (!said.some((id) => assessment.answers[id]?.earlier.at(-1)?.value === undefined)) return undefined
  const row = summarise(set, valuesOf(assessment), assessment).functions.find((summary) => summary.code === code)
  return row && functionDoneLine(words, row)
}
