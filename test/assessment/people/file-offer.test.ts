// The offers of one person: few, for a day, and each decided once.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { type FileOffer, mostOffers, recentOffers, withOffer } from '../../../assessment/people/file-offer.ts'

const assessment = parseAssessmentId('a1') ?? assert.fail()
const offer = (id: string, at = '2026-05-04T09:00:00.000Z'): FileOffer => ({
  ...{ id, assessment, format: 'csv', name: 'a.csv', at },
})

describe('The offers of a person', () => {
  it('are six at most: the oldest goes first', () => {
    const many = Array.from({ length: 20 }, (_, nth) => offer(String(nth)))
    const { offers } = many.reduce(withOffer, { offers: [] })
    assert.equal(offers.length, mostOffers)
    assert.deepEqual([offers[0]?.id, offers.at(-1)?.id], ['14', '19'])
  })

  it('hold the same offer once', () => {
    assert.equal([offer('a'), offer('a')].reduce(withOffer, { offers: [] }).offers.length, 1)
  })

  it('end after a day', () => {
    const files = { offers: [offer('a'), offer('b', '2026-05-04T12:00:00.000Z')] }
    assert.deepEqual(
      recentOffers(files, '2026-05-05T10:00:00.000Z').map(({ id }) => id),
      ['b'],
    )
    assert.deepEqual(
      withOffer(files, offer('c', '2026-05-06T10:00:00.000Z')).offers.map(({ id }) => id),
      ['c'],
    )
  })
})
