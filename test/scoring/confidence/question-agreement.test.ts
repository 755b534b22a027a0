// The agreement on each question, over the ballots of several returns.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { agreementByQuestion, fewestVoters, fewestVotes } from '../../../scoring/confidence/question-agreement.ts'
import { set } from '../../support/cards/sample.ts'

const voted = (yes: number, no: number, unsure = 0) => [yes, no, unsure] as const
const near = (actual: number | undefined, expected: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`)

describe('the agreement on a question', () => {
  it('is Gwet’s AC1 over the ballots, as worked out by hand', () => {
    // Pairs that agree: 6 of 10 and 3 of 6, 0.55 on average. Shares: Yes (4/5 + 3/4) / 2 = 0.775, No 0.225, Not sure 0.
    // By chance: (2 * 0.775 * 0.225) / 2 = 0.174375. AC1: (0.55 - 0.174375) / (1 - 0.174375).
    const [found] = agreementByQuestion(set, [{ 'LEAD-1C': voted(4, 1) }, { 'LEAD-1C': voted(3, 1) }])
    assert.deepEqual([found?.question, found?.ballots, found?.votes], ['LEAD-1C', 2, 9])
    near(found?.ac1, 0.375625 / 0.825625)
  })

  it('is listed from the least, without the questions on which everybody agrees', () => {
    const answers = {
      'LEAD-1C': voted(9, 1),
      'LEAD-1P': voted(5, 5),
      'CULT-1C': voted(3, 3, 4),
      'CULT-1P': voted(10, 0),
    }
    assert.deepEqual(
      agreementByQuestion(set, [answers]).map(({ question }) => question),
      ['CULT-1C', 'LEAD-1P', 'LEAD-1C'],
    )
  })

  it('leaves out ballots with fewer than three voters, and questions with fewer than five votes', () => {
    const ballots = fc.dictionary(fc.constantFrom('LEAD-1C', 'AGIL-2P'), fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)))
    fc.assert(
      fc.property(fc.array(ballots, { maxLength: 5 }), (returns) => {
        const told = agreementByQuestion(set, returns)
        const enough = returns.map((each) =>
          Object.fromEntries(Object.entries(each).filter(([, [yes, no, unsure]]) => yes + no + unsure >= fewestVoters)),
        )
        assert.deepEqual(told, agreementByQuestion(set, enough))
        assert.ok(told.every((each) => each.votes >= fewestVotes && each.ac1 < 1))
      }),
    )
  })
})
