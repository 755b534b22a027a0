// Draws the first card that people see: the purpose of the bot, the effort, and a button to start.

import type { QuestionSet } from '../../assessment/question-set.ts'
import { button, type Card, card, heading, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'
import { languageButtons } from './language-card.ts'
import { withLanguageSwitch } from './language-switch.ts'

export function welcomeCard(words: Words, set: QuestionSet): Card {
  const { ui } = words
  return card(
    ui.welcome.heading,
    [
      heading(ui.welcome.heading),
      text(ui.welcome.what(set.questions.size, set.functions.length)),
      text(ui.welcome.saved),
      text(ui.welcome.who, { weight: 'Bolder' }),
    ],
    [
      button(ui.buttons.start, { do: 'start' }, { style: 'positive' }),
      button(ui.buttons.help, { do: 'help' }),
      ...languageButtons(words),
    ],
  )
}

/**
 * For a channel or group chat that the bot was added to. It has a switch to the other language, because everybody reads
 * it.
 */
export function teamWelcomeCard(words: Words, set: QuestionSet): Card {
  const { ui } = words
  const { welcome } = ui.team
  const shown = card(
    welcome.heading,
    [
      heading(welcome.heading),
      text(welcome.what(set.questions.size, set.functions.length)),
      text(welcome.start),
      text(welcome.who, { weight: 'Bolder' }),
    ],
    [button(ui.buttons.start, { do: 'start' }, { style: 'positive' }), button(ui.buttons.help, { do: 'help' })],
  )
  return withLanguageSwitch(shown, words, { do: 'welcome' })
}
