// Normalises typed text to plain lower-case words, with one form for all spellings.

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'

// The longest text that is searched, in characters. Every command is shorter, even with its details.
const longest = 300

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20E3|[\uFE0E\uFE0F]/gu
// Control and format characters (zero-width, soft hyphen, direction), and invisible fillers.
const invisible = /\p{Cc}|\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu
const quotation = /["“”„‟«»‹›「」『』`´]/g
const apostrophes = /[’‘‛ʼʹ′＇]/g
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

// Accents are dropped, because people often omit or misplace them.
const accents = /[\u0300-\u036F]/g

/**
 * The words of a text in lower case, with one space between them and no punctuation but `/`, `-`, `'` and a lone `?`.
 * Without accents. Empty for a text of more than 300 characters.
 *
 * @param contractions those of the language, each with its full form
 */
export const normalise = (text: string, contractions: Phrases['contractions'] = []): string =>
  normaliseAll([text], contractions)[0] ?? ''

/** The same for many texts. It replaces each contraction in all of them at once, which takes a fifth of the time. */
export function normaliseAll(texts: readonly string[], contractions: Phrases['contractions'] = []): readonly string[] {
  // No contraction contains a line break.
  const lines = texts.map(plainWords).join('\n')
  return contractions
    .reduce((rest, [short, long]) => rest.replaceAll(short, long), lines)
    .replaceAll(/ {2,}/g, ' ')
    .split('\n')
    .map((words) => words.trim())
}

// Fast path: most examples, and much of what people type, is plain already.
const isPlain = /^[a-z]+(?:'[a-z]+)*(?: [a-z]+(?:'[a-z]+)*)*$/

/** Everything but the contractions. */
function plainWords(text: string): string {
  if (text.length <= longest && isPlain.test(text)) return text
  const plain = text
    .normalize('NFKD')
    .replaceAll(accents, '')
    .normalize('NFC')
    .replaceAll(apostrophes, "'")
    .replaceAll(dashes, '-')
    .replaceAll(quotation, ' ')
    .replaceAll(emoji, ' ')
    // Line breaks and tabs separate words; other control characters do not.
    .replaceAll(/\s+/g, ' ')
    .replaceAll(invisible, '')
    .toLowerCase()
    .trim()
  if (plain.length > longest) return ''
  if (/^\?+$/.test(plain)) return '?'
  return (
    plain
      // A plus sign counts as a word in "level 2+" and "the +".
      .replaceAll(/(?<=\d|(?:^|\s))\+/g, ' plus')
      // "2.4" stays one word.
      .replaceAll(/(?<![\d.])(\d)\.(\d)(?![\d.])/g, '$1point$2')
      .replaceAll(/[*_~#>|\\^=+<>()[\]{}.,!?;:…·•¿¡]+/g, ' ')
      .replaceAll(/(^|\s)['/-]+|['/-]+(?=\s|$)/g, ' ')
  )
}
