// Names the language in which the bot writes to a person, and offers the other one.

import { type Button, button, type Card, card, heading, text } from '../parts/elements.ts'
import { otherLanguages, type Words } from '../parts/words.ts'

/**
 * Draws the card.
 *
 * @param isChosen whether the person chose the language just now
 * @param isShared whether others read the conversation too, in the channel's language
 * @param waysOn the buttons below, before the one for the other language
 */
export function languageCard(
  words: Words,
  how: { readonly isChosen: boolean; readonly isShared: boolean },
  waysOn: Button[],
): Card {
  const said = words.ui.language
  const first = how.isChosen ? said.chosen : said.now
  return card(
    first,
    [
      heading(said.heading),
      text(first),
      text(said.change, { spacing: 'Small' }),
      ...(how.isShared ? [text(said.shared, { spacing: 'Small' })] : []),
      ...(asksInOther(words) ? [text(said.asksInOther, { spacing: 'Small' })] : []),
    ],
    [...waysOn, ...languageButtons(words)],
  )
}

/** A button for each other language, worded in it. A press chooses it. */
export const languageButtons = (words: Words): Button[] =>
  otherLanguages(words).map(({ tag, name }) => button(name, { do: 'language', language: tag }))

/** Whether the question set lacks the reader's language. */
const asksInOther = ({ language, asksIn }: Words): boolean => asksIn !== language
