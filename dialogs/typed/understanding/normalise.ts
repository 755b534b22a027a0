// Normalises typed text to plain lower-case words: one form for every spelling.

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'

// No command is as long, with all that it may be about. A longer text is not searched.
const longest = 300

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20E3|[\uFE0E\uFE0F]/gu
// Controls, formats (zero-width, soft hyphen, direction), and the fillers that show as nothing.
const invisible = /\p{Cc}|\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu
const quotation = /["“”„‟«»‹›「」『』`´]/g
const apostrophes = /[’‘‛ʼʹ′＇]/g
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

// Letters with accents are read without them: people leave them out, and put them wrong.
const accents = /[\u0300-\u036F]/g

/**
 * The words of a text in lower case, with one space between them and no punctuation but `/`, `-`, `'` and a lone `?`.
 * Accents are left out. Empty for a text of more than 300 characters.
 *
 * @param contractions of the language that is read, each with the words that it stands for
 */
export const normalise = (text: string, contractions: Phrases['contractions'] = []): string =>
  normaliseAll([text], contractions)[0] ?? ''

/** The same for many texts. Each contraction is sought in all of them at once, which takes a fifth of the time. */
export function normaliseAll(texts: readonly string[], contractions: Phrases['contractions'] = []): readonly string[] {
  // No contraction reaches over a line.
  const lines = texts.map(plainWords).join('\n')
  return contractions
    .reduce((rest, [short, long]) => rest.replaceAll(short, long), lines)
    .replaceAll(/ {2,}/g, ' ')
    .split('\n')
    .map((words) => words.trim())
}

// Most examples, and much that people type.
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
    // A line or tab parts words; the other controls do not.
    .replaceAll(/\s+/g, ' ')
    .replaceAll(invisible, '')
    .toLowerCase()
    .trim()
  if (plain.length > longest) return ''
  if (/^\?+$/.test(plain)) return '?'
  return (
    plain
      // "Level 2+" bears a plus, and "the +" names one.
      .replaceAll(/(?<=\d|(?:^|\s))\+/g, ' plus')
      // "2.4" stays one word.
      .replaceAll(/(?<![\d.])(\d)\.(\d)(?![\d.])/g, '$1point$2')
      .replaceAll(/[*_~#>|\\^=+<>()[\]{}.,!?;:…·•¿¡]+/g, ' ')
      .replaceAll(/(^|\s)['/-]+|['/-]+(?=\s|$)/g, ' ')
  )
}
