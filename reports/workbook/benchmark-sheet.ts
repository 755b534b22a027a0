// The sheet that compares the council with other councils; undefined without a benchmark.

import type { BenchmarkRow } from '../content/benchmark.ts'
import type { ReportContent } from '../content/content.ts'
import { cohortWords } from '../paper/sections/benchmark.ts'
import type { ReportWording } from '../wording/en.ts'
import { dayIn } from '../wording/wording.ts'
import { figure, head, type ReportSheet, score, text } from './cell.ts'

export function benchmarkSheet(
  { benchmark: found, language }: ReportContent,
  wording: ReportWording,
): ReportSheet | undefined {
  if (!found) return undefined
  const said = wording.benchmark
  const row = (name: string, { own, figures, standing }: BenchmarkRow) => [
    text(name),
    score(own),
    text(standing ? said.standings[standing] : wording.none),
    ...[figures?.median, figures?.lower, figures?.upper].map(
      (value) => figure(value) ?? text(wording.none, { align: 'center' }),
    ),
  ]
  const [lower, upper] = [`${said.middle} ≥`, `${said.middle} ≤`]
  const rows = [...found.functions.map((each) => row(each.name ?? '', each)), row(said.overall, found.overall)]
  return {
    sheet: said.sheet,
    data: [
      [
        text(
          said.intro(found.councils, cohortWords(found.cohort, wording), dayIn(language, `${found.since}T12:00:00Z`)),
          { wrap: false },
        ),
      ],
      [text(found.madeUp ? said.madeUp : said.noLeague, { wrap: false })],
      head([said.function, said.own, said.standing, said.median, lower, upper], rows),
      ...rows,
    ],
    columns: [{ width: 40 }, { width: 12 }, { width: 28 }, { width: 12 }, { width: 16 }, { width: 16 }],
    stickyRowsCount: 3,
    filter: { head: 3, last: rows.length + 3, columns: 6 },
    orientation: 'landscape',
  }
}
