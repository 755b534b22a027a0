// Writes dialect, text-speak and elongated words as plain words: "dinnae" as "do not", "yesss" as "yes".

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'

/**
 * Replaces dialect, text-speak and elongated words by plain words.
 *
 * @param said a normalised text
 * @param isKnown whether a word is spelt right
 */
export function respell({ spellings }: Phrases, said: string, isKnown?: (word: string) => boolean): string {
  return said
    .split(' ')
    .map((word) => {
      const plain = Object.hasOwn(spellings, word) ? spellings[word] : undefined
      return plain ?? (isKnown ? shortened(word, isKnown) : word)
    })
    .join(' ')
}

/** The known word behind an elongated word; `word` itself if there is none. */
function shortened(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word) || !/(\p{L})\1/u.test(word)) return word
  const doubled = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
  const single = word.replaceAll(/(\p{L})\1+/gu, '$1')
  const end = word.replaceAll(/(\p{L})\1+$/gu, '$1')
  return [doubled, end, single].find(isKnown) ?? word
}
