// Asks "Did you mean ...?", with up to three possible meanings of typed words.

import { button, type Card, card, heading, rowsOf, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { Press } from '../press.ts'
import type { Intent } from '../wording/phrases/phrases.ts'

/** One possible meaning of the words, and its press. */
export type PossibleMeaning = { readonly intent: Intent; readonly press: Press }

/** The most buttons. With fewer meanings, a button for help follows them. */
const most = 3

export function chooseMeaningCard({ ui }: Words, meanings: readonly PossibleMeaning[]): Card {
  const { choose, titles } = ui.understanding
  return card(choose.heading, [
    heading(choose.heading),
    text(choose.intro),
    // One below the other, because each is a sentence.
    ...meanings.slice(0, most).flatMap(({ intent, press }) => rowsOf([button(titles[intent], press)])),
    ...(meanings.length < most ? rowsOf([button(choose.none, { do: 'help' })]) : []),
  ])
}
