// The contents of a publication, and its omissions.

import assert from 'node:assert/strict'
import { bandOf, bandsOf, spreadOver } from '../../../scoring/benchmark/bands.ts'
import { type Coin, sharpened } from '../../../scoring/benchmark/blurred-answers.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { type Ledger, publish } from '../../../scoring/benchmark/publish.ts'
import { cohortFor, standingOf } from '../../../scoring/benchmark/standing.ts'
import { dma, setOf } from '../sets.ts'
import { answersUpTo, councilOf, meaning } from './councils.ts'

const never: Coin = () => false
const on = '2027-04-01'

const published = (
  returns: readonly CouncilFigures[],
  other: { on?: string; coin?: Coin; ledger?: Ledger; withdrawn?: ReadonlySet<string> } = {},
) => publish(returns, { set: dma, meaning, on, coin: never, ...other })

/** Makes councils, numbered from a first one. */
const councils = (many: number, first = 0, other: Partial<CouncilFigures> = {}) =>
  Array.from({ length: many }, (_, nth) => councilOf(dma, first + nth, other))

const shown = (returns: readonly CouncilFigures[], other = {}) =>
  published(returns, other).publication.cohorts.map(({ type, nation, councils }) =>
    [type ?? 'all', nation, councils].filter((part) => part !== undefined).join(' '),
  )

describe('The bands of a score', () => {
  it('are three for five levels of two criteria', () => {
    const bands = bandsOf(dma)
    assert.equal(bands.count, 3)
    assert.deepEqual(
      [0, 1.5, 2, 3, 3.5, 5].map((score) => bandOf(score, bands)),
      [0, 0, 1, 1, 2, 2],
    )
  })

  it('are two for three levels, and one for one or two levels', () => {
    const of = (levels: number) =>
      bandsOf(
        setOf(levels, {
          F: Array.from({ length: levels }, (_, nth) => ({
            ...{ id: `F-${nth}`, level: nth + 1, measure: 'practice' as const },
          })),
        }),
      ).count
    assert.deepEqual([of(3), of(2), of(1)], [2, 1, 1])
  })

  it('have their councils spread evenly over them', () => {
    assert.deepEqual(spreadOver([1, 1, 0], { count: 2, width: 2 }), [1, 2.5, 3.5])
  })
})

describe('A council that withdraws', () => {
  const all = councils(12)
  const first = published(all)
  const [leaver] = all
  const withdrawn = new Set([leaver?.council ?? ''])

  it('is removed from every figure of the next publication, although only one council has changed', () => {
    const next = { on: '2027-07-01', ledger: first.ledger, withdrawn }
    const { publication, ledger } = published(all, next)
    const [cohort] = publication.cohorts
    assert.deepEqual([cohort?.councils, cohort?.since], [11, '2027-07-01'])
    assert.equal(publication.quality.councils, 11)
    assert.ok(!JSON.stringify(ledger).includes(leaver?.council ?? ''))
  })

  it('differs from a council whose return is missing, which leaves the figures unchanged', () => {
    const { publication } = published(all.slice(1), { on: '2027-07-01', ledger: first.ledger })
    assert.deepEqual([publication.cohorts[0]?.councils, publication.cohorts[0]?.since], [12, on])
  })

  it('removes its cohort if fewer than six councils are left', () => {
    const six = councils(6)
    const { ledger } = published(six)
    assert.deepEqual(published(six, { on: '2027-07-01', ledger, withdrawn }).publication.cohorts, [])
  })

  it('may come back under another id', () => {
    const back = [...all, councilOf(dma, 99, { submittedOn: '2027-06-01' })]
    const { publication } = published(back, { on: '2027-07-01', ledger: first.ledger, withdrawn })
    assert.equal(publication.cohorts[0]?.councils, 12)
  })
})

describe('A publication', () => {
  it('shows nothing for five councils, the median for six and the quartiles for nine', () => {
    assert.deepEqual(shown(councils(5)), [])
    const [six] = published(councils(6)).publication.cohorts
    assert.equal(six?.functions[0]?.figures?.median, 2.5)
    assert.equal(six?.functions[0]?.figures?.lower, undefined)
    const [nine] = published(councils(9)).publication.cohorts
    assert.ok(nine?.functions[0]?.figures?.lower !== undefined)
  })

  it('counts the latest return of each council within 24 months, for this question set', () => {
    const old = councils(6, 0, { submittedOn: '2025-03-31' })
    const other = councils(3, 20, { questionSet: { id: 'dma', version: '2026.1', meaning: 'another' } })
    const twice = councils(6, 0, { submittedOn: '2026-01-01', answers: answersUpTo(dma, 0) })
    assert.equal(published([...old, ...other, ...twice, ...councils(6)]).publication.quality.councils, 6)
    assert.equal(published(old).publication.quality.councils, 0)
    const [cohort] = published([...twice, ...councils(6)]).publication.cohorts
    assert.equal(cohort?.functions[0]?.figures?.median, 2.5)
  })

  it('does not show a cohort beside a larger one with one to four more councils', () => {
    const others = councils(4, 50, { type: 'district' })
    assert.deepEqual(shown([...councils(10), ...others]), ['all 14'])
    assert.deepEqual(shown([...councils(10), ...councils(5, 50, { type: 'fire-and-rescue' })]), [
      'unitary 10',
      'all 15',
    ])
  })

  it('does not show cohorts that together leave one to four councils of the larger one', () => {
    const returns = [
      ...councils(12),
      ...councils(9, 50, { type: 'district' }),
      ...councils(3, 80, { type: 'fire-and-rescue' }),
    ]
    assert.deepEqual(shown(returns), ['unitary 12', 'all 24'])
  })

  it('shows a type within one nation beside the whole type', () => {
    const returns = [...councils(9), ...councils(8, 50, { nation: 'wales' }), ...councils(7, 80, { type: 'district' })]
    assert.deepEqual(shown(returns), ['unitary england 9', 'unitary wales 8', 'unitary 17', 'district 7', 'all 24'])
  })

  it('keeps a cohort as it was while one to four returns differ', () => {
    const first = published(councils(9))
    const later = '2027-10-01'
    const four = [...councils(7), ...councils(2, 50, { answers: answersUpTo(dma, 5) })]
    const kept = published(four, { on: later, ledger: first.ledger })
    assert.deepEqual(kept.publication.cohorts, first.publication.cohorts)
    assert.equal(kept.publication.cohorts[0]?.since, on)
    const six = [...councils(6), ...councils(3, 50, { answers: answersUpTo(dma, 5) })]
    const moved = published(six, { on: '2028-04-01', ledger: kept.ledger })
    assert.equal(moved.publication.cohorts[0]?.since, '2028-04-01')
  })

  it('does not keep the figures of another question set', () => {
    const { ledger } = published(councils(9))
    const again = published(councils(8), { on: '2027-10-01', ledger: { ...ledger, meaning: 'another' } })
    assert.equal(again.publication.cohorts[0]?.councils, 8)
  })

  it('estimates the share of Yes from the blurred answers', () => {
    const returns = councils(400)
    const coin: Coin = ({ council }) => Number(council.slice(-3)) % 4 === 0
    const [question] = published(returns, { coin }).publication.quality.questions
    assert.deepEqual(question?.yes, { share: 1, margin: 0.1 })
    assert.equal(published(councils(90), { coin }).publication.quality.questions[0]?.yes, undefined)
    assert.equal(sharpened(0.1), 0)
  })

  it('tosses the coin once for each answer, even if it counts in several cohorts', () => {
    const tossed = new Map<string, number>()
    const coin: Coin = ({ council, submittedOn }, question) => {
      const answer = `${council} ${submittedOn} ${question}`
      tossed.set(answer, (tossed.get(answer) ?? 0) + 1)
      return false
    }
    const english = councils(20, 0, { type: 'district' })
    const cohorts = published([...english, ...councils(20, 20, { type: 'unitary' })], { coin }).publication.cohorts
    assert.ok(cohorts.length > 1)
    assert.equal(tossed.size, 40 * dma.questions.size)
    assert.deepEqual([...new Set(tossed.values())], [1])
  })

  it('names the questions that teams disagree on', () => {
    const [first, second] = dma.order
    const votes = { [String(first)]: { yes: 3, no: 3, unsure: 0 }, [String(second)]: { yes: 6, no: 0, unsure: 0 } }
    const { questions } = published(councils(9, 0, { votes })).publication.quality
    assert.deepEqual(
      questions.filter(({ isWeak }) => isWeak).map(({ id }) => id),
      [first],
    )
  })

  it('is marked as made up if one return is made up', () => {
    assert.equal(published([...councils(8), councilOf(dma, 9, { madeUp: true })]).publication.madeUp, true)
    assert.equal(published(councils(9)).publication.madeUp, undefined)
  })

  it('contains no name, minimum, maximum or rank', () => {
    const text = JSON.stringify(published(councils(30)).publication)
    assert.doesNotMatch(text, /council-\d|minimum|maximum|rank/i)
  })
})

describe('A council', () => {
  it('stands below the lower quartile, around the median or above the upper quartile', () => {
    const figures = { councils: 9, lower: 1, median: 2, upper: 3 }
    assert.deepEqual(
      [0.9, 1, 3, 3.1].map((score) => standingOf(score, figures)),
      ['below', 'around', 'around', 'above'],
    )
    assert.equal(standingOf(2, { councils: 6, median: 2 }), undefined)
  })

  it('is compared with its type in its nation, or else its type, or else all councils', () => {
    const returns = [...councils(9), ...councils(8, 50, { nation: 'wales' }), ...councils(7, 80, { type: 'district' })]
    const { publication } = published(returns)
    const found = (type: 'unitary' | 'district' | 'county', nation: 'wales' | 'scotland') =>
      cohortFor(publication, { type, nation })?.councils
    assert.deepEqual([found('unitary', 'wales'), found('unitary', 'scotland'), found('county', 'wales')], [8, 17, 24])
    assert.equal(cohortFor(publication, {})?.councils, 24)
  })
})
