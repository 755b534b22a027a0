// The lines of a question on a card, and the name that tells its buttons from those of other questions.

import { positionOf } from '../../assessment/answers/progress.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { Question } from '../../assessment/question-set.ts'
import { column, columns, type Element, heading, small, text, tip } from './elements.ts'
import type { View } from './frame.ts'
import { functionName, questionWords, shortened } from './words.ts'

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

// Bytes of UTF-8. A card has room for ten, and a title of the released question sets is shorter.
const mostOfTip = 40

/** "Change: A senior officer accountable for digital" as the tooltip of the button with this title. */
export function questionTip({ words, council }: View, id: QuestionId, title: string) {
  const said = questionWords(words, id, council.nation)
  return tip(title, shortened(words, said.title ?? said.text, mostOfTip))
}
