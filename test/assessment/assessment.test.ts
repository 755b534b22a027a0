// A new assessment, and the cursors of the people in it.

import assert from 'node:assert/strict'
import { moveTo, startAssessment, valuesOf } from '../../assessment/assessment.ts'
import { assessmentId, fresh, middle, person, questionId, set, stranger } from '../support/cards/sample.ts'

describe('a new assessment', () => {
  it('has no answers, settings or cursors, and names its question set', () => {
    const given = {
      id: assessmentId,
      organisationId: 'tenant',
      owner: person,
      number: 3,
      startedAt: '2026-03-02T09:00:00.000Z',
    } as const
    assert.deepEqual(startAssessment(set, given), {
      ...given,
      questionSet: { id: 'dma', version: '2026.1' },
      council: {},
      targets: {},
      answers: {},
      places: {},
      statements: 0,
      merged: [],
      historyDocuments: 0,
      submissions: [],
    })
  })
})

describe('the values of an assessment', () => {
  it('are those of the current answers', () => {
    const { 'LEAD-2P': changed, 'LEAD-3P': takenBackOnce, 'AGIL-3P': apart, 'CULT-1P': noted } = valuesOf(middle)
    assert.deepEqual([changed, takenBackOnce, apart, noted], ['yes', 'no', 'notApplicable', undefined])
  })
})

describe('moving a cursor', () => {
  const gone = { at: '2026-03-10T10:00:00.000Z', operation: 'gone' }
  const there = questionId('CULT-1C')

  it('moves one person and no other', () => {
    const two = moveTo(moveTo(fresh, there, { by: person, ...gone }), questionId('LEAD-1P'), { by: stranger, ...gone })
    assert.deepEqual(two.places, {
      [person]: { question: 'CULT-1C', ...gone },
      [stranger]: { question: 'LEAD-1P', ...gone },
    })
    assert.deepEqual(moveTo(two, undefined, { by: person, ...gone }).places, {
      [stranger]: { question: 'LEAD-1P', ...gone },
      [person]: gone,
    })
  })

  it('to the same question updates its time, and changes nothing when it is redelivered', () => {
    const moved = moveTo(fresh, there, { by: person, ...gone })
    const later = { at: '2026-03-11T10:00:00.000Z', operation: 'again' }
    assert.deepEqual(moveTo(moved, there, { by: person, ...later }).places, {
      [person]: { question: 'CULT-1C', ...later },
    })
    assert.equal(moveTo(moved, there, { by: person, ...gone }), moved)
    const used = moveTo(fresh, undefined, { by: person, ...gone })
    assert.equal(moveTo(used, undefined, { by: person, ...gone }), used)
  })
})
