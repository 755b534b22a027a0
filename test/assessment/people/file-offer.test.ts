// The files that are offered to one person: at most six, each for a day.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import {
  type FileOffer,
  isEmptyHanded,
  mostOffers,
  recentOffers,
  withOffer,
  withoutAssessment,
  withoutExpired,
} from '../../../assessment/people/file-offer.ts'

const assessment = parseAssessmentId('a1') ?? assert.fail()
const offer = (id: string, at = '2026-05-04T09:00:00.000Z'): FileOffer => ({
  ...{ id, assessment, format: 'csv', name: 'a.csv', at },
})

describe('The offers of a person', () => {
  it('are at most six: the oldest is dropped first', () => {
    const many = Array.from({ length: 20 }, (_, nth) => offer(String(nth)))
    const { offers } = many.reduce(withOffer, { offers: [] })
    assert.equal(offers.length, mostOffers)
    assert.deepEqual([offers[0]?.id, offers.at(-1)?.id], ['14', '19'])
  })

  it('include the same offer only once', () => {
    assert.equal([offer('a'), offer('a')].reduce(withOffer, { offers: [] }).offers.length, 1)
  })

  it('expire after a day', () => {
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

  const row = (of: string, at = '2026-05-04T09:00:00.000Z') => {
    const its = parseAssessmentId(of) ?? assert.fail()
    return { ...{ id: 'file', assessment: its, at, same: 0, rows: [], warnings: [] } }
  }

  it('are deleted with their assessment, as are its staged rows, unless an upload is under way', () => {
    const upload = { until: '2026-05-04T09:02:00.000Z', chat: 'a:ann' }
    const underWay = { ...offer('b'), decision: { operation: 'o', upload } }
    const files = { offers: [offer('a'), underWay], staged: row('a1'), otherStaged: [row('a2'), row('a1')] }
    assert.deepEqual(withoutAssessment(files, assessment), { offers: [underWay], otherStaged: [row('a2')] })
    assert.ok(isEmptyHanded(withoutAssessment({ offers: [offer('a')], staged: row('a1') }, assessment)))
  })

  it('and the staged rows of a file expire independently, each after a day', () => {
    const later = '2026-05-05T08:00:00.000Z'
    const files = { offers: [offer('a', later)], staged: row('a1'), otherStaged: [row('a2', later)] }
    assert.deepEqual(withoutExpired(files, '2026-05-05T10:00:00.000Z'), {
      offers: files.offers,
      otherStaged: files.otherStaged,
    })
    assert.equal(withOffer(files, offer('c', '2026-05-05T10:00:00.000Z')).staged, undefined)
  })
})
