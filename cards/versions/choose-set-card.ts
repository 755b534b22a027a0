// Asks which set of questions a new assessment uses, when the deployment offers several.

import type { QuestionSet } from '../../assessment/question-set.ts'
import { button, type Card, card, heading, listRow, literal, small, text } from '../parts/elements.ts'
import { type Words, wordsFor } from '../parts/words.ts'
import type { PressOf } from '../press.ts'

/**
 * Asks which question set a new assessment uses.
 *
 * @param press the start; each button repeats it with its set
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
