// Makes the press that opens a question for its reader, or asks the team.

import type { Question } from '../../assessment/question-set.ts'
import { button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { mayBringQuestions } from '../parts/reader-rights.ts'
import type { Press } from '../press.ts'

/** Opens a question for the reader to answer or change; undefined if they do not answer it here. */
export function questionPress(view: View, { id, functionCode }: Pick<Question, 'id' | 'functionCode'>, title: string) {
  const { assessment, place, viewer } = view
  const { team, submittedAt } = assessment
  const isTheirs = !team || (viewer !== undefined && team.owners[functionCode]?.person === viewer)
  if (submittedAt || place === 'shared' || !isTheirs) return undefined
  return button(title, { do: 'go', assessment: assessment.id, question: id })
}

/**
 * Opens a question for its reader: to answer it if they do so here, otherwise, in a council return, to read it with its
 * answer. `undefined` for a finished personal view.
 */
export function openPress(view: View, question: Pick<Question, 'id' | 'functionCode'>, title: string) {
  const { assessment } = view
  const about = { do: 'about', assessment: assessment.id, question: question.id } as const
  return questionPress(view, question, title) ?? (assessment.team && button(title, about))
}

/**
 * The press that asks the team an answered question again, in its channel; undefined elsewhere or if the reader may not
 * do so.
 */
export function askAgain(view: View, { id }: Pick<Question, 'id'>): Press | undefined {
  const { assessment, place } = view
  if (place !== 'shared' || !assessment.team || assessment.submittedAt || !mayBringQuestions(view)) return undefined
  return { do: 'ask', assessment: assessment.id, question: id, onBoard: true, anew: true }
}

/** The button that asks the team a question again; `undefined` if the reader may not do so here. */
export function askAgainPress(view: View, question: Pick<Question, 'id'>, title: string) {
  const press = askAgain(view, question)
  return press && button(title, press)
}
