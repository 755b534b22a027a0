// Finds words that lack the mutation which the word before them causes: soft, aspirate or nasal, or an h.

// A soft mutation never leaves a word with one of these first letters, and an aspirate one never with the first three.
const [soft, aspirate] = ['p(?!h)|t(?!h)|c(?!h)|ll|rh|m', 'p(?!h)|t(?!h)|c(?!h)']
const vowel = '[aeiouâêîôŵŷ]'

const kinds = [
  {
    after:
      'i|o|ar|am|gan|dan|dros|drwy|heb|at|wrth|hyd|neu|dau|dwy|ddau|ddwy|prif|holl|pa|unrhyw|hen|ail|o leiaf|faint o|digon o',
    unchanged: soft,
  },
  { after: 'a|â|gyda|tua|na|chwe|tri|dri', unchanged: aspirate },
  // "His" softens and "her" aspirates, so that neither leaves these letters. "A'i" may be an object, which leaves them.
  { after: "ei|wedi'i|o'i|gyda'i|â'i", unchanged: aspirate },
  { after: 'fy', unchanged: 'p(?!h)|t(?!h)|c(?!h)|b|d(?!d)|g' },
  // "In" has three forms: `yng nghyllideb`, `ym mhob`. Verbs follow `yn` unchanged: `yn mynd`.
  { after: 'yn', unchanged: 'mh|ng' },
  { after: 'ym', unchanged: '[^m\\s]' },
  { after: 'yng', unchanged: '(?!ng)\\p{L}' },
  { after: "ein|eu|wedi'u|a'u|o'u|gyda'u|fe'u", unchanged: vowel },
  { after: 'y|â|gyda', unchanged: vowel },
  { after: 'yr|ag|gydag', unchanged: '[bcdfgjlmnprst]' },
].map(({ after, unchanged }) => new RegExp(`(?<![\\p{L}'-])(?:${after}) (?:${unchanged})[\\p{L}-]*`, 'giu'))

/** Fixed phrases and words that keep the first letter, and a finite verb or an order after "neu". */
const fixed = /^(?:gan mwyaf|pa mor|i mi|neu .+(?:wch|odd)|.* (?:mae|mewn))$/iu

/** The pairs of words, such as `o pobl`, whose second word lacks its mutation. Names with a capital are passed over. */
export const unmutated = (text: string): readonly string[] =>
  kinds.flatMap((kind) => text.match(kind) ?? []).filter((pair) => !fixed.test(pair) && !/ \p{Lu}\S*$/u.test(pair))

const nasals: Readonly<Record<string, string>> = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' }

/** The form after "fy": `cyllideb` is `nghyllideb`. */
export const nasal = (word: string) => word.replace(/^(?!ph|th|ch|dd)[ptcbdg]/u, (letter) => nasals[letter] ?? letter)
