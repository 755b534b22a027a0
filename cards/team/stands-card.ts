// Draws the short reply to a typed command in a new thread: the board or question is in another thread.

import { button, type Card, card, linkButton, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import type { PressOf } from '../press.ts'

export type StandingMessage = {
  readonly words: Words
  readonly what: 'board' | 'question'
  /** Opens the existing message. */
  readonly link: string
  /** The press that posts it again in this thread. */
  readonly press: PressOf<'start'> | PressOf<'together'>
}

export function standsCard({ words, what, link, press }: StandingMessage): Card {
  const said = words.ui.team.stands
  return card(said[what], [text(said[what])], [linkButton(said.open[what], link), button(said.here, press)])
}
