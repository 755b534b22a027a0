// Makes a publication from the councils' returns. docs/benchmark-data.md explains what an attacker can learn from it.

import type { FunctionCode } from '../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../assessment/question-set.ts'
import type { Summary } from '../../assessment/summary.ts'
import { addMonths } from '../../lib/calendar.ts'
import { toNumber } from '../ratio.ts'
import { summarise } from '../summarise.ts'
import { type Bands, bandOf, bandsOf, middleOf, spreadOver } from './bands.ts'
import { type Coin, sharpened, tossedOnce } from './blurred-answers.ts'
import { cohortsOf, fewestCouncils, fewestForQuartiles, isSafeDifference, type Members, nameOf } from './cohorts.ts'
import type { CouncilFigures } from './council-figures.ts'
import type { Cohort, Figures, Publication } from './publication.ts'
import { blurredShare, qualityOf } from './quality.ts'
import { quartiles } from './quantile.ts'

/** The records that the hub keeps from one publication to the next. It never shows them. */
export type Ledger = {
  /** The checksum of the question set. Figures of another question set are not kept. */
  readonly meaning: string
  /** Each cohort by its key: its figures, and the returns of its members. */
  readonly cohorts: Readonly<Record<string, { readonly figures: Cohort; readonly members: readonly string[] }>>
}

export type PublishOptions = {
  readonly set: QuestionSet
  readonly meaning: string
  /** The day of the publication, `2027-04-01`. */
  readonly on: string
  readonly coin: Coin
  /** From the previous publication. */
  readonly ledger?: Ledger
  /** Councils that withdrew their consent. The set may grow while the returns are read. */
  readonly withdrawn?: ReadonlySet<string>
}

/** A return counts for this many months. */
export const monthsCounted = 24

/**
 * Publishes the figures of one version of a question set. It counts the latest return of each council in the last 24
 * months. A cohort keeps its earlier figures while one to four members differ, unless one of them has withdrawn. Then
 * it is recomputed without that council.
 */
export function publish(
  returns: Iterable<CouncilFigures>,
  options: PublishOptions,
): { readonly publication: Publication; readonly ledger: Ledger } {
  const { set, meaning, on, withdrawn = nobody } = options
  const coin = tossedOnce(options.coin, set.questions.keys())
  const kept = options.ledger?.meaning === meaning ? options.ledger.cohorts : {}
  const counted = latestReturns(returns, options)
  const bands = bandsOf(set)
  const figures = new Map(counted.map((council) => [council, bandsOfCouncil(set, council, bands)]))
  const cohorts = cohortsOf(counted).flatMap((cohort) => {
    const members = cohort.members.map(({ council, submittedOn }) => `${council} ${submittedOn}`).sort()
    const before = kept[nameOf(cohort.of)]
    const differing = before ? new Set(members).symmetricDifference(new Set(before.members)).size : undefined
    const isLeft = before?.members.some((member) => withdrawn.has(member.slice(0, member.indexOf(' '))))
    if (before && differing !== undefined && !isLeft && !isSafeDifference(differing)) return [before]
    return [{ figures: cohortFigures(cohort, { set, bands, figures, coin, on }), members }]
  })
  const ledger: Ledger = { meaning, cohorts: Object.fromEntries(cohorts.map((each) => [nameOf(each.figures), each])) }
  return {
    publication: {
      publishedOn: on,
      questionSet: { id: set.id, version: set.version, meaning },
      levels: set.levels,
      cohorts: cohorts.map((each) => each.figures),
      quality: qualityOf(set, counted, coin),
      ...(counted.some(({ madeUp }) => madeUp) && { madeUp: true }),
    },
    ledger,
  }
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Selects the latest return of each council for this version, if it is at most 24 months old and the council has not
 * withdrawn.
 */
function latestReturns(
  returns: Iterable<CouncilFigures>,
  { set, meaning, on, withdrawn = nobody }: Pick<PublishOptions, 'set' | 'meaning' | 'on' | 'withdrawn'>,
): readonly CouncilFigures[] {
  const from = addMonths(on, -monthsCounted)
  const latest = new Map<string, CouncilFigures>()
  for (const one of returns) {
    const { id, version, meaning: own } = one.questionSet
    if (id !== set.id || version !== set.version || own !== meaning) continue
    if (one.submittedOn < from || one.submittedOn > on) continue
    const known = latest.get(one.council)
    if (!known || one.submittedOn > known.submittedOn) latest.set(one.council, one)
  }
  const counted = [...latest.values()].filter(({ council }) => !withdrawn.has(council))
  return counted.sort((a, b) => (a.council < b.council ? -1 : 1))
}

type BandsOfCouncil = { readonly functions: ReadonlyMap<FunctionCode, number>; readonly overall: number | undefined }

// The overall score is the mean of the middles of the bands. The exact score could reveal a function's position in its
// band.
function bandsOfCouncil(set: QuestionSet, { answers, leftOut }: CouncilFigures, bands: Bands): BandsOfCouncil {
  const summary: Summary = summarise(set, answers, { leftOut })
  const scored = summary.functions.flatMap(({ code, score }) =>
    score === null ? [] : [[code, bandOf(toNumber(score), bands)] as const],
  )
  const middles = scored.map(([, band]) => middleOf(band, bands))
  const overall = middles.length > 0 ? middles.reduce((sum, one) => sum + one, 0) / middles.length : undefined
  return { functions: new Map(scored), overall }
}

type Making = {
  readonly set: QuestionSet
  readonly bands: Bands
  readonly figures: ReadonlyMap<CouncilFigures, BandsOfCouncil>
  readonly coin: Coin
  readonly on: string
}

function cohortFigures({ of, members }: Members, { set, bands, figures, coin, on }: Making): Cohort {
  const own = members.flatMap((member) => figures.get(member) ?? [])
  const shareOf = (measure: 'commitment' | 'practice') =>
    members.length < fewestForQuartiles
      ? null
      : blurredMean(
          members,
          [...set.questions.values()].filter((question) => question.measure === measure),
          coin,
        )
  return {
    ...of,
    councils: members.length,
    since: on,
    overall: figuresOf(own.flatMap(({ overall }) => overall ?? [])),
    partly: members.filter(({ leftOut }) => leftOut.length > 0).length,
    commitment: shareOf('commitment'),
    practice: shareOf('practice'),
    functions: set.functions.map(({ code }) => {
      const inBands = own.flatMap(({ functions }) => functions.get(code) ?? [])
      return { code, figures: bands.count > 1 ? figuresOf(spreadOver(inBands, bands)) : null }
    }),
  }
}

function blurredMean(members: readonly CouncilFigures[], questions: readonly Question[], coin: Coin): number | null {
  const shares = questions.flatMap((question) => blurredShare(members, question, coin) ?? [])
  if (shares.length === 0) return null
  return rounded(sharpened(shares.reduce((sum, { share }) => sum + share, 0) / shares.length))
}

function figuresOf(values: readonly number[]): Figures | null {
  if (values.length < fewestCouncils) return null
  const { lower, median, upper } = quartiles(values)
  const own = { councils: values.length, median: rounded(median) }
  return values.length < fewestForQuartiles ? own : { ...own, lower: rounded(lower), upper: rounded(upper) }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
