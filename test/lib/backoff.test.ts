// How long is waited after a failure: longer each time up to a limit, by chance, and no shorter than Teams asked for.

import assert from 'node:assert/strict'
import { backoff } from '../../lib/backoff.ts'

const second = 1000
const shortest = () => 0
const longest = () => 1 - Number.EPSILON

describe('The pause after a failure', () => {
  it('is twice as long after each further one', () => {
    for (const chance of [shortest, () => 0.3, longest]) {
      const pauses = [0, 1, 2, 3].map((failures) => Math.round(backoff(failures, second, 0, chance)))
      const [first = 0] = pauses
      assert.deepEqual(pauses.slice(1), [2 * first, 4 * first, 8 * first])
    }
  })

  it('is never longer than fifteen times the first, nor does it become shorter again', () => {
    const pauses = [3, 4, 5, 10, 11, 1000, 10_000].map((failures) => backoff(failures, second, 0, longest))
    assert.deepEqual(
      pauses.map((pause) => Math.round(pause / second)),
      [8, 15, 15, 15, 15, 15, 15],
    )
  })

  it('is anything between half of it and all of it, by chance', () => {
    assert.equal(backoff(0, second, 0, shortest), second / 2)
    assert.equal(
      backoff(0, second, 0, () => 0.5),
      0.75 * second,
    )
    assert.equal(Math.round(backoff(0, second, 0, longest)), second)
  })

  it('is another for each of those who were turned away together', () => {
    // That chance leaves one of these out is as likely as a thousand throws of a die without a six.
    const pauses = Array.from({ length: 1000 }, () => backoff(1, second))
    assert.ok(pauses.every((pause) => pause >= second && pause <= 2 * second))
    assert.ok(new Set(pauses).size > 500, 'Many wait equally long.')
    assert.ok(pauses.some((pause) => pause < 1.2 * second) && pauses.some((pause) => pause > 1.8 * second))
  })

  it('begins once the time is over that Teams asked for, and is by chance then too', () => {
    const asked = 30 * second
    for (const failures of [0, 1, 4, 100]) {
      const pauses = [shortest, longest].map((chance) => backoff(failures, second, asked, chance))
      const without = [shortest, longest].map((chance) => backoff(failures, second, 0, chance))
      assert.deepEqual(
        pauses,
        without.map((pause) => asked + pause),
      )
      assert.ok(Math.min(...pauses) >= asked && pauses[0] !== pauses[1])
    }
  })
})
