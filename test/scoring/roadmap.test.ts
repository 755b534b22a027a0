// The roadmap, the most worthwhile first. The orders here were worked out by hand.

import assert from 'node:assert/strict'
import type { Phase } from '../../scoring/roadmap.ts'
import { gapList, roadmap } from '../../scoring/roadmap.ts'
import { codes, mixed, ninety } from './ninety.ts'
import { type Criterion, dma, setOf } from './sets.ts'

const ids = (phase: Phase | undefined) => phase?.items.map(({ question }) => String(question))

const inEveryFunction = (criterion: string) => codes.map((code) => `${code}-${criterion}`)

describe('the roadmap', () => {
  it('is empty when every criterion is met', () => {
    const answers = ninety(() => 'yes')
    assert.deepEqual(roadmap(dma, answers), [])
    assert.deepEqual(gapList(dma, answers), [])
  })

  it('raises all nine functions level by level when nothing is met, commitments first', () => {
    const phases = roadmap(
      dma,
      ninety(() => 'no'),
    )
    assert.deepEqual(
      phases.map(({ phase }) => phase),
      [1, 2, 3, 4, 5],
    )
    assert.deepEqual(ids(phases[0]), [...inEveryFunction('1C'), ...inEveryFunction('1P')])
    assert.deepEqual(ids(phases[4]), [...inEveryFunction('5C'), ...inEveryFunction('5P')])
    // A level has two criteria: meeting only one of them lifts nothing.
    assert.deepEqual(phases[0]?.items[0], {
      question: 'LEAD-1C',
      functionCode: 'LEAD',
      phase: 1,
      lift: 0,
      duty: false,
    })
  })

  it('marks criteria that are one step from a level when only practices are missing', () => {
    const phases = roadmap(
      dma,
      ninety((_, criterion) => (criterion.endsWith('C') ? 'yes' : 'no')),
    )
    assert.deepEqual(ids(phases[0]), inEveryFunction('1P'))
    assert.deepEqual(phases[0]?.items[0], {
      question: 'LEAD-1P',
      functionCode: 'LEAD',
      phase: 1,
      lift: 1,
      reachesLevel: 1,
      duty: false,
    })
    // The second phase cannot lift anything while the first is open.
    assert.deepEqual(ids(phases[1]), inEveryFunction('2P'))
    assert.ok(phases[1]?.items.every(({ lift, reachesLevel }) => lift === 0 && reachesLevel === undefined))
  })

  it('starts above the current level', () => {
    const answers = ninety((_, criterion) => (Number(criterion[0]) <= 2 ? 'yes' : 'no'))
    const phases = roadmap(dma, answers)
    assert.equal(phases.length, 3)
    assert.deepEqual(ids(phases[0]), [...inEveryFunction('3C'), ...inEveryFunction('3P')])
    // To the usual target of level 3 only the first of them is needed.
    assert.deepEqual(gapList(dma, answers), phases.slice(0, 1))
  })

  it('puts the greatest lift first, then the lowest function, then commitments', () => {
    const [first, second] = roadmap(dma, mixed)
    // AGIL (level 1) needs only 2P: level 3 has all that applies, so it would rise by two levels. INCL (level 0) has
    // nothing applicable at level 1: the first Yes, to either of level 2's criteria, completes it. CULT (level 1)
    // needs only 2P. Then come those that lift nothing: DATA, TECH, CYBR at level 0, and SERV at level 2. LEAD has
    // nothing left to do, and in GOVN nothing applies.
    const expected: [string, number, number?][] = [
      ['AGIL-2P', 2, 3],
      ['INCL-2C', 1, 1],
      ['INCL-2P', 1, 1],
      ['CULT-2P', 1, 2],
      ['DATA-1C', 0],
      ['TECH-1C', 0],
      ['CYBR-1C', 0],
      ['DATA-1P', 0],
      ['TECH-1P', 0],
      ['CYBR-1P', 0],
      ['SERV-3C', 0],
      ['SERV-3P', 0],
    ]
    const found = first?.items.map(({ question, lift, reachesLevel }) =>
      reachesLevel === undefined ? [question, lift] : [question, lift, reachesLevel],
    )
    assert.deepEqual(found, expected)
    // AGIL's next level with anything left is the fourth: 4P, for 4C is met. Its 5P follows in phase 3.
    assert.ok(ids(second)?.includes('AGIL-4P'))
    assert.ok(!ids(second)?.includes('AGIL-5P'))
  })

  it('goes only as far as each target in the gap list', () => {
    const [first, ...later] = gapList(dma, mixed, { targets: { SERV: 1, CULT: 5 } })
    const wanted = first?.items.map(({ functionCode }) => functionCode)
    assert.ok(!wanted?.includes('SERV'))
    const last = later.at(-1)
    assert.deepEqual([last?.phase, ids(last)], [4, ['CULT-5C', 'CULT-5P']])
  })
})

describe('a duty by law', () => {
  const criteria = (code: string, duty?: Criterion['duty']): Criterion[] => [
    { id: `${code}-1`, level: 1, measure: 'commitment' },
    { id: `${code}-2`, level: 2, measure: 'commitment' },
    { id: `${code}-3`, level: 2, measure: 'practice', duty },
  ]
  const set = setOf(2, { A: criteria('A'), B: criteria('B', 'wales') })
  // A is at level 0, one step from level 1; B is at level 1, with two criteria missing at level 2.
  const answers = { 'B-1': 'yes' } as const

  it('comes first in its phase in the nation of the duty', () => {
    const [first] = roadmap(set, answers, { nation: 'wales' })
    assert.deepEqual(ids(first), ['B-3', 'A-1', 'B-2'])
    assert.deepEqual(
      first?.items.map(({ duty }) => duty),
      [true, false, false],
    )
  })

  it('is like any other criterion in other nations, and while the nation is unknown', () => {
    assert.deepEqual(ids(roadmap(set, answers, { nation: 'scotland' })[0]), ['A-1', 'B-2', 'B-3'])
    assert.deepEqual(ids(roadmap(set, answers)[0]), ['A-1', 'B-2', 'B-3'])
  })
})
