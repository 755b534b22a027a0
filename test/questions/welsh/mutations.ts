// Finds words that lack the mutation which the word before them causes. It knows two of the three mutations.

// A soft mutation never leaves a word with one of these first letters, and an aspirate one never with the first three.
const kinds = [
  {
    after:
      'i|o|ar|am|gan|dan|dros|drwy|heb|at|wrth|hyd|neu|dau|dwy|ddau|ddwy|prif|holl|pa|unrhyw|hen|ail|o leiaf|faint o|digon o',
    unchanged: 'p(?!h)|t(?!h)|c(?!h)|ll|rh|m',
  },
  { after: 'a|â|gyda|tua|na|chwe|tri|dri', unchanged: 'p(?!h)|t(?!h)|c(?!h)' },
].map(({ after, unchanged }) => new RegExp(`(?<![\\p{L}'-])(?:${after}) (?:${unchanged})[\\p{L}-]+`, 'giu'))

/** Fixed phrases and words that keep the first letter, and a finite verb or an order after "neu". */
const fixed = /^(?:gan mwyaf|pa mor|i mi|neu .+(?:wch|odd)|.* (?:mae|mewn))$/iu

/** The pairs of words, such as `o pobl`, whose second word lacks its mutation. Names with a capital are passed over. */
export const unmutated = (text: string): readonly string[] =>
  kinds.flatMap((kind) => text.match(kind) ?? []).filter((pair) => !fixed.test(pair) && !/ \p{Lu}\S*$/u.test(pair))
