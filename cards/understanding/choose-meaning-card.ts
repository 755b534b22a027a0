// "Did you mean ...?": up to three things that typed words may have meant.

import { button, type Card, card, heading, rowsOf, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { Press } from '../press.ts'
import type { Intent } from '../wording/phrases/phrases.ts'

/** One thing that the words may have meant, and the press that does it. */
export type PossibleMeaning = { readonly intent: Intent; readonly press: Press }

/** The card has no more buttons than this; help takes the place of a meaning that is not there. */
const most = 3

export function chooseMeaningCard({ ui }: Words, meanings: readonly PossibleMeaning[]): Card {
  const { choose, titles } = ui.understanding
  return card(choose.heading, [
    heading(choose.heading),
    text(choose.intro),
    // One below the other: each is a sentence.
    ...meanings.slice(0, most).flatMap(({ intent, press }) => rowsOf([button(titles[intent], press)])),
    ...(meanings.length < most ? rowsOf([button(choose.none, { do: 'help' })]) : []),
  ])
}
