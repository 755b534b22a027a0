// The first thing a person sees: what this is, what it asks of them, and one button to begin.

import type { QuestionSet } from '../assessment/question-set.ts'
import { button, type Card, card, heading, text } from './elements.ts'
import type { Words } from './words.ts'

export function welcomeCard({ ui }: Words, set: QuestionSet): Card {
  return card(
    ui.welcome.heading,
    [
      heading(ui.welcome.heading),
      text(ui.welcome.what(set.questions.size, set.functions.length)),
      text(ui.welcome.saved),
      text(ui.welcome.who, { weight: 'Bolder' }),
    ],
    [button(ui.buttons.start, { do: 'start' }, { style: 'positive' }), button(ui.buttons.help, { do: 'help' })],
  )
}
