// A fault is stored as data and said in the language of its reader.

import assert from 'node:assert/strict'
import { sayFault } from '../../../reports/wording/told-fault.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'

const [english, welsh] = ['en', 'cy'].map((language) => wordingIn(language).faults)
if (!english || !welsh) throw new Error('A wording is missing')

describe('a fault of a table', () => {
  it('is said in either language, with its values and hints', () => {
    const told = ['unknown-question', 'LEAD-1X', 'control', 'LEAD-1C'] as const
    assert.equal(
      sayFault(english, told),
      'LEAD-1X is not a question of this set (it has a control character): did you mean LEAD-1C?',
    )
    assert.equal(
      sayFault(welsh, told),
      'nid yw hwn yn gwestiwn yn y set hon: LEAD-1X (mae nod rheoli ynddi). Ai LEAD-1C a olygwyd?',
    )
  })

  it('is said by its name and values if this version does not know it, as is a sentence that was stored before', () => {
    assert.equal(sayFault(welsh, ['no-such-fault', 3, 'x']), 'no-such-fault 3 x')
    assert.equal(sayFault(welsh, ['n-a needs a reason']), 'n-a needs a reason')
    assert.equal(sayFault(welsh, ['toString']), 'toString')
  })
})
