// The gap that people see is the difference of the two per cents that they see beside it.

import assert from 'node:assert/strict'
import { shownGap, wholePerCent } from '../../scoring/ratio.ts'

describe('the shown gap', () => {
  it('is the difference of the shown per cents, even if the exact gap rounds differently', () => {
    // 33.3 less 24.5 is 8.8, which would show as 9; but 33 and 25 are shown, and they are 8 apart.
    const [commitment, practice] = [
      { n: 1, d: 3 },
      { n: 49, d: 200 },
    ]
    assert.deepEqual([wholePerCent(commitment), wholePerCent(practice)], [33, 25])
    assert.equal(shownGap(commitment, practice), 8)
  })

  it('is below 0 if the second is greater, and null if either is missing', () => {
    assert.equal(shownGap({ n: 1, d: 4 }, { n: 1, d: 2 }), -25)
    assert.equal(shownGap(null, { n: 1, d: 2 }), null)
    assert.equal(shownGap({ n: 1, d: 2 }, null), null)
  })
})
