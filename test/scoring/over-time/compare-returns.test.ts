// Two submissions side by side: by hand for small cases, by rules for any answers, and across versions.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { answerValues } from '../../../assessment/answers/answer.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import { indexFunctions, type QuestionSet } from '../../../assessment/question-set.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { meanings } from '../../../questions/meaning.ts'
import { compareReturns, type Milestone } from '../../../scoring/over-time/compare-returns.ts'
import { mostPoints, trendOf } from '../../../scoring/over-time/trend.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { person } from '../../support/cards/sample.ts'

const set = loadQuestionSet('questions/dma/2027.1')
const older = loadQuestionSet('questions/dma/2026.1')
const id = (name: string) => name as QuestionId

type Values = Milestone['submission']['values']

function at(day: string, values: Values, of: QuestionSet = set, targets: Record<string, number> = {}): Milestone {
  const questionSet = { id: of.id, version: of.version }
  const submission = { at: `${day}T10:00:00.000Z`, by: person, council: {}, targets, values, questionSet }
  return { set: of, meanings: meanings(of), submission }
}

/** The set without these questions, as another version. */
function without(questions: readonly string[], version = '2028.1'): QuestionSet {
  const functions = set.functions.map((fn) => ({
    ...fn,
    questions: fn.questions.filter((each) => !questions.includes(each.id)),
  }))
  return { ...set, ...indexFunctions(functions), version }
}

/** The milestone with these questions reworded. */
const reworded = (milestone: Milestone, questions: readonly string[]): Milestone => ({
  ...milestone,
  meanings: new Map(
    [...milestone.meanings].map(([key, meaning]) => [key, questions.includes(key) ? { counts: 'other' } : meaning]),
  ),
})

const all = (value: 'yes' | 'no') => Object.fromEntries(set.order.map((each) => [each, value]))

describe('comparing two submissions', () => {
  it('names gaps that closed and opened, and answers that changed', () => {
    const before = at('2026-05-04', { ...all('yes'), 'LEAD-1C': 'no', 'LEAD-5P': 'no', 'DATA-1C': 'unsure' })
    const after = at('2027-05-04', {
      ...all('yes'),
      'LEAD-5P': 'unsure',
      'CYBR-1C': 'no',
      'CYBR-5C': 'no',
      'DATA-1C': 'notApplicable',
    })
    const { gaps, answers, functions, direction, basis } = compareReturns(before, after)
    // LEAD-5P and CYBR-5C lie above the target, level 3.
    assert.deepEqual(gaps.closed, ['LEAD-1C'])
    assert.deepEqual(gaps.opened, ['CYBR-1C'])
    assert.deepEqual(
      answers.map(({ question, before, after }) => [question, before, after]),
      [
        ['LEAD-1C', 'no', 'yes'],
        ['LEAD-5P', 'no', 'unsure'],
        ['DATA-1C', 'unsure', 'notApplicable'],
        ['CYBR-1C', 'yes', 'no'],
        ['CYBR-5C', 'yes', 'no'],
      ],
    )
    assert.deepEqual(
      functions.filter((fn) => fn.direction !== 'same').map((fn) => [fn.code, fn.direction]),
      [
        ['LEAD', 'up'],
        ['DATA', 'up'],
        ['CYBR', 'down'],
      ],
    )
    assert.deepEqual([direction, basis], ['same', 'all'])
  })

  it('leaves out a function that either of the two left out', () => {
    const before = at('2026-05-04', { ...all('yes'), 'LEAD-1C': 'no' })
    const after = at('2027-05-04', all('yes'))
    const left = { ...after, submission: { ...after.submission, leftOut: { LEAD: 'Shared with the county' } } }
    const { answers, functions, after: figures } = compareReturns(before, left)
    assert.deepEqual(answers, [])
    assert.equal(functions.find(({ code }) => code === 'LEAD')?.direction, 'unknown')
    assert.deepEqual(figures.summary.leftOut, ['LEAD'])
  })

  it('calls a function without an answer unknown, not worse', () => {
    const { functions, direction } = compareReturns(at('2026-05-04', all('yes')), at('2027-05-04', {}))
    assert.ok(functions.every((fn) => fn.direction === 'unknown'))
    assert.equal(direction, 'unknown')
  })

  it('lists the plan entries that were done since, and whether they are met', () => {
    const entry = { by: person, operation: 'x', earlier: [] } as const
    const plan = {
      'LEAD-1C': { ...entry, status: 'done', at: '2026-06-01T10:00:00.000Z' },
      'LEAD-1P': { ...entry, status: 'done', at: '2026-05-01T10:00:00.000Z' },
      'LEAD-2C': { ...entry, status: 'under-way', at: '2026-06-01T10:00:00.000Z' },
      'CULT-1C': { ...entry, status: 'done', at: '2026-06-01T10:00:00.000Z' },
    } as const
    const { planDone } = compareReturns(at('2026-05-04', {}), at('2027-05-04', { 'LEAD-1C': 'yes' }), plan)
    assert.deepEqual(planDone, [
      { question: 'LEAD-1C', isMet: true },
      { question: 'CULT-1C', isMet: false },
    ])
  })

  it('names new, dropped and reworded questions, and does not compare their answers', () => {
    const before = reworded(at('2026-05-04', all('no'), without(['LEAD-1C', 'LEAD-1P'])), ['CULT-1C'])
    const after = at('2027-05-04', all('yes'), without(['GOVN-5P'], '2028.2'))
    const { questions, basis, answers, gaps } = compareReturns(before, after)
    assert.equal(basis, 'all')
    assert.deepEqual(
      [questions.added, questions.dropped, questions.changed],
      [['LEAD-1C', 'LEAD-1P'], ['GOVN-5P'], ['CULT-1C']],
    )
    for (const each of ['LEAD-1C', 'LEAD-1P', 'GOVN-5P', 'CULT-1C']) {
      assert.ok(!answers.some(({ question }) => question === each), each)
      assert.ok(!gaps.closed.includes(id(each)), each)
    }
  })

  for (const [count, basis] of [
    [9, 'all'],
    [10, 'unchanged'],
  ] as const) {
    it(`uses ${basis === 'all' ? 'every question' : 'only unchanged questions'} when ${count} of 90 changed`, () => {
      const changed = set.order.slice(0, count)
      const before = reworded(at('2026-05-04', all('yes')), changed)
      const after = at('2027-05-04', { ...all('yes'), [changed[0] ?? '']: 'no' })
      const found = compareReturns(before, after)
      assert.equal(found.basis, basis)
      assert.equal(found.after.summary.counts.asked, basis === 'all' ? 90 : 80)
      assert.equal(found.after.summary.counts.no, basis === 'all' ? 1 : 0)
    })
  }

  it('compares the two versions of our own set by the questions that they share', () => {
    const values = Object.fromEntries(older.order.map((each) => [each, 'yes'])) as Values
    const { basis, before, after, questions } = compareReturns(
      at('2026-05-04', values, older),
      at('2027-05-04', all('yes')),
    )
    assert.equal(basis, 'unchanged')
    assert.equal(before.summary.counts.asked, questions.unchanged.length)
    assert.deepEqual(before.summary.counts, after.summary.counts)
  })

  it('matches the scoring of each, and gives the opposite if they are swapped, for any answers', () => {
    const values = fc.dictionary(
      fc.constantFrom(...set.order),
      fc.constantFrom(...answerValues, undefined),
    ) as fc.Arbitrary<Values>
    fc.assert(
      fc.property(values, values, (first, second) => {
        const there = compareReturns(at('2026-05-04', first), at('2027-05-04', second))
        const back = compareReturns(at('2027-05-04', second), at('2028-05-04', first))
        assert.deepEqual(there.before.summary, summarise(set, first, { targets: {}, nation: undefined }))
        assert.deepEqual(there.after.summary, back.before.summary)
        assert.deepEqual(new Set(there.gaps.closed), new Set(back.gaps.opened))
        assert.deepEqual(new Set(there.gaps.opened), new Set(back.gaps.closed))
        assert.ok(there.answers.every(({ before, after }) => before !== after && after !== undefined))
        const turned = { up: 'down', down: 'up', same: 'same', unknown: 'unknown' } as const
        assert.deepEqual(
          there.functions.map(({ direction }) => turned[direction]),
          back.functions.map(({ direction }) => direction),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the trend', () => {
  it('has the last eight submissions, the oldest first', () => {
    const milestones = Array.from({ length: 12 }, (_, nth) =>
      at(`20${10 + nth}-05-04`, nth < 6 ? all('no') : all('yes')),
    )
    const { points, basis, questions } = trendOf(milestones)
    assert.equal(points.length, mostPoints)
    assert.deepEqual(
      points.map(({ at: day }) => day.slice(0, 4)),
      ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'],
    )
    assert.deepEqual([basis, questions], ['all', 90])
  })

  it('uses only the shared questions if a version differs by more than a tenth', () => {
    const changed = set.order.slice(0, 20)
    const { points, basis, questions } = trendOf([
      reworded(at('2026-05-04', all('no')), changed),
      at('2027-05-04', all('yes')),
    ])
    assert.deepEqual([basis, questions], ['unchanged', 70])
    assert.ok(points.every(({ summary }) => summary.counts.asked === 70))
  })

  it('is empty without a submission', () => {
    assert.deepEqual(trendOf([]).points, [])
  })
})
