// A Welsh noun stays singular after its number, and the number changes its first letter.

import assert from 'node:assert/strict'
import { feminine, masculine } from '../../../lib/welsh/counted.ts'

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 23, 90]

describe('a Welsh noun after a number', () => {
  it('is softened by two, and aspirated by three and six, if it is masculine', () => {
    assert.deepEqual(
      numbers.map(masculine('cwestiwn')),
      '0 cwestiwn,1 cwestiwn,2 gwestiwn,3 chwestiwn,4 cwestiwn,5 cwestiwn,6 chwestiwn,7 cwestiwn,10 cwestiwn,12 cwestiwn,23 cwestiwn,90 cwestiwn'.split(
        ',',
      ),
    )
  })

  it('is softened by one and two, and aspirated by six, if it is feminine', () => {
    assert.deepEqual([1, 2, 3, 4, 6].map(feminine('pleidlais')), [
      ...['1 bleidlais', '2 bleidlais', '3 pleidlais', '4 pleidlais', '6 phleidlais'],
    ])
    assert.deepEqual([1, 2, 3, 6].map(feminine('llinell')), ['1 llinell', '2 linell', '3 llinell', '6 llinell'])
  })

  it('changes only a first letter that the mutation affects', () => {
    const twice = ['ateb', 'bwlch', 'diwrnod', 'gweinyddwr', 'maes', 'rhes', 'newid', 'sgôr', 'ffigur', 'chwarter']
    assert.deepEqual(
      twice.map((noun) => masculine(noun)(2)),
      [
        '2 ateb',
        '2 fwlch',
        '2 ddiwrnod',
        '2 weinyddwr',
        '2 faes',
        '2 res',
        '2 newid',
        '2 sgôr',
        '2 ffigur',
        '2 chwarter',
      ],
    )
    assert.deepEqual(
      ['maen prawf', 'pwynt', 'peth', 'tîm', 'diwrnod', 'ateb'].map((noun) => masculine(noun)(3)),
      ['3 maen prawf', '3 phwynt', '3 pheth', '3 thîm', '3 diwrnod', '3 ateb'],
    )
  })
})
