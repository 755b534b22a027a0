// Every card for a public body that is not a council uses its own noun, and leaves text that people wrote unchanged.

import assert from 'node:assert/strict'
import { titleOf, type Words, wordsFor } from '../../../cards/parts/words.ts'
import * as sample from '../../support/cards/sample.ts'
import type { Drawing } from '../drawing.ts'
import { drawings } from '../drawings.ts'
import { lettersOf, markdownOf, type Part, partsOf, sent } from '../parts.ts'

/** Every text that a client shows or reads out. */
function textsOf(card: Part): readonly string[] {
  const spoken = ['speak', 'fallbackText', 'title', 'altText', 'placeholder', 'tooltip', 'errorMessage', 'label']
  return [
    ...markdownOf(card),
    ...lettersOf(card),
    ...partsOf(card).flatMap((part) => spoken.flatMap((key) => (typeof part[key] === 'string' ? [part[key]] : []))),
  ]
}
const draw = ({ draw }: Drawing, words: Words) => textsOf(sent(draw(words, 'd1')))

const said = {
  en: {
    council: /\bcouncils?\b/i,
    misfit: /\ba (?:authority|organisation)\b|\ban council|\bauthoritys\b/i,
    // Other councils, types of authority, and names and notes that the samples hold.
    kept: /(?:another|neighbouring|other|next|full|three|two|peer) councils?\b|\bcouncils\b|(?:County|District|Unitary) council|Council\b(?! return)|\(unitary council\)|The council shares its offices/,
  },
  cy: {
    council: /(?<!\p{L})(?:c|g|ch|ngh)yng(?:or|horau)(?!\p{L})/iu,
    misfit: /(?<!\p{L})[ay] awdurdod|â awdurdod|yr sefydliad|(?<!\p{L})ac sefydliad|ag sefydliad/iu,
    kept: /ynghorau|[cg]yngor (?:arall|cyfagos|nesaf|llawn)|(?:tri|thri|dau|ddau|pedwar|chwe) \p{L}*yngor|Cyngor (?:sir|dosbarth|unedol)|Council\b|Cyngor Dosbarth Eastmere|\(cyngor unedol|The council shares/u,
  },
} as const

/** These are drawn with the words of a council that the sample names. */
const ownWords = /^(?:detail-explained|move-preview)/

for (const language of ['en', 'cy'] as const) {
  for (const authority of ['fire-and-rescue', 'police-and-crime'] as const) {
    describe(`The cards of a body of the type ${authority}, in ${language},`, () => {
      const { council, misfit, kept } = said[language]
      const words = wordsFor(sample.newest, language, { authority })
      let texts: readonly (readonly [name: string, text: string])[] = []
      before(() => {
        texts = drawings
          .filter(({ name }) => !ownWords.test(name))
          .flatMap((drawing) => draw(drawing, words).map((text) => [drawing.name, text] as const))
      })

      it('never call it a council', () => {
        assert.deepEqual(
          texts.filter(([, text]) => council.test(text) && !kept.test(text)),
          [],
        )
      })

      it('have the right article and letters for its noun', () => {
        assert.deepEqual(
          texts.filter(([, text]) => misfit.test(text)),
          [],
        )
      })
    })
  }
}

describe('A name that people gave', () => {
  it('stays unchanged for any type of body', () => {
    const name = 'The council’s a council of y cyngor'
    const words = wordsFor(sample.set, 'en', { authority: 'fire-and-rescue' })
    assert.match(titleOf(words, sample.middle, { name }), /^Your view of The council’s a council of y cyngor, started /)
    const named = { ...sample.middle, name }
    assert.equal(titleOf(words, named, {}), name)
  })
})
