// Compares the council with other councils. Empty without a benchmark.

import type { Ratio } from '../../../assessment/summary.ts'
import { wholePerCent } from '../../../scoring/ratio.ts'
import type { BenchmarkRow } from '../../content/benchmark.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { shownScore } from '../../wording/shown.ts'
import { dayIn } from '../../wording/wording.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, type Cell, heading, paragraph, small, strong } from '../paper.ts'
import { shortName } from '../short-name.ts'

export function benchmark(
  { benchmark: found, language, summary }: ReportContent,
  wording: ReportWording,
  lengths: Lengths,
): readonly Block[] {
  const said = wording.benchmark
  if (!found) return []
  const { overall, functions, councils, since, partly, madeUp } = found
  const row = (name: string, each: BenchmarkRow): readonly Cell[] => [
    { text: shortName(name, lengths.name), isStrong: true },
    { text: shownScore(wording, each.own), isStrong: true },
    ...othersOf(each, wording).map((text) => ({ text })),
  ]
  return [
    heading(said.heading),
    ...(madeUp ? [{ type: 'paragraph', runs: [strong(said.madeUp)], isKept: true } as const] : []),
    paragraph(said.intro(councils, cohortWords(found.cohort, wording), dayIn(language, `${since}T12:00:00Z`))),
    {
      type: 'table',
      caption: said.caption,
      columns: [
        { title: said.function, width: 34 },
        { title: said.own, width: 12, align: 'center' },
        { title: said.standing, width: 26 },
        { title: said.median, width: 12, align: 'center' },
        { title: said.middle, width: 16, align: 'center' },
      ],
      rows: [...functions.map((each) => row(each.name ?? '', each)), row(said.overall, overall)],
    },
    ...sharesLine(found, summary, wording),
    ...(overall.standing === undefined && overall.figures?.lower !== undefined ? [small(said.open)] : []),
    ...(partly > 0 ? [small(said.partly(partly))] : []),
    small(said.noLeague),
  ]
}

/** The standing, the median and the middle half in words; a dash for an unpublished figure. */
function othersOf({ figures, standing }: BenchmarkRow, { benchmark, none }: ReportWording): readonly string[] {
  const { median, lower, upper } = figures ?? {}
  return [
    standing === undefined ? none : benchmark.standings[standing],
    median?.toFixed(1) ?? none,
    lower === undefined || upper === undefined ? none : benchmark.range(lower.toFixed(1), upper.toFixed(1)),
  ]
}

/** "Unitary council, Wales", or all types. */
export const cohortWords = (
  { type, nation }: NonNullable<ReportContent['benchmark']>['cohort'],
  { authorities, nations, benchmark }: ReportWording,
): string => [type ? authorities[type] : benchmark.all, ...(nation ? [nations[nation]] : [])].join(', ')

function sharesLine(
  { commitment, practice }: NonNullable<ReportContent['benchmark']>,
  summary: ReportContent['summary'],
  { benchmark, perCent }: ReportWording,
): readonly Block[] {
  if (commitment === null || practice === null || !summary.commitment || !summary.practice) return []
  const shown = (share: Ratio) => perCent(wholePerCent(share))
  const theirs = (share: number) => perCent(Math.round(share * 100))
  const commitments = benchmark.commitments(shown(summary.commitment), theirs(commitment))
  const practices = benchmark.practices(shown(summary.practice), theirs(practice))
  return [paragraph(`${commitments} ${practices}`)]
}
