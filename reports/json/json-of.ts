// Writes the content of a report as JSON for other programs.

import type { ReportContent } from '../content/content.ts'
import { benchmarkFigures, changeFigures, figures, summaryFigures } from './figures.ts'

/** Identifies the format. The version rises when a field is removed or changes its meaning. */
const schema = { name: 'dma-report', version: 1, documentation: 'docs/reports.md#the-json' } as const

/** The figures as `npm run score -- --json` gives them, then the council, the answers, the plan and earlier results. */
export function jsonOf(content: ReportContent): string {
  const { summary, evidence, roadmap, gapList, history } = content
  return JSON.stringify(
    {
      schema,
      ...figures(summary, evidence, roadmap, gapList),
      title: content.title,
      language: content.language,
      standing: content.standing,
      isNotCounted: content.isNotCounted,
      council: content.council,
      at: content.at,
      submittedAt: content.submittedAt,
      isAged: content.isAged,
      leftOutBecause: content.leftOut,
      answers: content.answers,
      plan: content.plan,
      changes: content.changes && changeFigures(content.changes),
      benchmark: content.benchmark && benchmarkFigures(content.benchmark),
      history: history.map((each) => ({ at: each.at, ...summaryFigures(each.summary) })),
    },
    null,
    2,
  )
}
