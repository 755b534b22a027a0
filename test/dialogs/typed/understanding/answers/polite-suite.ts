// Tries sentences of one language: a plain answer in them is saved, and anything else beside it is not.

import assert from 'node:assert/strict'
import { savedBy } from '../../saved-by.ts'

export type Plain = Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>>

/**
 * Runs the tests of polite answers in one language.
 *
 * @param plain sentences by the answer that each gives
 * @param others sentences that save nothing
 */
export function politeSuite(title: string, language: string, plain: Plain, others: readonly string[]): void {
  describe(title, () => {
    for (const [value, texts] of Object.entries(plain)) {
      it(`says ${value}`, () => {
        for (const text of texts) assert.equal(savedBy(language, text), value, text)
      })
    }

    it('saves nothing if the sentence says anything else', () => {
      for (const text of others) assert.equal(savedBy(language, text), undefined, text)
    })
  })
}
