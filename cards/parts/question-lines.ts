// The lines of a question on a card: its place, the overall progress, its text, and the evidence for a Yes.

import { positionOf } from '../../assessment/answers/progress.ts'
import type { Question } from '../../assessment/question-set.ts'
import { column, columns, type Element, heading, small, text } from './elements.ts'
import type { View } from './frame.ts'
import { functionName, questionWords } from './words.ts'

/** `overall` is how far things are, in words and as a bar. */
export function questionLines(view: View & { readonly question: Question }, overall: Element[]): Element[] {
  const { words, set, council, question } = view
  const { ui } = words
  const asked = questionWords(words, question.id, council.nation)
  const { inFunction, ofFunction } = positionOf(set, question)
  const place = ui.question.place(functionName(words, question.functionCode), inFunction, ofFunction)
  return [
    columns([column('stretch', [small(place)]), column('auto', overall)], { spacing: 'Medium' }),
    heading(asked.text, { spacing: 'Small' }),
    text(`**${ui.question.yesMeans}** ${asked.yes}`, { spacing: 'Small' }),
    ...(words.asksIn === words.language ? [] : [small(ui.language.asksInOther)]),
  ]
}
