// The ninety questions as each kind of public body reads them: its own noun for itself, and "council" only for
// councils.

import assert from 'node:assert/strict'
import { type AuthorityType, authorityTypes, bodyOf, nations } from '../../assessment/council.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { dma } from '../scoring/sets.ts'

const councils: readonly AuthorityType[] = [
  ...(['county', 'district', 'unitary', 'london-borough', 'metropolitan-borough'] as const),
]

/** Every text of the set for one body, with its place. */
function textsFor(language: string, authority: AuthorityType | undefined): ReadonlyMap<string, string> {
  const { set } = wordsFor(dma, language, authority && { authority })
  const asked = dma.order.flatMap((id) =>
    [undefined, ...nations].flatMap((nation) => {
      const { terms: _, ...parts } = set.question(id, nation)
      return Object.entries(parts).map(([part, text]): [string, string] => [`${id} ${nation} ${part}`, String(text)])
    }),
  )
  return new Map([
    ...set.levels.map(({ meaning }, index): [string, string] => [`level ${index + 1}`, meaning]),
    ...[...set.functions].map(([code, { covers }]): [string, string] => [code, covers]),
    ...[...set.glossary].map(([key, { meaning }]): [string, string] => [key, meaning]),
    ...asked,
  ])
}

/** Words that show that a text is about other councils, all councils, or the word itself. */
const others = {
  en: /\bcouncils\b|\b(?:another|neighbouring|next|full|new) council\b|"council"/i,
  cy: /ynghorau|(?<!\p{L})(?:tri|thri|dri|chwe) chyngor|[cg]yngor (?:arall|cyfagos|nesaf|llawn|newydd|dosbarth|blaenorol)|(?:dau|ddau|pedwar) [cg]yngor|"cyngor"/iu,
}
const anyCouncil = { en: /\bcouncils?\b/i, cy: /(?<!\p{L})(?:c|g|ch|ngh)yng(?:or|horau)(?!\p{L})/iu }

describe('the questions as a public body reads them', () => {
  for (const authority of authorityTypes.filter((type) => !councils.includes(type))) {
    for (const language of ['en', 'cy'] as const) {
      it(`never call it a council: ${authority}, ${language}`, () => {
        const wrong = [...textsFor(language, authority)].filter(
          ([, text]) => anyCouncil[language].test(text) && !others[language].test(text),
        )
        assert.deepEqual(wrong, [])
      })

      it(`use the article and the mutations of its noun: ${authority}, ${language}`, () => {
        const misfits = /\ba (?:authority|organisation)|(?<!\p{L})[ay] awdurdod|â awdurdod|yr sefydliad|ac sefydliad/iu
        assert.deepEqual(
          [...textsFor(language, authority)].filter(([, text]) => misfits.test(text)),
          [],
        )
      })
    }

    it(`name it in the same places in both languages: ${authority}`, () => {
      const changed = (language: string) => {
        const neutral = textsFor(language, undefined)
        return [...textsFor(language, authority)].filter(([place, text]) => neutral.get(place) !== text)
      }
      const [english, welsh] = ['en', 'cy'].map((language) => changed(language).map(([place]) => place))
      assert.ok(english && english.length > 300)
      // The Welsh of one question does without the word.
      const alone = english.filter((place) => !welsh?.includes(place) && / text$/.test(place))
      assert.deepEqual([...new Set(alone.map((place) => place.split(' ')[0]))], ['CULT-4P'])
    })
  }

  it('stay unchanged for a council, and while the type is unknown', () => {
    for (const authority of [...councils, undefined]) {
      assert.equal(bodyOf({ ...(authority && { authority }) }), 'council')
      assert.deepEqual(textsFor('en', authority), textsFor('en', undefined))
    }
  })
})
