// What was typed, reduced to plain lower-case words: one form for every way of writing the same thing.

// No command is as long, with all that it may be about. A longer text is not searched.
const longest = 300

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20E3|[\uFE0E\uFE0F]/gu
// Controls, formats (zero-width, soft hyphen, direction), and the fillers that show as nothing.
const invisible = /\p{Cc}|\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu
const quotation = /["“”„‟«»‹›「」『』`´]/g
const apostrophes = /[’‘‛ʼʹ′＇]/g
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|have|has|had|is|are|was|were|should|could|would)n'?t\b/g, '$1 not'],
  [/\b(i)'?m\b/g, '$1 am'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(i|we|you|they|it)'ll\b/g, '$1 will'],
  [/\b(i|we|you|they)'d\b/g, '$1 would'],
  [/\b(what|that|it|where|who|how|there|here|when)'?s\b/g, '$1 is'],
  [/\blets\b/g, "let's"],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
]

/**
 * The words of a text in lower case, with one space between them and no punctuation but `/`, `-`, `'` and a lone `?`.
 * Empty for a text of more than 300 characters.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
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
  const words = plain
    // "Level 2+" bears a plus.
    .replaceAll(/(?<=\d)\+/g, ' plus')
    .replaceAll(/[*_~#>|\\^=+<>()[\]{}.,!?;:…·•¿¡]+/g, ' ')
    .replaceAll(/(^|\s)['/-]+|['/-]+(?=\s|$)/g, ' ')
  const whole = contractions.reduce((rest, [short, long]) => rest.replaceAll(short, long), words)
  return whole.replaceAll(/\s+/g, ' ').trim()
}
