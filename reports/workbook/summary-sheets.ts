// The sheets of figures: the headline, the functions, and earlier results.

import type { Summary } from '../../assessment/summary.ts'
import { shownGap } from '../../scoring/ratio.ts'
import type { ReportContent } from '../content/content.ts'
import { titleOf } from '../paper/paper-of.ts'
import type { ReportWording } from '../wording/en.ts'
import { shownLevel } from '../wording/shown.ts'
import { dayIn } from '../wording/wording.ts'
import { head, type ReportSheet, score, share, tableSheet, text, whole } from './cell.ts'

/** Figures by name, in two columns. */
export function summarySheet(content: ReportContent, wording: ReportWording): ReportSheet {
  const { workbook, authorities, nations } = wording
  const said = workbook.summary
  const { summary, council, language, evidence, levels, submittedAt } = content
  const { overall, projected, counts, commitment, practice, questionSet } = summary
  const typical = overall.typicalLevel ? levels[overall.typicalLevel - 1] : undefined
  const rows = [
    [said.council, text(council.name)],
    [said.authority, text(council.authority && authorities[council.authority])],
    [said.nation, text(council.nation && nations[council.nation])],
    [said.standing, text(said.standings[content.isNotCounted ? 'notCounted' : content.standing])],
    [said.day, text(dayIn(language, content.at))],
    [said.submitted, text(submittedAt && dayIn(language, submittedAt))],
    [said.aged, text(content.isAged && said.isAged)],
    [said.set, text(`${content.title}, ${questionSet.id} ${questionSet.version}`)],
    [said.score, score(overall.score)],
    [said.levels, whole(levels.length)],
    [said.projected, score(projected.score)],
    [said.perCent, share(overall.perCent)],
    [said.met, whole(counts.yes)],
    [said.applicable, whole(counts.asked - counts.notApplicable)],
    [said.typical, typical ? text(wording.level(String(typical.level), typical.name)) : whole(overall.typicalLevel)],
    [said.typicalCount, whole(overall.functionsAtTypical)],
    [said.commitment, share(commitment)],
    [said.practice, share(practice)],
    [said.gap, whole(shownGap(commitment, practice))],
    [said.evidenced, share(evidence.evidenced)],
    [said.seenByTwo, share(evidence.seenByTwo)],
    [said.asked, whole(counts.asked)],
    [said.unknown, whole(counts.unknown)],
    [said.leftOut, text(content.leftOut.map(({ name, reason }) => (reason ? `${name} (${reason})` : name)).join('; '))],
  ] as const
  const shown = rows
    .filter(([, value]) => value !== null)
    .map(([label, value]) => [text(label), { ...value, align: 'left' as const }])
  return {
    sheet: workbook.sheets.summary,
    data: [
      [text(titleOf(content, wording), { fontWeight: 'bold', fontSize: 16, wrap: false })],
      [text(said.fillIn, { wrap: false, textColor: '#5c5c66' })],
      head([said.figure, said.value]),
      ...shown,
    ],
    columns: [{ width: 48 }, { width: 60 }],
    stickyRowsCount: 3,
    orientation: 'landscape',
  }
}

/** One row for each function that counts, with its criteria in place at each level. */
export function functionSheet(content: ReportContent, wording: ReportWording): ReportSheet {
  const said = wording.workbook.functions
  const titles = [
    ...[
      said.code,
      said.function,
      said.level,
      said.score,
      said.perCent,
      said.met,
      said.applicable,
      said.target,
      said.gap,
    ],
    ...[said.projected, said.atMost, said.unsure, said.unanswered, said.notApplicable],
    ...content.levels.map(({ level }) => said.atLevel(level)),
  ]
  const rows = content.functions.map((row) => [
    text(row.code),
    text(row.name),
    text(shownLevel(wording, content, row)),
    score(row.score),
    share(row.perCent),
    ...[row.met, row.applicable, row.target, row.gap].map(whole),
    score(row.projected.score),
    ...[row.atMost, row.unsure, row.unanswered, row.notApplicable].map(whole),
    ...row.levels.map(({ met, applicable }) =>
      text(applicable === 0 ? wording.none : wording.matrix.cell(met, applicable)),
    ),
  ])
  const widths = [9, 38, 24, ...Array.from({ length: 11 }, () => 10), ...content.levels.map(() => 10)]
  return tableSheet(wording.workbook.sheets.functions, titles, rows, widths)
}

/** Earlier results, the oldest first, and the present one. */
export function historySheet({ history, summary, language, at }: ReportContent, wording: ReportWording): ReportSheet {
  const said = wording.workbook.history
  const row = (day: string, each: Summary) => [
    text(day),
    text(`${each.questionSet.id} ${each.questionSet.version}`),
    score(each.overall.score),
    share(each.overall.perCent),
    share(each.commitment),
    share(each.practice),
  ]
  const rows = [...history, { at, summary }].map((each) => row(dayIn(language, each.at), each.summary))
  return tableSheet(wording.workbook.sheets.history, Object.values(said), rows, [24, 20, 10, 10, 14, 14])
}
