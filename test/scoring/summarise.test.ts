// All ninety answered in several patterns. Every figure here was worked out by hand; the comments show how.

import assert from 'node:assert/strict'
import type { FunctionSummary, Ratio } from '../../assessment/summary.ts'
import { summarise } from '../../scoring/summarise.ts'
import { codes, mixed, ninety } from './ninety.ts'
import { dma, setOf } from './sets.ts'

const over = (n: number, d: number): Ratio => ({ n, d })

/** Five levels written as `met/applicable`, of which the first so many are complete. */
const levels = (text: string, complete: number): FunctionSummary['levels'] =>
  text.split(' ').map((level, index) => {
    const [met, applicable] = level.split('/').map(Number)
    return { level: index + 1, met: met ?? -1, applicable: applicable ?? -1, complete: index < complete }
  })

describe('a summary of all ninety answers', () => {
  it('gives level 5 everywhere when all are Yes', () => {
    const summary = summarise(
      dma,
      ninety(() => 'yes'),
    )
    assert.deepEqual(summary, {
      questionSet: { id: 'dma', version: dma.version },
      overall: {
        score: over(5, 1),
        perCent: over(1, 1),
        typicalLevel: 5,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      projected: {
        score: over(5, 1),
        perCent: over(1, 1),
        typicalLevel: 5,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      // 45 of 45 commitments and 45 of 45 practices.
      commitment: over(1, 1),
      practice: over(1, 1),
      commitmentGap: over(0, 1),
      quadrant: 'delivering',
      leadership: over(1, 1),
      culture: over(1, 1),
      agile: { provision: over(1, 1), takeUp: over(1, 1), gap: over(0, 1) },
      counts: { asked: 90, yes: 90, no: 0, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 },
      leftOut: [],
      functions: codes.map((code) => ({
        code,
        level: 5,
        atMost: 5,
        nextStep: null,
        projected: { level: 5, score: over(5, 1) },
        plus: false, // there is no level above the fifth
        score: over(5, 1),
        met: 10,
        applicable: 10,
        perCent: over(1, 1),
        unsure: 0,
        unanswered: 0,
        unknown: 0,
        notApplicable: 0,
        target: 3,
        gap: 0, // 3 - 5 is below 0
        levels: levels('2/2 2/2 2/2 2/2 2/2', 5),
      })),
    })
  })

  it('gives level 0 and score 0 everywhere when all are No', () => {
    const summary = summarise(
      dma,
      ninety(() => 'no'),
    )
    assert.deepEqual(summary, {
      questionSet: { id: 'dma', version: dma.version },
      overall: {
        score: over(0, 1),
        perCent: over(0, 1),
        typicalLevel: 0,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      projected: {
        score: over(3, 1),
        perCent: over(3, 5),
        typicalLevel: 3,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      commitment: over(0, 1),
      practice: over(0, 1),
      commitmentGap: over(0, 1),
      quadrant: 'starting-out',
      leadership: over(0, 1),
      culture: over(0, 1),
      agile: { provision: over(0, 1), takeUp: over(0, 1), gap: over(0, 1) },
      counts: { asked: 90, yes: 0, no: 90, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 },
      leftOut: [],
      functions: codes.map((code) => ({
        code,
        level: 0,
        atMost: 0,
        nextStep: { level: 1, missing: 2, of: 2 },
        projected: { level: 3, score: over(3, 1) },
        plus: false,
        score: over(0, 1),
        met: 0,
        applicable: 10,
        perCent: over(0, 1),
        unsure: 0,
        unanswered: 0,
        unknown: 0,
        notApplicable: 0,
        target: 3,
        gap: 3,
        levels: levels('0/2 0/2 0/2 0/2 0/2', 0),
      })),
    })
  })

  it('is in the quadrant "decided, not done" when every commitment is Yes and every practice No', () => {
    const summary = summarise(
      dma,
      ninety((_, criterion) => (criterion.endsWith('C') ? 'yes' : 'no')),
    )
    assert.deepEqual(summary, {
      questionSet: { id: 'dma', version: dma.version },
      // Every function scores 5 x 1/2, and none completes level 1.
      overall: {
        score: over(5, 2),
        perCent: over(1, 2),
        typicalLevel: 0,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      projected: {
        score: over(4, 1),
        perCent: over(4, 5),
        typicalLevel: 3,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      commitment: over(1, 1),
      practice: over(0, 1),
      commitmentGap: over(1, 1),
      quadrant: 'decided-not-done',
      leadership: over(1, 2),
      culture: over(1, 2),
      // In AGIL the commitments measure provision, the practices take-up.
      agile: { provision: over(1, 1), takeUp: over(0, 1), gap: over(1, 1) },
      counts: { asked: 90, yes: 45, no: 45, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 },
      leftOut: [],
      functions: codes.map((code) => ({
        code,
        level: 0,
        atMost: 0,
        nextStep: { level: 1, missing: 1, of: 2 },
        projected: { level: 3, score: over(4, 1) },
        plus: true,
        score: over(5, 2),
        met: 5,
        applicable: 10,
        perCent: over(1, 2),
        unsure: 0,
        unanswered: 0,
        unknown: 0,
        notApplicable: 0,
        target: 3,
        gap: 3,
        levels: levels('1/2 1/2 1/2 1/2 1/2', 0),
      })),
    })
  })

  it('is in the quadrant "done without mandate" when every practice is Yes and every commitment No', () => {
    const summary = summarise(
      dma,
      ninety((_, criterion) => (criterion.endsWith('P') ? 'yes' : 'no')),
    )
    assert.deepEqual(summary.commitmentGap, over(-1, 1))
    assert.equal(summary.quadrant, 'done-without-mandate')
    assert.deepEqual(summary.agile, { provision: over(0, 1), takeUp: over(1, 1), gap: over(-1, 1) })
  })

  it('gives level 2 without a plus when exactly levels 1 and 2 are Yes', () => {
    const summary = summarise(
      dma,
      ninety((_, criterion) => (criterion.startsWith('1') || criterion.startsWith('2') ? 'yes' : 'no')),
    )
    assert.deepEqual(summary, {
      questionSet: { id: 'dma', version: dma.version },
      overall: {
        score: over(2, 1),
        perCent: over(2, 5),
        typicalLevel: 2,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      projected: {
        score: over(3, 1),
        perCent: over(3, 5),
        typicalLevel: 3,
        functionsAtTypical: 9,
        furthestBehind: codes,
      },
      // 2 of each function's 5 commitments, and as many of its practices: 18/45.
      commitment: over(2, 5),
      practice: over(2, 5),
      commitmentGap: over(0, 1),
      quadrant: 'starting-out', // both below 50 per cent
      leadership: over(2, 5),
      culture: over(2, 5),
      agile: { provision: over(2, 5), takeUp: over(2, 5), gap: over(0, 1) },
      counts: { asked: 90, yes: 36, no: 54, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 },
      leftOut: [],
      functions: codes.map((code) => ({
        code,
        level: 2,
        atMost: 2,
        nextStep: { level: 3, missing: 2, of: 2 },
        projected: { level: 3, score: over(3, 1) },
        plus: false,
        score: over(2, 1),
        met: 4,
        applicable: 10,
        perCent: over(2, 5),
        unsure: 0,
        unanswered: 0,
        unknown: 0,
        notApplicable: 0,
        target: 3,
        gap: 1,
        levels: levels('2/2 2/2 0/2 0/2 0/2', 2),
      })),
    })
  })

  it('combines Yes, No, Not sure, Not applicable and missing answers', () => {
    const summary = summarise(dma, mixed, { targets: { LEAD: 9, CULT: 5, SERV: 1 } })
    const { functions, ...rest } = summary
    assert.deepEqual(functions, [
      // All ten Yes. The target of 9 is capped at the set's five levels.
      {
        ...{ atMost: 5, nextStep: null, projected: { level: 5, score: over(5, 1) } },
        ...{ code: 'LEAD', level: 5, plus: false, score: over(5, 1), met: 10, applicable: 10, perCent: over(1, 1) },
        ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 0, target: 5, gap: 0 },
        levels: levels('2/2 2/2 2/2 2/2 2/2', 5),
      },
      // Level 1 complete, half of level 2: 1 + 1/2. Level 2's other half is Not sure, the six above unanswered.
      {
        ...{ atMost: 5, nextStep: { level: 2, missing: 1, of: 2 }, projected: { level: 5, score: over(5, 1) } },
        ...{ code: 'CULT', level: 1, plus: true, score: over(3, 2), met: 3, applicable: 10, perCent: over(3, 10) },
        ...{ unsure: 1, unanswered: 6, unknown: 7, notApplicable: 0, target: 5, gap: 4 },
        levels: levels('2/2 1/2 0/2 0/2 0/2', 1),
      },
      // 1 + 1/2 + 1/1 + 1/2 + 0/1 = 3. Level 3 has one applicable criterion, met, but level 2 is not complete.
      {
        ...{ atMost: 1, nextStep: { level: 2, missing: 1, of: 2 }, projected: { level: 3, score: over(7, 2) } },
        ...{ code: 'AGIL', level: 1, plus: true, score: over(3, 1), met: 5, applicable: 8, perCent: over(5, 8) },
        ...{ unsure: 0, unanswered: 1, unknown: 1, notApplicable: 2, target: 3, gap: 2 },
        levels: levels('2/2 1/2 1/1 1/2 0/1', 1),
      },
      // Nothing applies at level 1, which is complete therefore and adds 1; level 2 is met.
      {
        ...{ atMost: 2, nextStep: { level: 3, missing: 2, of: 2 }, projected: { level: 2, score: over(2, 1) } },
        ...{ code: 'SERV', level: 2, plus: false, score: over(2, 1), met: 2, applicable: 8, perCent: over(1, 4) },
        ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 2, target: 1, gap: 0 },
        levels: levels('0/0 2/2 0/2 0/2 0/2', 2),
      },
      // Nothing applies at level 1 here either, but without a single Yes the level is 0 and so is the score.
      {
        ...{ atMost: 0, nextStep: { level: 2, missing: 2, of: 2 }, projected: { level: 3, score: over(3, 1) } },
        ...{ code: 'INCL', level: 0, plus: false, score: over(0, 1), met: 0, applicable: 8, perCent: over(0, 1) },
        ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 2, target: 3, gap: 3 },
        levels: levels('0/0 0/2 0/2 0/2 0/2', 0),
      },
      {
        ...{ atMost: 5, nextStep: { level: 1, missing: 2, of: 2 }, projected: { level: 3, score: over(3, 1) } },
        ...{ code: 'DATA', level: 0, plus: false, score: over(0, 1), met: 0, applicable: 10, perCent: over(0, 1) },
        ...{ unsure: 10, unanswered: 0, unknown: 10, notApplicable: 0, target: 3, gap: 3 },
        levels: levels('0/2 0/2 0/2 0/2 0/2', 0),
      },
      // A single Yes, at level 5: working towards level 1.
      {
        ...{ atMost: 0, nextStep: { level: 1, missing: 2, of: 2 }, projected: { level: 3, score: over(7, 2) } },
        ...{ code: 'TECH', level: 0, plus: true, score: over(1, 2), met: 1, applicable: 10, perCent: over(1, 10) },
        ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 0, target: 3, gap: 3 },
        levels: levels('0/2 0/2 0/2 0/2 1/2', 0),
      },
      {
        ...{ atMost: 5, nextStep: { level: 1, missing: 2, of: 2 }, projected: { level: 3, score: over(3, 1) } },
        ...{ code: 'CYBR', level: 0, plus: false, score: over(0, 1), met: 0, applicable: 10, perCent: over(0, 1) },
        ...{ unsure: 0, unanswered: 10, unknown: 10, notApplicable: 0, target: 3, gap: 3 },
        levels: levels('0/2 0/2 0/2 0/2 0/2', 0),
      },
      // Nothing applies at all: no level, score or per cent, and no part in any mean or minimum.
      {
        ...{ atMost: null, nextStep: null, projected: { level: null, score: null } },
        ...{ code: 'GOVN', level: null, plus: false, score: null, met: 0, applicable: 0, perCent: null },
        ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 10, target: 3, gap: null },
        levels: levels('0/0 0/0 0/0 0/0 0/0', 0),
      },
    ])
    assert.deepEqual(rest, {
      leftOut: [],
      questionSet: { id: 'dma', version: dma.version },
      // Scores 5 + 3/2 + 3 + 2 + 0 + 0 + 1/2 + 0 = 12 over eight functions. Four of eight have reached level 1: not more than half.
      // Projected: 5 + 5 + 7/2 + 2 + 3 + 3 + 7/2 + 3 = 28 over eight; met 10 + 10 + 6 + 2 + 4 + 6 + 7 + 6 = 51.
      overall: {
        score: over(3, 2),
        perCent: over(21, 74),
        typicalLevel: 0,
        functionsAtTypical: 8,
        furthestBehind: ['INCL', 'DATA', 'CYBR', 'TECH'],
      },
      projected: {
        score: over(7, 2),
        perCent: over(51, 74),
        typicalLevel: 3,
        functionsAtTypical: 7,
        furthestBehind: ['SERV'],
      },
      // Commitments met: LEAD 5, CULT 2, AGIL 4, SERV 1 = 12. Applicable: 5 each, less AGIL-5C, SERV-1C, INCL-1C, GOVN's 5 = 37.
      commitment: over(12, 37),
      // Practices met: LEAD 5, CULT 1, AGIL 1, SERV 1, TECH 1 = 9. Applicable: less AGIL-3P, SERV-1P, INCL-1P, GOVN's 5 = 37.
      practice: over(9, 37),
      commitmentGap: over(3, 37),
      quadrant: 'starting-out',
      leadership: over(1, 1),
      culture: over(3, 10),
      // Four of the four commitments that apply, one of the four practices that do.
      agile: { provision: over(1, 1), takeUp: over(1, 4), gap: over(3, 4) },
      // No: AGIL 2, SERV 6, INCL 8, TECH 9. N/A: AGIL 2, SERV 2, INCL 2, GOVN 10. Silent: CULT 6, AGIL 1, CYBR 10.
      counts: { asked: 90, yes: 21, no: 25, unsure: 11, notApplicable: 16, unanswered: 17, unknown: 28 },
    })
  })
})

describe('a summary', () => {
  it('is plain data that JSON keeps unchanged', () => {
    const summary = summarise(dma, mixed)
    assert.deepEqual(JSON.parse(JSON.stringify(summary)), summary)
  })

  it('ignores answers to questions that the set does not have', () => {
    const answers = ninety(() => 'no')
    assert.deepEqual(summarise(dma, { ...answers, 'LEAD-6C': 'yes' }), summarise(dma, answers))
  })

  it('has no figures except the counts when nothing applies', () => {
    const { overall, projected, commitment, practice, commitmentGap, quadrant, leadership, agile } = summarise(
      dma,
      ninety(() => 'notApplicable'),
    )
    const none = { score: null, perCent: null, typicalLevel: null, functionsAtTypical: null, furthestBehind: [] }
    assert.deepEqual([overall, projected], [none, none])
    assert.deepEqual([commitment, practice, commitmentGap, quadrant, leadership], [null, null, null, null, null])
    assert.deepEqual(agile, { provision: null, takeUp: null, gap: null })
  })

  it('counts half as enough for a quadrant, and anything less as too little', () => {
    const criteria = (['commitment', 'practice'] as const).flatMap((measure) =>
      [1, 2, 3].map((n) => ({ id: `A-${measure}-${n}`, level: 1, measure })),
    )
    const set = setOf(1, { A: criteria })
    // One of two commitments applies and is met; one of three practices is.
    const summary = summarise(set, {
      'A-commitment-1': 'yes',
      'A-commitment-2': 'no',
      'A-commitment-3': 'notApplicable',
      'A-practice-1': 'yes',
    })
    assert.deepEqual([summary.commitment, summary.practice], [over(1, 2), over(1, 3)])
    assert.equal(summary.quadrant, 'decided-not-done')
  })

  it('excludes a function that is left out from every figure, and names it', () => {
    const all = ninety((code) => (code === 'LEAD' || code === 'AGIL' ? 'no' : 'yes'))
    const { overall, counts, functions, leadership, agile, leftOut } = summarise(dma, all, {
      leftOut: ['AGIL', 'LEAD'],
    })
    assert.deepEqual(leftOut, ['LEAD', 'AGIL'])
    assert.deepEqual([counts.asked, counts.yes, functions.length], [70, 70, 7])
    assert.deepEqual([overall.score, overall.perCent, overall.functionsAtTypical], [over(5, 1), over(1, 1), 7])
    assert.deepEqual([leadership, agile], [null, { provision: null, takeUp: null, gap: null }])
  })

  it('has no figure when every function is left out', () => {
    const { overall, counts } = summarise(dma, mixed, { leftOut: codes })
    assert.deepEqual([overall.score, overall.furthestBehind, counts.asked], [null, [], 0])
  })

  it('needs more than half of the functions for the typical level', () => {
    const reaching = (n: number) =>
      ninety((code, criterion) => (codes.indexOf(code) < n && criterion[0] === '1' ? 'yes' : 'no'))
    const typical = (n: number) => {
      const { typicalLevel, functionsAtTypical } = summarise(dma, reaching(n)).overall
      return [typicalLevel, functionsAtTypical]
    }
    assert.deepEqual(
      [typical(4), typical(5), typical(9)],
      [
        [0, 9],
        [1, 5],
        [1, 9],
      ],
    )
  })

  it('puts the lowest score first among the functions furthest behind', () => {
    const answers = ninety((code, criterion) => {
      if (code === 'CULT') return criterion === '1C' ? 'yes' : 'no'
      return code === 'SERV' ? 'no' : 'yes'
    })
    assert.deepEqual(summarise(dma, answers).overall.furthestBehind, ['SERV', 'CULT'])
  })

  it('leaves out figures for which the set has no role or measure', () => {
    const set = setOf(2, {
      A: [
        { id: 'A-1', level: 1, measure: 'practice' },
        { id: 'A-2', level: 2, measure: 'practice' },
      ],
    })
    const summary = summarise(set, { 'A-1': 'yes' })
    assert.deepEqual(summary.practice, over(1, 2))
    assert.equal(summary.commitment, null)
    assert.equal(summary.commitmentGap, null)
    assert.equal(summary.quadrant, null)
    assert.equal(summary.leadership, null)
    assert.equal(summary.culture, null)
    assert.deepEqual(summary.agile, { provision: null, takeUp: null, gap: null })
    // The usual target of 3 is more than this set has levels.
    assert.deepEqual([summary.functions[0]?.target, summary.functions[0]?.gap], [2, 1])
  })

  it('keeps a score exact over levels of any size', () => {
    const criteria = [3, 7, 11].flatMap((size, index) =>
      Array.from({ length: size }, (_, n) => ({
        id: `A-${index + 1}-${n}`,
        level: index + 1,
        measure: 'practice' as const,
      })),
    )
    const set = setOf(3, { A: criteria })
    // 1/3 + 1/7 + 1/11 = (77 + 33 + 21) / 231.
    const { functions } = summarise(set, { 'A-1-0': 'yes', 'A-2-0': 'yes', 'A-3-0': 'yes' })
    assert.deepEqual(functions[0]?.score, over(131, 231))
  })
})
