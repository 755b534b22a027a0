// Replaces "council" by the noun of another public body in texts that address a council.

import { type EnglishBody, englishBodies } from './english.ts'
import { type WelshBody, welshBodies } from './welsh.ts'

/** The kinds of bodies that have a noun. */
export type Addressed = keyof typeof englishBodies

/**
 * Makes a function that changes "the council" in a text to "the authority". Other councils stay councils. Use it for
 * texts of a question set or a page, never for people's own texts. Returns `undefined` for a council and for an unknown
 * language.
 */
export function addressing(language: string, body: Addressed): ((text: string) => string) | undefined {
  if (body === 'council') return undefined
  if (language === 'en') return inEnglish(englishBodies[body])
  return language === 'cy' ? inWelsh(welshBodies[body]) : undefined
}

const inEnglish =
  ({ one, One, a, A }: EnglishBody) =>
  (text: string) =>
    text
      .replace(/\b(the|this|your|each|every|whole|one|no) council\b/gi, `$1 ${one}`)
      .replace(/\ba council\b/g, a)
      .replace(/\bA council\b/g, A)
      .replace(/\bcouncil (?=returns?|rules|policy|data|buildings?|sites?|websites?)/g, `${one} `)
      .replace(/^Council(?=,| and )/, One)

const inWelsh =
  ({ one, soft, the }: WelshBody) =>
  (text: string) =>
    text
      .replace(/\b(y) cyngor\b(?! llawn| nesaf)/gi, (_, y: string) => (y === 'Y' ? `Y${the.slice(1)}` : the))
      .replace(/\beich cyngor\b/g, `eich ${one}`)
      .replace(/(?<=['’](?:r|ch) )cyngor\b(?! newydd)/g, one)
      .replace(/\b(Mae|gall|all|un) cyngor\b(?! arall)/g, `$1 ${one}`)
      .replace(/\b(unrhyw|i) gyngor\b/g, `$1 ${soft}`)
