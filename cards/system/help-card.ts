// Explains the commands and buttons: for `help`, a greeting, and, in short, a message that was not understood.

import { type Button, button, type Card, card, type Element, heading, small, text } from '../parts/elements.ts'
import { languages, type Words } from '../parts/words.ts'

/**
 * The commands. The first button continues an assessment or starts one.
 * @param version of the bot, for fault reports
 */
export function helpCard(words: Words, version: string): Card {
  const { ui } = words
  const { commands } = ui.help
  return card(
    ui.help.heading,
    [
      heading(ui.help.heading),
      text(ui.help.intro),
      factsOf(commands),
      text(ui.help.answering),
      ...languageWords(words).map((line) => text(line)),
      small(ui.help.version(version)),
    ],
    [startButton(words)],
  )
}

export function notUnderstoodCard(words: Words): Card {
  const { heading: title, way } = words.ui.notUnderstood
  return card(title, [heading(title, { size: 'Medium' }), text(way)], [startButton(words), helpButton(words)])
}

/**
 * The shorter text for a channel or group chat.
 * @param version of the bot
 */
export function channelHelpCard(words: Words, version: string): Card {
  const { ui } = words
  const { commands } = ui.team.help
  return card(
    ui.team.help.heading,
    [
      heading(ui.team.help.heading, { size: 'Medium' }),
      text(ui.team.help.intro),
      factsOf(commands),
      small([...languageWords(words), ui.help.version(version)].join(' ')),
    ],
    [startButton(words)],
  )
}

export function channelNotUnderstoodCard(words: Words): Card {
  const { notUnderstood, way } = words.ui.team.help
  return card(
    notUnderstood,
    [heading(notUnderstood, { size: 'Medium' }), text(way)],
    [startButton(words), helpButton(words)],
  )
}

/** Explains how to change the language, if there is another one. */
const languageWords = ({ ui }: Words): string[] => (languages.length > 1 ? [ui.language.change] : [])

function factsOf(commands: readonly (readonly [word: string, meaning: string])[]): Element {
  return { type: 'FactSet', facts: commands.map(([title, value]) => ({ title, value })) }
}

const startButton = ({ ui }: Words): Button => button(ui.buttons.start, { do: 'start' })

const helpButton = ({ ui }: Words): Button => button(ui.buttons.help, { do: 'help' })
