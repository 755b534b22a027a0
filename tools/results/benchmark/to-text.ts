// Writes the publication as a report for a terminal.

import type { SetWords } from '../../../assessment/question-set.ts'
import type { Cohort, Figures, Publication, Quarter } from '../../../scoring/benchmark/publication.ts'
import { weakBelow } from '../../../scoring/benchmark/quality.ts'

export function toText({ publishedOn, questionSet, levels, cohorts, quality, madeUp }: Publication, words: SetWords) {
  const weak = quality.questions.filter(({ isWeak }) => isWeak).map(({ id }) => id)
  return [
    `Benchmark of ${publishedOn}, question set ${questionSet.id} ${questionSet.version}`,
    ...(madeUp ? ['THE COUNCILS ARE MADE UP. The figures say nothing about real ones.'] : []),
    'No league table: the benchmark has no names, no ranks, no lowest and no highest score.',
    `Scores are from 0 to ${levels}. They are estimated from bands, so that no council's score can be told.`,
    '',
    ...(cohorts.length === 0 ? ['Fewer than six councils have handed in a return: no figures yet.', ''] : []),
    ...cohorts.flatMap((cohort) => cohortLines(cohort, words)),
    'How good the figures are',
    `  Councils: ${quality.councils}`,
    `  Questions without a known answer: ${quarter(quality.unknown)}`,
    `  Yes answers with a note or a link: ${quarter(quality.evidenced)}`,
    `  Yes answers seen by two people: ${quarter(quality.seenByTwo)}`,
    `  Votes that match the answer: ${quarter(quality.agreement)}`,
    `  Questions on which teams agree too little (AC1 below ${weakBelow}): ${weak.join(', ') || 'none'}`,
  ].join('\n')
}

function cohortLines(cohort: Cohort, words: SetWords): readonly string[] {
  const { councils, since, overall, partly, commitment, practice, functions } = cohort
  return [
    `${cohortName(cohort)}: ${councils} councils, figures of ${since}`,
    `  ${'Overall'.padEnd(44)}${inWords(overall)}`,
    ...(partly > 0 ? [`  ${partly} of them left functions out. Their overall score is that of the others.`] : []),
    ...functions.map(
      ({ code, figures }) => `  ${(words.functions.get(code)?.name ?? code).padEnd(44)}${inWords(figures)}`,
    ),
    ...(commitment === null || practice === null
      ? []
      : [`  Commitments in place about ${perCent(commitment)}, practices about ${perCent(practice)}`]),
    '',
  ]
}

/** `All councils`, `unitary` or `unitary, wales`. */
const cohortName = ({ type, nation }: Cohort): string => [type ?? 'All councils', nation].filter(Boolean).join(', ')

function inWords(figures: Figures | null): string {
  if (!figures) return 'too few councils'
  const { median, lower, upper } = figures
  const middle = `median ${median.toFixed(1)}`
  return lower === undefined || upper === undefined
    ? middle
    : `${middle}, half of them from ${lower.toFixed(1)} to ${upper.toFixed(1)}`
}

const perCent = (share: number) => `${Math.round(share * 100)}%`

const quarter = (value: Quarter | null): string =>
  value === null ? 'too few councils' : (['below 25%', '25% to 50%', '50% to 75%', '75% or more'][value] ?? '')
