// Asks for the question set of a new assessment, if the deployment offers several.

import type { QuestionSet } from '../../assessment/question-set.ts'
import { button, type Card, card, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { type Words, wordsFor } from '../parts/words.ts'
import type { PressOf } from '../press.ts'

/**
 * Draws the card.
 *
 * @param press the press of Start. Each button repeats it with its set
 */
export function chooseSetCard(words: Words, sets: readonly QuestionSet[], press: PressOf<'start'>): Card {
  const { chooseSet } = words.ui.versions
  return card(chooseSet.heading, [
    heading(chooseSet.heading),
    text(chooseSet.what),
    ...sets.map((set) => {
      const { title } = wordsFor(set, words.language).set
      return listRow(
        [literal(title), small(chooseSet.row(set.questions.size, set.levels, set.version), { spacing: 'None' })],
        button(title, { ...press, set: set.id }),
      )
    }),
  ])
}
