// A council's choice about the benchmark: revisions, ids, and the limit of the kept choices.

import assert from 'node:assert/strict'
import { most } from '../../../assessment/limits.ts'
import {
  type BenchmarkChoice,
  chooseBenchmark,
  neverAsked,
} from '../../../assessment/organisation/benchmark-consent.ts'

const now = '2026-11-28T10:00:00.000Z'
const choose = (choice: BenchmarkChoice, gives: boolean, newId = 'made up') =>
  chooseBenchmark(choice, { gives, seen: choice.revision, newId, now })

describe('The choice about the benchmark', () => {
  it('does not change when it is made again, or from an old card', () => {
    assert.equal(choose(neverAsked, false), neverAsked)
    const given = choose(neverAsked, true)
    assert.equal(choose(given, true, 'another'), given)
    assert.equal(chooseBenchmark(given, { gives: false, seen: 0, newId: 'x', now }), given)
  })

  it('keeps the ids of the last withdrawn consents, up to the limit', () => {
    let choice = neverAsked
    for (let nth = 0; nth < most.withdrawnConsents + 5; nth++) {
      choice = choose(choose(choice, true, `id ${nth}`), false)
    }
    assert.equal(choice.withdrawn.length, most.withdrawnConsents)
    assert.equal(choice.withdrawn.at(-1), `id ${most.withdrawnConsents + 4}`)
    assert.equal(choice.consent, undefined)
  })
})
