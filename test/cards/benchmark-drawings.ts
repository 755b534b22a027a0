// The comparison with other councils, in every state worth looking at.

import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import { neverAsked } from '../../assessment/organisation/benchmark-consent.ts'
import { benchmarkCard } from '../../cards/results/benchmark-card.ts'
import { type ConsentView, consentCard } from '../../cards/settings/consent-card.ts'
import { setMeaning } from '../../questions/meaning.ts'
import type { CouncilFigures } from '../../scoring/benchmark/council-figures.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import { publish } from '../../scoring/benchmark/publish.ts'
import { summarise } from '../../scoring/summarise.ts'
import { sampleCouncils } from '../../tools/results/benchmark/sample-councils.ts'
import * as sample from '../support/cards/sample.ts'
import { about, type FiledDrawing, inFile, type Seen, summaryOf } from './drawing.ts'
import * as team from './team-sample.ts'

const meaning = setMeaning(sample.set)
const councils = sampleCouncils(sample.set, meaning, 60, 'cards')

const published = (returns: readonly CouncilFigures[]): Publication =>
  publish(returns, { set: sample.set, meaning, on: '2027-09-01', coin: () => false }).publication

const real = published(
  councils.map(({ madeUp: _, ...figures }, nth) => ({
    ...figures,
    ...{
      type: nth < 30 ? ('unitary' as const) : ('district' as const),
      nation: nth < 15 ? ('wales' as const) : ('scotland' as const),
    },
    leftOut: nth === 3 ? ['AGIL' as never] : [],
  })),
)

const benchmark = (name: string, assessment: Assessment, publication?: Publication, seen?: Seen) =>
  about(name, assessment, (view) => benchmarkCard({ ...view, summary: summaryOf(view), publication }), seen)

const submitted = {
  ...team.submitted,
  council: { ...team.submitted.council, authority: 'unitary', nation: 'wales' },
} as const

/** A return that is compared with councils of its type in all nations, stands out both ways, and leaves a function out. */
const apart = { ...submitted, council: { ...submitted.council, nation: 'england' } } as const

const figures = (lower: number, upper: number) => ({ councils: 30, lower, median: (lower + upper) / 2, upper })

/** The functions of each cohort: one far below the return, one far above it, and one that too few have scores in. */
const wide: Publication = {
  ...real,
  cohorts: real.cohorts.map((cohort) => ({
    ...cohort,
    functions: cohort.functions.map((each, nth) => ({
      ...each,
      figures: [figures(0.2, 0.4), figures(4.1, 4.8), null][nth % 3] ?? null,
    })),
  })),
}

const figuresWithout = (assessment: Assessment) =>
  summarise(sample.set, valuesOf(assessment), { leftOut: ['GOVN'] as never })

const consentDrawing = (name: string, assessment: Assessment, how: Pick<ConsentView, 'choice' | 'happened'>) =>
  about(name, assessment, (view) => consentCard({ ...view, ...how }), team.own(team.bronwen))

const agreed: ConsentView['choice'] = {
  revision: 3,
  consent: { id: '3c2f0a52-6d0e-4b1f-9a7e-0d8f5f6c1b2a', since: '2026-11-28T10:00:00.000Z' },
  withdrawn: ['5d1b8e0f-2c3a-4f6b-8d9e-7a6b5c4d3e2f'],
}

export const consentDrawings: readonly FiledDrawing[] = inFile('settings/consent-card', [
  consentDrawing('consent-off', team.middle, { choice: neverAsked }),
  consentDrawing('consent-given', submitted, { choice: agreed, happened: 'chosen' }),
  consentDrawing('consent-without-particulars', { ...team.middle, council: {} }, { choice: agreed }),
  consentDrawing('consent-withdrawn', team.middle, { choice: { ...neverAsked, revision: 4 }, happened: 'chosen' }),
  consentDrawing('consent-stale', team.middle, { choice: agreed, happened: 'stale' }),
])

export const benchmarkDrawings: readonly FiledDrawing[] = inFile('results/benchmark-card', [
  benchmark('benchmark', submitted, real, team.shared()),
  about(
    'benchmark-apart',
    apart,
    (view) => benchmarkCard({ ...view, summary: figuresWithout(apart), publication: wide }),
    team.shared(),
  ),
  benchmark('benchmark-open', team.middle, real, team.own(team.rhys)),
  benchmark('benchmark-made-up', team.answered, published(councils), team.shared()),
  benchmark('benchmark-median-alone', team.answered, published(councils.slice(0, 7)), team.shared()),
  benchmark('benchmark-too-few', team.answered, published(councils.slice(0, 5)), team.shared()),
  benchmark('benchmark-none', team.answered, undefined, team.shared()),
  benchmark(
    'benchmark-other-version',
    team.answered,
    { ...real, questionSet: { ...real.questionSet, version: '2027.1' } },
    team.shared(),
  ),
  benchmark('benchmark-personal', sample.middle, real),
])
