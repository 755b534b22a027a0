// The Welsh of the interface: nothing is missing, untranslated or misspelt, and faults of inputs are in Welsh too.

import assert from 'node:assert/strict'
import { listed, typeWithin, wordsFor } from '../../../cards/parts/words.ts'
import { cy as welsh } from '../../../cards/wording/cy/cy.ts'
import { en as english } from '../../../cards/wording/en/en.ts'
import { englishBodies } from '../../../lib/bodies/english.ts'
import { welshBodies } from '../../../lib/bodies/welsh.ts'
import { set } from '../../support/cards/sample.ts'
import { isWelshLikeEnglish } from '../../support/wording/welsh-like-english.ts'
import { everyFault } from '../drawing.ts'
import { allowedWords, inEnglish, sameInBoth } from './allowed-words.ts'

const [en, cy] = [english(englishBodies.council), welsh(welshBodies.council)]
const allowed = { words: allowedWords, same: sameInBoth, inEnglish }

isWelshLikeEnglish('the interface', en, cy, allowed)
for (const body of ['authority', 'organisation'] as const) {
  isWelshLikeEnglish(`the interface for an ${body}`, english(englishBodies[body]), welsh(welshBodies[body]), allowed)
}

describe('The Welsh messages about faults of inputs', () => {
  it('exist for each fault, with the same figures as in English', () => {
    for (const fault of everyFault) {
      const [own, model] = [cy, en].map(({ problem }) => problem.input(fault))
      assert.ok(own && own !== model, JSON.stringify(fault))
      assert.deepEqual(own.match(/\d+/g), model?.match(/\d+/g))
    }
  })
})

describe('The names of people in Welsh sentences', () => {
  const { board, functions, history } = cy.team

  it('stay unchanged, and the reader is "chi"', () => {
    assert.equal(history.start('Grace Oduya'), 'Cychwynnwyd gan Grace Oduya')
    assert.equal(history.start(cy.team.you), 'Cychwynnwyd gennych chi')
    assert.equal(
      board.submittedOnly('2 Maw 2026', cy.team.left),
      'Cyflwynwyd ar 2 Maw 2026 gan rywun sydd wedi gadael.',
    )
    assert.equal(history.start(history.administrator), 'Cychwynnwyd gan weinyddwr')
    assert.match(functions.takenBy('Gweithio ystwyth', cy.team.unnamed), /mae’r maes gan rywun heb enw/)
  })
})

describe('A type of body or a nation inside a Welsh sentence', () => {
  const words = wordsFor(set, 'cy')

  it('has a small letter, and "neu" softens a type', () => {
    const types = (['combined-authority', 'other'] as const).map((type) => typeWithin(words, type))
    assert.equal(listed(words, types, 'disjunction'), 'awdurdod cyfun neu gorff cyhoeddus arall')
    assert.equal(typeWithin(words, 'london-borough'), 'bwrdeistref yn Llundain')
    assert.equal(typeWithin(wordsFor(set, 'en'), 'london-borough'), 'London borough')
    assert.equal(
      cy.detail.duty(listed(words, ['Yr Alban', 'Cymru'])),
      'Mae’r gyfraith yn mynnu’r hyn a ofynnir yma. Ble: yr Alban a Chymru.',
    )
  })
})
