// The invariants of scoring for any answers to any question set, ours and made-up ones.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type AnswerValue, type AnswerValues, answerValues } from '../../assessment/answers/answer.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Ratio } from '../../assessment/summary.ts'
import { compare, ratio } from '../../scoring/ratio.ts'
import { gapList, roadmap } from '../../scoring/roadmap.ts'
import { summarise } from '../../scoring/summarise.ts'
import { type Criterion, dma, idOf, setOf } from './sets.ts'

const measure = fc.constantFrom('commitment' as const, 'practice' as const)

/** One to four functions of one to four levels, with one to three criteria in each. */
const madeUp: fc.Arbitrary<QuestionSet> = fc
  .integer({ min: 1, max: 4 })
  .chain((levels) =>
    fc.tuple(
      fc.constant(levels),
      fc.array(fc.array(fc.array(measure, { minLength: 1, maxLength: 3 }), { minLength: levels, maxLength: levels }), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  )
  .map(([levels, functions]) => {
    const criteria = functions.map((own, f): [string, Criterion[]] => [
      `F${f}`,
      own.flatMap((measures, l) => measures.map((each, n) => ({ id: `F${f}-${l}-${n}`, level: l + 1, measure: each }))),
    ])
    const provision = new Set([idOf('F0-0-0')])
    const takeUp = new Set(criteria.slice(-1).flatMap(([, own]) => own.map(({ id }) => idOf(id))))
    return setOf(levels, Object.fromEntries(criteria), { leadership: 'F0', culture: 'F1', provision, takeUp })
  })

/** A set, an answer or none to each of its questions, and one of the questions. */
const answered = fc.oneof(fc.constant(dma), madeUp).chain((set) => {
  const ids = [...set.questions.keys()]
  const value = fc.option(fc.constantFrom(...answerValues), { nil: undefined })
  const values = fc.array(value, { minLength: ids.length, maxLength: ids.length })
  return fc.record({
    set: fc.constant(set),
    answers: values.map((all): AnswerValues => Object.fromEntries(ids.map((id, index) => [id, all[index]]))),
    one: fc.constantFrom(...ids),
  })
})

/** Every figure that should be high, by name; null for a figure that does not exist. */
function figures(set: QuestionSet, answers: AnswerValues): ReadonlyMap<string, Ratio | null> {
  const { overall, projected, commitment, practice, leadership, culture, agile, functions } = summarise(set, answers)
  // No question set may let a whole level be not applicable. Where one did, no gap up to the target is left to close
  // there, and so the projection of a function without a Yes stays at 0.
  const emptied = functions.some(({ levels }) => levels.some(({ applicable }) => applicable === 0))
  const whole = (level: number | null) => (level === null ? null : ratio(level, 1))
  const projections: [string, Ratio | null][] = [
    ['projected score', projected.score],
    ...functions.flatMap(({ code, projected }): [string, Ratio | null][] => [
      [`${code} projected level`, whole(projected.level)],
      [`${code} projected score`, projected.score],
    ]),
  ]
  return new Map<string, Ratio | null>([
    ...(emptied ? [] : projections),
    ['overall score', overall.score],
    ['overall per cent', overall.perCent],
    ['typical level', whole(overall.typicalLevel)],
    ...Object.entries({ commitment, practice, leadership, culture, provision: agile.provision, takeUp: agile.takeUp }),
    ...functions.flatMap(({ code, level, atMost, score, perCent }): [string, Ratio | null][] => [
      [`${code} level`, whole(level)],
      [`${code} at most`, whole(atMost)],
      [`${code} score`, score],
      [`${code} per cent`, perCent],
    ]),
  ])
}

/** Checks that each figure of the first answers is at least that of the second. It skips a figure that is gone. */
function assertNotBelow(set: QuestionSet, better: AnswerValues, worse: AnswerValues): void {
  const low = figures(set, worse)
  for (const [name, high] of figures(set, better)) {
    const other = low.get(name) ?? null
    if (high && other) assert.ok(compare(high, other) >= 0, `${name} fell`)
  }
}

const withAnswer = (answers: AnswerValues, id: string, value: AnswerValue): AnswerValues => ({
  ...answers,
  [id]: value,
})

describe('for every set of answers', () => {
  it('the order of answering does not matter', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const backwards = Object.fromEntries(Object.entries(answers).reverse())
        assert.deepEqual(summarise(set, backwards), summarise(set, answers))
        assert.deepEqual(roadmap(set, backwards), roadmap(set, answers))
      }),
    )
  })

  it('a Yes never lowers or removes a figure', () => {
    fc.assert(
      fc.property(answered, ({ set, answers, one }) => {
        const more = withAnswer(answers, one, 'yes')
        assertNotBelow(set, more, answers)
        const before = figures(set, answers)
        for (const [name, figure] of figures(set, more)) if (before.get(name)) assert.ok(figure, `${name} is gone`)
      }),
    )
  })

  it('Not applicable is never better than Yes and never worse than No', () => {
    fc.assert(
      fc.property(answered, ({ set, answers, one }) => {
        const notApplicable = withAnswer(answers, one, 'notApplicable')
        assertNotBelow(set, withAnswer(answers, one, 'yes'), notApplicable)
        assertNotBelow(set, notApplicable, withAnswer(answers, one, 'no'))
      }),
    )
  })

  it('a level is never above its score', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const { functions } = summarise(set, answers)
        for (const { level, score } of [...functions, ...functions.map((fn) => fn.projected)]) {
          assert.equal(level === null, score === null)
          if (level !== null && score !== null) assert.ok(compare(ratio(level, 1), score) <= 0)
        }
      }),
    )
  })

  it('a level is never above "at most", which is reached if every unknown criterion is met', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const isUnknown = (id: string) => answers[id] === undefined || answers[id] === 'unsure'
        const met = Object.fromEntries([...set.questions.keys()].map((id) => [id, isUnknown(id) ? 'yes' : answers[id]]))
        const best = summarise(set, met).functions
        summarise(set, answers).functions.forEach(({ level, atMost }, index) => {
          assert.ok((level ?? 0) <= (atMost ?? 0))
          assert.equal(atMost, best[index]?.level)
        })
      }),
    )
  })

  it('the projection equals the result of meeting the whole gap list', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const items = gapList(set, answers).flatMap((phase) => phase.items)
        const done = items.reduce((so, { question }) => withAnswer(so, question, 'yes'), answers)
        const [before, after] = [summarise(set, answers), summarise(set, done)]
        assert.deepEqual(before.projected, after.overall)
        for (const [index, { projected }] of before.functions.entries()) {
          const { level, score } = after.functions[index] ?? {}
          assert.deepEqual(projected, { level, score })
        }
      }),
    )
  })

  it('a function that is left out does not change the figures of the others', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const [first] = set.functions
        const leftOut = first ? [first.code] : []
        assert.deepEqual(summarise(set, answers, { leftOut }).functions, summarise(set, answers).functions.slice(1))
        const codes = roadmap(set, answers, { leftOut }).flatMap(({ items }) => items.map((item) => item.functionCode))
        assert.ok(!codes.some((code) => leftOut.includes(code)))
      }),
    )
  })

  it('the roadmap lists every unmet criterion once, and following it reaches the top level', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const items = roadmap(set, answers).flatMap((phase) => phase.items)
        const unmet = [...set.questions.keys()].filter((id) => answers[id] !== 'yes' && answers[id] !== 'notApplicable')
        assert.deepEqual(items.map(({ question }) => question).sort(), unmet.sort())

        let done = answers
        for (const { question } of items) done = withAnswer(done, question, 'yes')
        const reached = summarise(set, done).functions.map(({ level }) => level)
        assert.ok(reached.every((level) => level === null || level === set.levels))
      }),
    )
  })

  it('the lift of a criterion is the rise in level when only this criterion is met', () => {
    fc.assert(
      fc.property(answered, ({ set, answers }) => {
        const levelOf = (given: AnswerValues, code: string) =>
          summarise(set, given).functions.find((fn) => fn.code === code)?.level ?? 0
        for (const { question, functionCode, lift } of roadmap(set, answers)[0]?.items ?? []) {
          const after = levelOf(withAnswer(answers, question, 'yes'), functionCode)
          assert.equal(after - levelOf(answers, functionCode), lift)
        }
      }),
    )
  })
})
