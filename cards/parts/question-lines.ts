// Draws the lines of a question on a card, and gives its buttons a name with the question's number.

import type { IExecuteAction } from '@microsoft/teams.cards'
import { positionOf } from '../../assessment/answers/progress.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { Question } from '../../assessment/question-set.ts'
import type { Press } from '../press.ts'
import { button, column, columns, type Element, heading, small, text } from './elements.ts'
import type { View } from './frame.ts'
import { functionName, questionWords, shortened } from './words.ts'

/** `overall` is the progress, in words and as a bar. */
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

// Bytes of UTF-8, so that ten fit on a card. The titles of the released question sets are shorter.
const mostOfTip = 40

/** A button that a card repeats for each question: "Change: question 12". Its tooltip has the question's title. */
export function questionButton(view: View, id: QuestionId, title: string, press: Press): IExecuteAction {
  const { words, set, council } = view
  const said = questionWords(words, id, council.nation)
  const name = words.ui.buttons.ofQuestion(title, positionOf(set, { id }).inSet)
  return button(name, press, { tooltip: `${title}: ${shortened(words, said.title ?? said.text, mostOfTip)}` })
}
