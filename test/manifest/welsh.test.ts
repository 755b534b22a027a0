// The Welsh texts of the manifest: each differs from its English and is spelt as the dictionary has it.

import assert from 'node:assert/strict'
import { cy } from '../../cards/wording/cy/cy.ts'
import { welshBodies } from '../../lib/bodies/welsh.ts'
import welsh from '../../manifest/welsh.json' with { type: 'json' }
import { isWelshLikeEnglish } from '../support/wording/welsh-like-english.ts'

const numbered = (texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`text ${at}`, text]))

isWelshLikeEnglish('the manifest', numbered(Object.keys(welsh)), numbered(Object.values(welsh)), {
  // Right forms of verbs that the dictionary does not derive.
  words: new Set(['cwblhewch', 'Cwblhewch', 'gellir', 'pharhewch']),
  same: {},
})

describe('the Welsh words for a search', () => {
  it('find results by their state', () => {
    const { open, submitted } = cy(welshBodies.council).sharing.search.states
    const named = [...welsh['A title, a date such as May 2026, open or submitted'].matchAll(/“(\p{L}+)”/gu)]
    assert.deepEqual(
      named.map(([, word = '']) => [open, submitted].map((words) => words.split(' ').includes(word))),
      [
        [true, false],
        [false, true],
      ],
    )
  })
})
