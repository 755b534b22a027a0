// The evidence behind Yes answers: notes, links, and a second person's vote.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { answerValues } from '../../../assessment/answers/answer.ts'
import { type Assessment, valuesOf } from '../../../assessment/assessment.ts'
import { evidenceOf, supportOf } from '../../../scoring/confidence/evidence.ts'
import { ratio, toNumber } from '../../../scoring/ratio.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { fresh, person, set } from '../../support/cards/sample.ts'

type Answers = Assessment['answers']
type Given = Omit<Answers[string], 'by' | 'at' | 'operation' | 'nth' | 'revision' | 'earlier'>

const answered = (given: Readonly<Record<string, Given>>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, own]) => [
      id,
      { ...own, by: person, at: '2026-03-02T09:00:00.000Z', operation: id, nth: 1, revision: 1, earlier: [] },
    ]),
  )

const voted = (yes: number, no = 0) => ({ yes, no, unsure: 0 })

describe('evidence', () => {
  it('is a note or a link beside a Yes', () => {
    const answers = answered({
      'LEAD-1C': { value: 'yes', note: 'Minutes of May.' },
      'LEAD-1P': { value: 'yes', evidence: 'https://example.org/minutes' },
      'LEAD-2C': { value: 'yes', note: 'Both.', evidence: 'https://example.org/both' },
      'LEAD-2P': { value: 'yes' },
      'LEAD-3C': { value: 'yes', note: ' ' },
    })
    assert.deepEqual(evidenceOf(set, answers), { evidenced: ratio(3, 5), seenByTwo: ratio(0, 1) })
  })

  it('counts only for a Yes', () => {
    const answers = answered({
      'LEAD-1C': { value: 'no', note: 'Planned.', votes: voted(0, 4) },
      'LEAD-1P': { value: 'unsure', note: 'Ask HR.', votes: voted(2) },
      'AGIL-3P': { value: 'notApplicable', reason: 'None.', note: 'None.' },
      'CULT-1C': { note: 'Only a note.' },
    })
    assert.deepEqual(evidenceOf(set, answers), { evidenced: null, seenByTwo: null })
  })

  it('is seen by two if at least two votes match the Yes, even against a majority', () => {
    const answers = answered({
      'LEAD-1C': { value: 'yes', votes: voted(2, 3) },
      'LEAD-1P': { value: 'yes', votes: voted(1) },
      'LEAD-2C': { value: 'yes', votes: voted(0, 5) },
      'LEAD-2P': { value: 'yes' },
    })
    assert.deepEqual(evidenceOf(set, answers).seenByTwo, ratio(1, 4))
  })

  it('is listed for each Yes, in question order', () => {
    const answers = answered({
      'CULT-1C': { value: 'yes', evidence: 'https://example.org/plan' },
      'LEAD-1P': { value: 'yes', confirmed: { by: person, at: '2026-03-02T09:00:00.000Z', operation: 'confirmed' } },
      'LEAD-1C': { value: 'yes', note: 'Here.', votes: voted(2) },
      'LEAD-2C': { value: 'no', note: 'Planned.' },
      'TECH-1C': { value: 'yes' },
    })
    const told = supportOf(set, answers, { leftOut: ['TECH'] })
    assert.deepEqual(
      told.map(({ question, isEvidenced, isSeenByTwo }) => [question.id, isEvidenced, isSeenByTwo]),
      [
        ['LEAD-1C', true, true],
        ['LEAD-1P', false, true],
        ['CULT-1C', true, false],
      ],
    )
  })

  it('ignores functions that the council left out, and questions that the set does not have', () => {
    const answers = answered({
      'LEAD-1C': { value: 'yes', note: 'Here.' },
      'TECH-1C': { value: 'yes' },
      'GONE-1C': { value: 'yes' },
    })
    assert.deepEqual(evidenceOf(set, answers).evidenced, ratio(1, 2))
    assert.deepEqual(evidenceOf(set, answers, { leftOut: ['TECH'] }).evidenced, ratio(1, 1))
  })

  it('never changes a score, and is a share from 0 to 1', () => {
    const ids = [...set.questions.keys()]
    const given = fc.record({
      value: fc.constantFrom(...answerValues),
      note: fc.option(fc.constant('A note.'), { nil: undefined }),
      votes: fc.option(fc.record({ yes: fc.nat(30), no: fc.nat(30), unsure: fc.nat(30) }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), given), (said) => {
        const answers = answered(said)
        const bare = answered(Object.fromEntries(Object.entries(said).map(([id, { value }]) => [id, { value }])))
        const { evidenced, seenByTwo } = evidenceOf(set, answers)
        for (const share of [evidenced, seenByTwo]) {
          assert.ok(share === null || (toNumber(share) >= 0 && toNumber(share) <= 1))
        }
        const figures = (own: Answers) => summarise(set, valuesOf({ ...fresh, answers: own }))
        assert.deepEqual(figures(answers), figures(bare))
      }),
    )
  })
})
