// The words for level 0: nothing answered, nothing met, something met.

import assert from 'node:assert/strict'
import type { AnswerValues } from '../../assessment/answers/answer.ts'
import { levelState } from '../../scoring/level-state.ts'
import { summarise } from '../../scoring/summarise.ts'
import { ninety } from './ninety.ts'
import { dma } from './sets.ts'

const stateOf = (answers: AnswerValues) => {
  const [first] = summarise(dma, answers).functions
  assert.ok(first)
  return levelState(first)
}

describe('the state of a function', () => {
  it('is unanswered while no question has an answer', () => {
    assert.equal(stateOf({}), 'unanswered')
  })

  it('is not started once something is answered and nothing is met', () => {
    assert.equal(stateOf(ninety(() => 'no')), 'not-started')
    assert.equal(stateOf(ninety(() => 'unsure')), 'not-started')
    // Five of ten are answered.
    assert.equal(stateOf(ninety((_, criterion) => (criterion.endsWith('C') ? 'no' : undefined))), 'not-started')
  })

  it('is mostly unanswered while more than half of its questions have no answer', () => {
    assert.equal(stateOf({ 'LEAD-1C': 'no' }), 'mostly-unanswered')
    assert.equal(stateOf({ 'LEAD-5P': 'unsure' }), 'mostly-unanswered')
    assert.equal(stateOf({ 'LEAD-3C': 'notApplicable' }), 'mostly-unanswered')
  })

  it('is mostly unanswered if most applicable questions have no answer', () => {
    const heavy = { ...ninety(() => 'notApplicable'), 'LEAD-1C': undefined }
    assert.equal(stateOf(heavy), 'mostly-unanswered')
    assert.equal(stateOf({ ...heavy, 'LEAD-1C': 'no' }), 'not-started')
    assert.equal(stateOf({ ...heavy, 'LEAD-1C': 'unsure' }), 'not-started')
    assert.equal(stateOf({ ...heavy, 'LEAD-1C': 'yes' }), 'reached')
  })

  it('is working towards level 1 as soon as one criterion of any level is met', () => {
    assert.equal(stateOf({ 'LEAD-1C': 'yes' }), 'working')
    assert.equal(stateOf({ ...ninety(() => 'no'), 'LEAD-5P': 'yes' }), 'working')
  })

  it('is "reached" once level 1 is complete', () => {
    assert.equal(stateOf({ 'LEAD-1C': 'yes', 'LEAD-1P': 'yes' }), 'reached')
  })

  it('is not applicable while no question applies', () => {
    assert.equal(stateOf(ninety(() => 'notApplicable')), 'not-applicable')
  })
})
