// Commands count things in good English.

import assert from 'node:assert/strict'
import { counted } from '../../../tools/command/counted.ts'

describe('what a command counted', () => {
  it('is one thing, or more or no things', () => {
    assert.deepEqual(
      [0, 1, 2, 21].map((count) => counted(count, 'document')),
      ['0 documents', '1 document', '2 documents', '21 documents'],
    )
  })
})
