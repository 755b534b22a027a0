// An attacker cannot learn from publications the position of a council's score within its band.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import type { FunctionCode, QuestionId } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { bandOf, bandsOf } from '../../../scoring/benchmark/bands.ts'
import type { Coin } from '../../../scoring/benchmark/blurred-answers.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import type { Publication } from '../../../scoring/benchmark/publication.ts'
import { type Ledger, publish } from '../../../scoring/benchmark/publish.ts'
import { toNumber } from '../../../scoring/ratio.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { dma } from '../sets.ts'
import { anyAnswers, anyNation, anyType, councilOf, meaning } from './councils.ts'

const days = ['2027-04-01', '2027-10-01', '2028-04-01']

/** The council that withdraws its consent, and the day of the first publication without it. */
type Withdrawal = { readonly council: string; readonly day: string }

/** The publications of three days. On each day some councils hand in a new return, some for the first time, and some leave. */
function publications(
  returns: readonly CouncilFigures[],
  coin: Coin,
  withdrawals: readonly Withdrawal[],
): readonly Publication[] {
  let ledger: Ledger | undefined
  return days.map((on) => {
    const withdrawn = new Set(withdrawals.filter(({ day }) => day <= on).map(({ council }) => council))
    const made = publish(
      returns.filter(({ submittedOn }) => submittedOn <= on),
      { set: dma, meaning, on, coin, withdrawn, ...(ledger && { ledger }) },
    )
    ledger = made.ledger
    return made.publication
  })
}

/** A coin that falls equally each time, from a seed. */
const coinOf =
  (seed: number): Coin =>
  ({ council, submittedOn }, question) =>
    Math.abs(Math.sin(seed + hash(`${council} ${submittedOn} ${question}`))) < 0.25

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)

/** The council's answers with other ones to the questions of a function, for each score in the same band. */
function othersInBand(set: QuestionSet, answers: AnswerValues, code: FunctionCode) {
  const bands = bandsOf(set)
  const scoreOf = (values: AnswerValues) => {
    const score = summarise(set, values).functions.find((each) => each.code === code)?.score
    return score ? toNumber(score) : undefined
  }
  const own = scoreOf(answers)
  if (own === undefined) return undefined
  const questions = (set.functionsByCode.get(code)?.questions ?? []).filter(({ id }) => answers[id] !== 'notApplicable')
  const found = new Map<number, AnswerValues>()
  // Yes to the first so many questions, and No to the others, reaches every number of criteria in place.
  for (let met = 0; met <= questions.length; met++) {
    for (const order of [questions, questions.toReversed()]) {
      const changed = Object.fromEntries(order.map(({ id }, nth) => [id, nth < met ? 'yes' : 'no'] as const))
      const values = { ...answers, ...changed }
      const score = scoreOf(values)
      if (score !== undefined && bandOf(score, bands) === bandOf(own, bands)) found.set(score, values)
    }
  }
  return found
}

const submission = fc.record({
  day: fc.constantFrom('2027-03-01', '2027-09-01', '2028-03-01'),
  answers: anyAnswers(dma),
  type: anyType,
  nation: anyNation,
})

describe('An attacker who knows the answers of every other council, and sees every publication', () => {
  it('cannot tell apart scores of a function that span a whole level or more', () => {
    fc.assert(
      fc.property(
        fc.array(submission, { minLength: 8, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: dma.functions.length - 1 }),
        fc.array(fc.record({ leaver: fc.nat(), day: fc.constantFrom(...days) }), { maxLength: 3 }),
        (all, seed, pick, nth, leavers) => {
          // Some councils hand in twice: two returns under one name.
          const votesOf = (index: number) =>
            Object.fromEntries(dma.order.map((id, q) => [id, { yes: (index + q) % 5, no: (index * q) % 4, unsure: 1 }]))
          const named = all.map(({ day, ...other }, index) =>
            councilOf(dma, Math.floor(index * 0.8), { ...other, submittedOn: day, votes: votesOf(index) }),
          )
          const returns = [...new Map(named.map((one) => [`${one.council} ${one.submittedOn}`, one])).values()]
          const target = returns[pick % returns.length] as CouncilFigures
          const code = dma.functions[nth]?.code as FunctionCode
          const coin = coinOf(seed)
          const withdrawals = leavers.map(({ leaver, day }) => ({
            ...{ day, council: (returns[leaver % returns.length] as CouncilFigures).council },
          }))
          const seen = publications(returns, coin, withdrawals)
          const others = othersInBand(dma, target.answers, code)
          assert.ok(others)
          const scores = [...others.keys()]
          assert.ok(Math.max(...scores) - Math.min(...scores) >= 1, `only ${scores}`)
          for (const answers of others.values()) {
            const isOther = (question: QuestionId) =>
              (answers[question] === 'yes') !== (target.answers[question] === 'yes')
            // The coin is the hub's secret. It may just as well have fallen this way.
            const otherCoin: Coin = (of, question) =>
              coin(of, question) !==
              (of.council === target.council && of.submittedOn === target.submittedOn && isOther(question))
            // Its officers would then have voted the other way round.
            const votes = Object.fromEntries(
              Object.entries(target.votes).map(([id, own]) => [
                id,
                own && isOther(id as QuestionId) ? { ...own, yes: own.no, no: own.yes } : own,
              ]),
            )
            const otherReturns = returns.map((one) => (one === target ? { ...one, answers, votes } : one))
            assert.deepEqual(publications(otherReturns, otherCoin, withdrawals), seen)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
