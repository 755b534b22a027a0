// A card speaks one language: the question set's words follow the interface's.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { dma } from '../../scoring/sets.ts'

describe('the words of a card', () => {
  it('are all English for a Welsh locale while the interface has no Welsh, though the set has', () => {
    assert.ok(dma.words.has('cy'))
    assert.deepEqual(languages, ['en'])
    for (const locale of ['cy-GB', 'cy', 'CY-gb', undefined]) {
      const words = wordsFor(dma, locale)
      assert.equal(words.language, 'en')
      assert.equal(words.set, dma.words.get('en'))
      assert.equal(words, wordsFor(dma, 'en-GB'))
    }
  })
})
