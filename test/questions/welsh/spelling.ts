// Spells Welsh with Hunspell, which runs as WebAssembly, so nothing needs to be installed on the machine.

import dictionary from 'dictionary-cy'
import { loadModule } from 'hunspell-asm'

/** Tells whether Hunspell's Welsh dictionary has a word. `close` frees its memory. */
export type Speller = { readonly knows: (word: string) => boolean; readonly close: () => void }

/** Loads the dictionary, in about 300 ms. */
export async function welshSpeller(): Promise<Speller> {
  const factory = await loadModule()
  const [aff, dic] = [factory.mountBuffer(dictionary.aff, 'cy.aff'), factory.mountBuffer(dictionary.dic, 'cy.dic')]
  const hunspell = factory.create(aff, dic)
  return {
    knows: (word) => hunspell.spell(word),
    close: () => {
      hunspell.dispose()
      factory.unmount(aff)
      factory.unmount(dic)
    },
  }
}

/**
 * The words of a Welsh text, without figures. A contraction is cut from its word, because the dictionary lacks most
 * pairs: `cynghorau'n` is `cynghorau`.
 */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []
  return words.map((word) => word.replace(/['’](?:n|r|i|u|w|ch|m|th)$/u, ''))
}
