// The English words for comparing councils: in the reports of a council, and in the report of a publication.

import { type EnglishBody, englishBodies } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'
import type { CohortStanding } from '../../../scoring/benchmark/standing.ts'

const counted = ({ one, many }: EnglishBody) => {
  return (n: number) => counting('en')(n, { one, other: many })
}
/** A publication is about councils, even if another body publishes it. */
const councils = counted(englishBodies.council)

export const benchmark = (body: EnglishBody) => ({
  heading: `Compared with other ${body.many}`,
  sheet: `Other ${body.many}`,
  madeUp: `The other ${body.many} are made up, to try this out. The figures say nothing about real ones.`,
  intro: (n: number, of: string, day: string) => `Compared with ${counted(body)(n)} (${of}). Figures of ${day}.`,
  all: 'all types',
  open: 'The return is not submitted yet, so it is not said how it stands.',
  caption: `The ${body.one}’s scores and those of the others`,
  function: 'Function',
  own: body.One,
  median: 'Median',
  middle: 'Middle half',
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  standing: 'Standing',
  standings: {
    below: 'Below the lower quartile',
    around: 'Around the median',
    above: 'Above the upper quartile',
  } satisfies Record<CohortStanding, string>,
  overall: 'Overall',
  partly: (n: number) => `${counted(body)(n)} left functions out of the overall score.`,
  commitments: (own: string, theirs: string) => `Commitments in place: ${own}, the others about ${theirs}.`,
  practices: (own: string, theirs: string) => `Practices in place: ${own}, the others about ${theirs}.`,
  noLeague: `This is no league table: no one sees a name, a rank, or the lowest or highest score. The figures of the others are estimates, made so that no ${body.one}’s score can be told.`,

  publication: {
    title: 'Benchmark of digital maturity',
    by: (set: string, version: string) => `${set}, version ${version}`,
    on: (day: string) => `Published on ${day}`,
    madeUp: 'THE COUNCILS ARE MADE UP. The figures say nothing about real ones.',
    madeUpPage: 'Made-up councils',
    counted: (n: number) => `${councils(n)} handed in a submitted return of the last 24 months.`,
    tooFew: 'Fewer than six councils have handed in a return, so there are no figures yet.',
    scale: (levels: number) =>
      `Scores are from 0 to ${levels}. Medians are shown from six councils, quartiles from nine.`,
    cohort: (of: string, n: number) => `${of}: ${councils(n)}`,
    allCouncils: 'All councils',
    since: (day: string) => `Figures of ${day}.`,
    caption: (of: string) => `Scores: ${of}`,
    none: 'too few councils',
    shares: (commitment: string, practice: string) =>
      `About ${commitment} of commitments and ${practice} of practices are in place.`,
    quality: 'How good the figures are',
    qualityCaption: 'The quarter of the scale that the median council is in',
    measure: 'Measure',
    quarter: 'Median council',
    quarters: ['below 25%', '25% to 50%', '50% to 75%', '75% or more'],
    unknown: 'Questions without a known answer',
    evidenced: 'Yes answers with a note or a link',
    seenByTwo: 'Yes answers seen by two people',
    agreement: 'Votes that match the answer',
    weak: 'Questions that teams understood in different ways',
    weakIntro: (limit: number) =>
      `On these questions the votes of the teams agree too little (Gwet’s AC1 below ${limit}). Read their shares with care.`,
    weakNone: (limit: number) => `On no question do the teams agree too little (Gwet’s AC1 below ${limit}).`,
    answers: 'Share of Yes by question',
    answersIntro:
      'Estimated shares of all councils with their margins (95%). A quarter of the answers was turned round by chance, so that no answer can be told.',
    answersNone: 'Shares of single questions are shown from about a hundred councils.',
    question: 'Question',
    yes: 'Yes',
    yesOf: (share: number, margin: number) => `${share}% ± ${margin}`,
  },
})

export type BenchmarkWording = ReturnType<typeof benchmark>
