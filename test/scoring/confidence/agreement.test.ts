// The agreement behind a team's answers.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { answerValues } from '../../../assessment/answers/answer.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import { agreementOf } from '../../../scoring/confidence/agreement.ts'
import { compare, ratio, toNumber } from '../../../scoring/ratio.ts'
import { person, set } from '../../support/cards/sample.ts'

type Answers = Assessment['answers']
type Given = Omit<Answers[string], 'by' | 'at' | 'nth' | 'operation' | 'revision' | 'earlier'>

const answered = (given: Readonly<Record<string, Given>>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, own]) => [
      id,
      { ...own, by: person, at: '2026-03-02T09:00:00.000Z', nth: 1, operation: id, revision: 1, earlier: [] },
    ]),
  )

describe('agreement', () => {
  it('of a function is the share of its votes that match the recorded answers', () => {
    const { functions } = agreementOf(
      set,
      answered({
        'LEAD-1C': { value: 'yes', votes: { yes: 5, no: 2, unsure: 0 } },
        'LEAD-1P': { value: 'no', votes: { yes: 1, no: 1, unsure: 1 } },
        'CULT-1C': { value: 'unsure', votes: { yes: 0, no: 0, unsure: 3 } },
      }),
    )
    assert.deepEqual(functions.get('LEAD'), ratio(6, 10))
    assert.deepEqual(functions.get('CULT'), ratio(1, 1))
  })

  it('of a function without votes is null, and every function is listed', () => {
    const { functions } = agreementOf(set, answered({ 'LEAD-1C': { value: 'yes' } }))
    assert.deepEqual(
      [...functions],
      set.functions.map(({ code }) => [code, null]),
    )
  })

  it('counts no vote as a match for Not applicable, which is not a vote', () => {
    const { functions, contested } = agreementOf(
      set,
      answered({ 'AGIL-3P': { value: 'notApplicable', reason: 'None.', votes: { yes: 0, no: 2, unsure: 1 } } }),
    )
    assert.deepEqual(functions.get('AGIL'), ratio(0, 1))
    assert.deepEqual(contested, [{ question: 'AGIL-3P', agreement: ratio(0, 1) }])
  })

  it('ignores the votes on an answer that was taken back', () => {
    const { functions } = agreementOf(set, answered({ 'LEAD-1C': { votes: { yes: 3, no: 0, unsure: 0 } } }))
    assert.equal(functions.get('LEAD'), null)
  })

  it('lists the contested questions, the least agreement first, and ties in question order', () => {
    const { contested } = agreementOf(
      set,
      answered({
        'GOVN-5P': { value: 'yes', votes: { yes: 1, no: 2, unsure: 0 } },
        'CULT-1C': { value: 'no', votes: { yes: 3, no: 3, unsure: 0 } },
        'LEAD-1C': { value: 'yes', votes: { yes: 2, no: 1, unsure: 1 } },
        'LEAD-2C': { value: 'yes', votes: { yes: 4, no: 0, unsure: 0 } },
      }),
    )
    assert.deepEqual(
      contested.map(({ question }) => question),
      ['GOVN-5P', 'LEAD-1C', 'CULT-1C'],
    )
  })

  it('lies between 0 and 1, and contested questions are below 1, for any votes', () => {
    const votes = fc.record({ yes: fc.nat(40), no: fc.nat(40), unsure: fc.nat(40) })
    const given = fc.dictionary(
      fc.constantFrom(...set.questions.keys()),
      fc.record({ value: fc.constantFrom(...answerValues, undefined), votes: fc.option(votes, { nil: undefined }) }),
    )
    fc.assert(
      fc.property(given, (all) => {
        const { functions, contested } = agreementOf(set, answered(all))
        for (const share of functions.values()) {
          if (share) assert.ok(toNumber(share) >= 0 && toNumber(share) <= 1)
        }
        for (const [index, { agreement }] of contested.entries()) {
          assert.ok(toNumber(agreement) < 1)
          const before = contested[index - 1]
          if (before) assert.ok(compare(before.agreement, agreement) <= 0)
        }
      }),
    )
  })
})
