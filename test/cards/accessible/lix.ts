// Measures how hard a text is by LIX, which needs no syllables and so works for any language.

export type Language = 'en' | 'cy'

/** One letter of the Welsh alphabet each. `Ng` is not here, because it is two letters in words such as "dangos". */
const letter = { en: /[\p{L}\p{N}]/giu, cy: /ch|dd|ff|ll|ph|rh|th|[\p{L}\p{N}]/giu } as const

/**
 * The words of a sentence on average, plus the long words per hundred. A long word has more than six letters. Source:
 * Björnsson, "Läsbarhet", 1968: about 30 is easy, 40 is medium and 50 is difficult. He measured eleven languages in
 * 1983; Welsh was not one.
 */
export function lix(text: string, language: Language): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const sentences = Math.max(1, text.match(/[.!?:;…](?=\s|$)|\n/gu)?.length ?? 0)
  const long = words.filter((word) => (word.match(letter[language])?.length ?? 0) > 6)
  return words.length / sentences + (100 * long.length) / Math.max(1, words.length)
}
