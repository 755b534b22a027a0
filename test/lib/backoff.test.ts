// The pause after a failure: longer each time up to a limit, with jitter, and never below the given minimum.

import assert from 'node:assert/strict'
import { backoff } from '../../lib/backoff.ts'

const second = 1000
const shortest = () => 0
const longest = () => 1 - Number.EPSILON

describe('The pause after a failure', () => {
  it('doubles after each further failure', () => {
    for (const chance of [shortest, () => 0.3, longest]) {
      const pauses = [0, 1, 2, 3].map((failures) => Math.round(backoff(failures, second, chance)))
      const [first = 0] = pauses
      assert.deepEqual(pauses.slice(1), [2 * first, 4 * first, 8 * first])
    }
  })

  it('is at most fifteen times the first one, and never becomes shorter again', () => {
    const pauses = [3, 4, 5, 10, 11, 1000, 10_000].map((failures) => backoff(failures, second, longest))
    assert.deepEqual(
      pauses.map((pause) => Math.round(pause / second)),
      [8, 15, 15, 15, 15, 15, 15],
    )
  })

  it('is a random time from half of its length to all of it', () => {
    assert.equal(backoff(0, second, shortest), second / 2)
    const middle = backoff(0, second, () => 0.5)
    assert.equal(middle, 0.75 * second)
    assert.equal(Math.round(backoff(0, second, longest)), second)
  })

  it('differs for clients that failed together', () => {
    // The chance that one of these fails is negligible.
    const pauses = Array.from({ length: 1000 }, () => backoff(1, second, Math.random))
    assert.ok(pauses.every((pause) => pause >= second && pause <= 2 * second))
    assert.ok(new Set(pauses).size > 500, 'Many pauses are equal.')
    assert.ok(pauses.some((pause) => pause < 1.2 * second) && pauses.some((pause) => pause > 1.8 * second))
  })

  it('is added, with its jitter, to the time that Teams asked for', () => {
    const asked = 30 * second
    for (const failures of [0, 1, 4, 100]) {
      const pauses = [shortest, longest].map((chance) => backoff(failures, second, chance, asked))
      const without = [shortest, longest].map((chance) => backoff(failures, second, chance))
      assert.deepEqual(
        pauses,
        without.map((pause) => asked + pause),
      )
      assert.ok(Math.min(...pauses) >= asked && pauses[0] !== pauses[1])
    }
  })
})
