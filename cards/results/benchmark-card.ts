// Compares a council return with other councils, or gives the reason why it cannot.

import type { FunctionSummary, Ratio, Summary } from '../../assessment/summary.ts'
import type { Cohort, Figures, Publication } from '../../scoring/benchmark/publication.ts'
import { cohortFor, standingOf } from '../../scoring/benchmark/standing.ts'
import { levelState } from '../../scoring/level-state.ts'
import { oneDecimal, toNumber, wholePerCent } from '../../scoring/ratio.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  listRow,
  notice,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { readerLeads } from '../parts/reader-rights.ts'
import { functionName, typeWithin } from '../parts/words.ts'
import { agedLine } from './confidence/aged-line.ts'

export type BenchmarkView = View & {
  readonly summary: Summary
  /** The benchmark that this copy of the bot has, of any version. */
  readonly publication: Publication | undefined
  /** The time of the card, ISO 8601. */
  readonly asOf?: string
}

export function benchmarkCard(view: BenchmarkView): Card {
  const { words, assessment } = view
  const { benchmark, buttons } = words.ui
  return framed(
    view,
    benchmark.heading,
    [heading(benchmark.heading), ...agedLine(view, view.asOf), ...body(view)],
    [
      button(buttons.results, { do: 'results', assessment: assessment.id }),
      button(buttons.gaps, { do: 'gaps', assessment: assessment.id }),
      ...(assessment.team && readerLeads(view)
        ? [button(words.ui.consent.open, { do: 'consent', assessment: assessment.id })]
        : []),
    ],
  )
}

function body(view: BenchmarkView): Element[] {
  const { words, assessment, set, council, publication } = view
  const { missing } = words.ui.benchmark
  const without = (reason: string) => [text(reason), text(missing.meanwhile)]
  if (!assessment.team) return without(missing.onlyReturns)
  if (!publication) return [...without(missing.none), text(missing.handIn)]
  const { questionSet } = publication
  if (questionSet.id !== set.id || questionSet.version !== set.version) {
    return without(missing.version(set.version, questionSet.version))
  }
  const cohort = cohortFor(publication, { type: council.authority, nation: council.nation })
  return cohort ? compared(view, publication, cohort) : [...without(missing.cohort), text(missing.handIn)]
}

function compared(view: BenchmarkView, publication: Publication, cohort: Cohort): Element[] {
  const { words, assessment, summary } = view
  const { ui } = words
  const { benchmark } = ui
  return [
    ...(publication.madeUp ? [notice('warning', [text(benchmark.madeUp)])] : []),
    text(benchmark.cohort(cohort.councils, cohortWords(view, cohort), words.day(`${cohort.since}T12:00:00Z`))),
    ...(assessment.submittedAt ? [] : [small(benchmark.isOpen)]),
    row(view, benchmark.overall, summary.overall.score, cohort.overall),
    ...(summary.leftOut.length > 0 ? [small(benchmark.ownPartly)] : []),
    ...(cohort.partly > 0 ? [small(benchmark.partly(cohort.partly))] : []),
    subheading(ui.results.functions),
    ...cohort.functions.flatMap(({ code, figures }) => {
      const own = summary.functions.find((fn) => fn.code === code)
      return own ? [functionRow(view, own, figures)] : []
    }),
    ...measures(view, cohort),
    small(benchmark.noLeague, { separator: true, spacing: 'Medium' }),
  ]
}

function functionRow(view: BenchmarkView, own: FunctionSummary, figures: Figures | null): Element {
  const score = levelState(own) === 'unanswered' ? null : own.score
  const press = { do: 'function', assessment: view.assessment.id, function: own.code } as const
  const name = functionName(view.words, own.code)
  return row(view, name, score, figures, button(view.words.ui.results.detailOf(name), press))
}

// The council's own score comes first, then its standing, then the others.
function row(
  { words, set, assessment }: BenchmarkView,
  name: string,
  score: Ratio | null,
  figures: Figures | null,
  act?: ReturnType<typeof button>,
): Element {
  const { benchmark } = words.ui
  const own = score ? benchmark.own(oneDecimal(score), set.levels) : benchmark.noScore
  const standing = score && figures && assessment.submittedAt ? standingOf(toNumber(score), figures) : undefined
  const line = standing ? `${own}, ${benchmark.standing[standing]}` : own
  return listRow(
    [
      text(name, { weight: 'Bolder' }),
      text(line, { spacing: 'None' }),
      small(othersLine(words, figures), { spacing: 'None' }),
    ],
    act,
  )
}

function othersLine({ ui: { benchmark } }: View['words'], figures: Figures | null): string {
  if (!figures) return benchmark.tooFew
  const { median, lower, upper } = figures
  if (lower === undefined || upper === undefined) return benchmark.median(median.toFixed(1))
  return benchmark.others(median.toFixed(1), lower.toFixed(1), upper.toFixed(1))
}

function measures({ words, summary }: BenchmarkView, { commitment, practice }: Cohort): Element[] {
  const { ui } = words
  if (commitment === null || practice === null || !summary.commitment || !summary.practice) return []
  const own = [summary.commitment, summary.practice].map((share) => ui.perCent(wholePerCent(share)))
  const theirs = [commitment, practice].map((share) => ui.perCent(Math.round(share * 100)))
  return [
    subheading(ui.benchmark.measures),
    text(ui.benchmark.ownShares(own[0] ?? '', own[1] ?? '')),
    text(ui.benchmark.theirShares(theirs[0] ?? '', theirs[1] ?? ''), { spacing: 'None' }),
  ]
}

function cohortWords({ words }: View, { type, nation }: Cohort): string {
  const { benchmark, nations } = words.ui
  if (!type) return benchmark.ofAll
  const name = typeWithin(words, type)
  return nation ? benchmark.ofTypeIn(name, nations[nation]) : benchmark.ofType(name)
}
