// Fractions stay exact, and are rounded half up only when they are shown.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { add, compare, mean, minus, oneDecimal, ratio, sum, toNumber, wholePerCent } from '../../scoring/ratio.ts'

describe('a ratio', () => {
  it('is kept in lowest terms', () => {
    assert.deepEqual(ratio(6, 8), { n: 3, d: 4 })
    assert.deepEqual(ratio(0, 7), { n: 0, d: 1 })
    assert.deepEqual(ratio(-10, 4), { n: -5, d: 2 })
  })

  it('adds thirds without loss', () => {
    assert.deepEqual(sum([ratio(1, 3), ratio(1, 3), ratio(1, 3)]), { n: 1, d: 1 })
    assert.deepEqual(add(ratio(1, 6), ratio(1, 10)), { n: 4, d: 15 })
    assert.deepEqual(minus(ratio(1, 2), ratio(2, 3)), { n: -1, d: 6 })
    assert.deepEqual(sum([]), { n: 0, d: 1 })
  })

  it('has a mean, which is null for an empty list', () => {
    assert.deepEqual(mean([ratio(5, 2), ratio(0, 1), ratio(1, 3)]), { n: 17, d: 18 })
    assert.equal(mean([]), null)
  })

  it('compares close values that binary fractions cannot tell apart', () => {
    const third = ratio(333_333_333_333, 1_000_000_000_000)
    assert.ok(compare(third, ratio(1, 3)) < 0)
    assert.equal(compare(ratio(2, 6), ratio(1, 3)), 0)
    assert.ok(compare(ratio(1, 2), ratio(1, 3)) > 0)
  })

  it('is shown to one decimal, half up', () => {
    const shown: [number, number, string][] = [
      [0, 1, '0.0'],
      [5, 1, '5.0'],
      [1, 4, '0.3'],
      [249, 1000, '0.2'],
      [27, 20, '1.4'],
      [1, 3, '0.3'],
      [99, 20, '5.0'],
      [-1, 3, '-0.3'],
      [-21, 2, '-10.5'],
    ]
    for (const [n, d, text] of shown) assert.equal(oneDecimal(ratio(n, d)), text)
  })

  it('is shown as a whole per cent, half up', () => {
    assert.equal(wholePerCent(ratio(1, 8)), 13)
    assert.equal(wholePerCent(ratio(2, 3)), 67)
    assert.equal(wholePerCent(ratio(1, 3)), 33)
    assert.equal(wholePerCent(ratio(199, 200)), 100)
    assert.equal(wholePerCent(ratio(0, 1)), 0)
  })

  it('becomes the nearest number for JSON', () => {
    assert.equal(toNumber(ratio(17, 9)), 1.8888888888888888)
  })

  it('adds up the same in any order', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(parts, (pairs) => {
        const values = pairs.map(([n, d]) => ratio(n, d))
        assert.deepEqual(sum(values), sum(values.toReversed()))
      }),
    )
  })
})
