// The statistics give the same figures as published examples.

import assert from 'node:assert/strict'
import { gwetAc1 } from '../../../scoring/benchmark/gwet-ac1.ts'
import { quantile, quartiles } from '../../../scoring/benchmark/quantile.ts'

const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`)

/** How many of a subject's ratings are of each category, 1 to `categories`. */
const counts = (ratings: readonly number[], categories: number) =>
  Array.from({ length: categories }, (_, nth) => ratings.filter((rating) => rating === nth + 1).length)

describe('Quantiles of type 7', () => {
  // The example of QUARTILE.INC in the documentation of Spread for Windows Forms, read on 28 November 2026:
  // https://help.grapecity.com/spread/SpreadNet11/FR/functionQUARTILE.INC.html
  it('give the published lower quartile of eight values', () => {
    assert.equal(quantile([11, 21, 42, 27, 18, 29, 32, 52], 0.25), 20.25)
  })

  it('give the least, the middle and the greatest value', () => {
    const values = [4, 1, 3]
    assert.deepEqual(
      [0, 0.5, 1].map((share) => quantile(values, share)),
      [1, 3, 4],
    )
  })

  it('are all equal for a single value', () => {
    assert.deepEqual(quartiles([2.5]), { lower: 2.5, median: 2.5, upper: 2.5 })
  })

  it('throw an error for an empty list', () => {
    assert.throws(() => quantile([], 0.5), RangeError)
  })
})

// The data sets and coefficients are those of the R package irrCAC 1.0 by K. L. Gwet, read on 28 November 2026:
// https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html
describe("Gwet's AC1", () => {
  it('gives the published figure for four raters, five categories and missing ratings (cac.raw4raters)', () => {
    const raw = [
      [1, 1, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [5, 5, 5],
      [1, 1],
      [3],
    ]
    near(gwetAc1(raw.map((ratings) => counts(ratings, 5))), 0.7754441)
  })

  it('gives the published figure for two raters and three categories (cont3x3abstractors)', () => {
    const table = [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ]
    const subjects = table.flatMap((row, first) =>
      row.flatMap((count, second) => Array.from({ length: count }, () => counts([first + 1, second + 1], 3))),
    )
    near(gwetAc1(subjects), 0.8493305)
  })

  it('is 1 when all agree', () => {
    assert.equal(gwetAc1([counts([1, 1, 1], 2), counts([2, 2], 2)]), 1)
  })

  it('is null for subjects with one rating each', () => {
    assert.equal(gwetAc1([counts([1], 2), counts([2], 2)]), null)
  })
})
