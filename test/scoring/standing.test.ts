// The typical standing of the functions, and the functions furthest behind.

import assert from 'node:assert/strict'
import type { AnswerValues } from '../../assessment/answers/answer.ts'
import { commonTarget } from '../../scoring/overall.ts'
import { behindStanding, typicalStanding } from '../../scoring/standing.ts'
import { summarise } from '../../scoring/summarise.ts'
import { mixed, ninety } from './ninety.ts'
import { dma } from './sets.ts'

const of = (answers: AnswerValues) => summarise(dma, answers)

describe('the typical standing of the functions', () => {
  it('is a level that more than half of them have reached, or the state that most of them share', () => {
    assert.deepEqual(typicalStanding(of(ninety((code) => (code === 'LEAD' ? 'no' : 'yes')))), {
      type: 'level',
      level: 5,
      count: 8,
      of: 9,
    })
    assert.deepEqual(typicalStanding(of({})), { type: 'unanswered', count: 9, of: 9 })
    assert.deepEqual(typicalStanding(of(ninety(() => 'no'))), { type: 'not-started', count: 9, of: 9 })
    assert.deepEqual(typicalStanding(of(ninety((_, criterion) => (criterion === '1C' ? 'yes' : 'no')))), {
      type: 'working',
      count: 9,
      of: 9,
    })
  })

  it('is "mostly unanswered" while most functions lack answers to most of their questions', () => {
    assert.deepEqual(typicalStanding(of(ninety((_, criterion) => (criterion === '1C' ? 'no' : undefined)))), {
      type: 'mostly-unanswered',
      count: 9,
      of: 9,
    })
  })

  it('counts the same unanswered functions as the list of those furthest behind', () => {
    const few = ninety((code, criterion) => {
      if (code === 'LEAD') return criterion.startsWith('1') ? 'yes' : undefined
      return (code === 'CULT' || code === 'AGIL') && criterion === '1C' ? 'no' : undefined
    })
    // LEAD has reached level 1, two functions have one answer, and six have none.
    assert.deepEqual(typicalStanding(of(few)), { type: 'mostly-unanswered', count: 8, of: 9 })
    assert.equal(behindStanding(of(few)).unanswered, 8)
    const none = Object.fromEntries(Object.entries(few).filter(([id]) => id.startsWith('LEAD')))
    assert.deepEqual(typicalStanding(of(none)), { type: 'unanswered', count: 8, of: 9 })
    assert.equal(behindStanding(of(none)).unanswered, 8)
  })

  it('is mixed if no state is the most common', () => {
    assert.deepEqual(typicalStanding(of(mixed)), { type: 'mixed', reached: 4, working: 1, of: 8 })
  })
})

describe('the functions furthest behind', () => {
  it('are those in the state of the lowest score; functions without an answer are counted apart', () => {
    const { rows, isAll, unanswered } = behindStanding(of(mixed))
    assert.deepEqual(
      rows.map(({ code }) => code),
      ['INCL', 'DATA'],
    )
    assert.deepEqual([isAll, unanswered], [false, 1])
  })

  it('leave out a function with most of its questions unanswered', () => {
    const lead = Object.fromEntries(Object.entries(ninety(() => 'yes')).filter(([id]) => id.startsWith('LEAD')))
    assert.deepEqual(behindStanding(of({ ...lead, 'CULT-1C': 'no' })), {
      rows: [],
      isAll: false,
      unanswered: 8,
      hasAnswers: true,
    })
  })

  it('are an empty list while nothing is answered, and marked as all if all are alike', () => {
    assert.deepEqual(behindStanding(of({})), { rows: [], isAll: false, unanswered: 9, hasAnswers: false })
    assert.equal(behindStanding(of(ninety(() => 'no'))).isAll, true)
    // A function without applicable questions has no level, so the others can be alike without it.
    assert.equal(behindStanding(of(ninety((code) => (code === 'GOVN' ? 'notApplicable' : 'yes')))).isAll, true)
  })
})

describe('the common target', () => {
  const targetIn = (targets: Record<string, number>) =>
    commonTarget(
      summarise(
        dma,
        ninety(() => 'no'),
        { targets },
      ).functions,
    )

  it('is the target of every function, or undefined if the targets differ', () => {
    assert.equal(targetIn({}), 3)
    assert.equal(targetIn({ LEAD: 4 }), undefined)
  })

  it('ignores a function without a level', () => {
    const [first, ...others] = summarise(dma, {}).functions
    assert.ok(first)
    assert.equal(commonTarget([{ ...first, level: null, target: 5 }, ...others]), 3)
  })
})
