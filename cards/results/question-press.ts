// The press that opens a question for its reader.

import type { Question } from '../../assessment/question-set.ts'
import { button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** Opens a question for the reader to answer or change; undefined if they do not answer it in this place. */
export function questionPress(view: View, { id, functionCode }: Pick<Question, 'id' | 'functionCode'>, title: string) {
  const { assessment, place, viewer } = view
  const { team, submittedAt } = assessment
  const isTheirs = !team || (viewer !== undefined && team.owners[functionCode]?.person === viewer)
  if (submittedAt || place === 'shared' || !isTheirs) return undefined
  return button(title, { do: 'go', assessment: assessment.id, question: id })
}
