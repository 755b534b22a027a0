// The Welsh of the notices is spelt as Hunspell's dictionary spells it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { allowedWords } from '../cards/wording/allowed-words.ts'
import { welshSpeller, wordsOf } from '../questions/welsh/spelling.ts'

const names = [
  'Teams',
  'Microsoft',
  'Azure',
  'GDPR',
  'MIT',
  'ico',
  'org',
  'uk',
  'https',
  'make-a-complaint',
  'council',
  'version',
  'awduron',
]

describe('The Welsh notices', () => {
  it('are spelt right', async () => {
    const speller = await welshSpeller()
    try {
      for (const file of ['privacy', 'terms']) {
        const text = readFileSync(new URL(`../../docs/notices/${file}.cy.md`, import.meta.url), 'utf8')
        const unknown = wordsOf(text).filter(
          (word) => !speller.knows(word) && ![...names, ...allowedWords].includes(word),
        )
        assert.deepEqual([...new Set(unknown)], [], file)
      }
    } finally {
      speller.close()
    }
  })
})
