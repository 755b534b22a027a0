// The level of one function, for saying what it reached when its last question is answered.

import assert from 'node:assert/strict'
import { functionLevel } from '../../scoring/function-level.ts'
import { summarise } from '../../scoring/summarise.ts'
import { mixed } from './ninety.ts'
import { dma } from './sets.ts'

describe('the level of a function', () => {
  it('is the one that the summary gives', () => {
    const levels = dma.functions.map((fn) => functionLevel(dma, fn, mixed))
    assert.deepEqual(levels, [5, 1, 1, 2, 0, 0, 0, 0, null])
    assert.deepEqual(
      summarise(dma, mixed).functions.map(({ level }) => level),
      levels,
    )
  })
})
