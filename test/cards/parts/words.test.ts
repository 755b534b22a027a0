// A card speaks one language: the question set's words follow the interface's, if the set has that language.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { dma } from '../../scoring/sets.ts'
import { set as onlyEnglish } from '../../support/cards/sample.ts'

describe('The words of a card', () => {
  it('are Welsh for a Welsh locale, including the questions', () => {
    assert.deepEqual(languages, ['en', 'cy'])
    for (const locale of ['cy-GB', 'cy', 'CY-gb']) {
      const words = wordsFor(dma, locale)
      assert.equal(words.language, 'cy')
      assert.equal(words.set, dma.words.get('cy'))
      assert.equal(words.ui.values.yes, 'Ydy')
      assert.equal(words.day('2026-11-30'), '30 Tach 2026')
      assert.equal(words.longDay('2026-11-30'), '30 Tachwedd 2026')
    }
  })

  it('are English for any other locale, or without one', () => {
    for (const locale of ['en-GB', 'fr-FR', 'cym', '', undefined]) {
      assert.equal(wordsFor(dma, locale), wordsFor(dma, 'en'))
    }
  })

  it('have the questions in English if the set has no Welsh', () => {
    const words = wordsFor(onlyEnglish, 'cy')
    assert.equal(words.ui.values.yes, 'Ydy')
    assert.equal(words.set, onlyEnglish.words.get('en'))
    assert.deepEqual([words.asksIn, wordsFor(dma, 'cy').asksIn], ['en', 'cy'])
  })
})
