// The sheets of figures: the headline, the functions, and earlier results.

import type { Summary } from '../../assessment/summary.ts'
import { shownGap } from '../../scoring/ratio.ts'
import type { ReportContent } from '../content/content.ts'
import { titleOf } from '../paper/paper-of.ts'
import { linesOf } from '../paper/space/text-lines.ts'
import type { ReportWording } from '../wording/en.ts'
import { shownLevel } from '../wording/shown.ts'
import { dayIn } from '../wording/wording.ts'
import {
  characterWidth,
  day,
  head,
  type ReportSheet,
  score,
  share,
  tableRows,
  tableSheet,
  text,
  whole,
} from './cell.ts'

/** In characters. */
const summaryWidths = [48, 70]

/** A long title gets a smaller font, so that the printed page is not wider than its table. */
const titleSize = (title: string): number => {
  const width = summaryWidths.reduce((sum, each) => sum + each, 0) * characterWidth
  return [16, 14, 12, 10, 8].find((size) => linesOf(title, width, size, true) === 1) ?? 7
}

/** Figures by name, in two columns. */
export function summarySheet(content: ReportContent, wording: ReportWording): ReportSheet {
  const { workbook, authorities, nations } = wording
  const said = workbook.summary
  const { summary, council, language, evidence, levels, submittedAt } = content
  const { overall, projected, counts, commitment, practice, questionSet } = summary
  const typical = overall.typicalLevel ? levels[overall.typicalLevel - 1] : undefined
  const title = titleOf(content, wording)
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
    [
      said.typical,
      text(typical ? wording.level(String(typical.level), typical.name) : belowLevelOne(content, wording)),
    ],
    [said.typicalCount, typical ? whole(overall.functionsAtTypical) : null],
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
      [text(title, { fontWeight: 'bold', fontSize: titleSize(title), wrap: false, height: 26 })],
      ...said.fillIn.map((line) => [text(line, { wrap: false, height: 15 })]),
      head([said.figure, said.value]),
      ...tableRows(shown, summaryWidths),
    ],
    columns: summaryWidths.map((width) => ({ width })),
    stickyRowsCount: said.fillIn.length + 2,
    orientation: 'landscape',
  }
}

/** The words for a council that is typically below level 1; undefined without a result. */
function belowLevelOne({ summary, typical }: ReportContent, { levelStates }: ReportWording): string | undefined {
  if (summary.overall.typicalLevel === null) return undefined
  return typical.type === 'level' || typical.type === 'mixed' ? levelStates.working : levelStates[typical.type]
}

/** Widths of code, name and level, in characters. */
const named = [8, 38, 24]

/** One row for each function that counts, with its criteria in place at each level. */
export function functionSheet(content: ReportContent, wording: ReportWording): ReportSheet {
  const said = wording.workbook.functions
  const { evidence, changes, language } = content
  const hasVotes = evidence.seenByTwo !== null
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
    ...[said.projected, said.atMost, said.unsure, said.unanswered, said.notApplicable, said.evidenced],
    ...(hasVotes ? [said.seenByTwo] : []),
    ...(changes ? [said.before(dayIn(language, changes.since))] : []),
    ...content.levels.map(({ level }) => said.atLevel(level)),
  ]
  const supported = new Map(evidence.functions.map((row) => [row.code, row]))
  const before = new Map(changes?.functions.map((row) => [row.name, row.before]))
  const rows = content.functions.map((row) => [
    text(row.code),
    text(row.name),
    text(shownLevel(wording, content, row)),
    score(row.score),
    share(row.perCent),
    ...[row.met, row.applicable, row.target, row.gap].map(whole),
    score(row.projected.score),
    ...[row.atMost, row.unsure, row.unanswered, row.notApplicable].map(whole),
    whole(supported.get(row.code)?.evidenced ?? 0),
    ...(hasVotes ? [whole(supported.get(row.code)?.seenByTwo ?? 0)] : []),
    ...(changes ? [score(before.get(row.name) ?? null)] : []),
    ...row.levels.map(({ met, applicable }) =>
      text(applicable === 0 ? wording.none : wording.matrix.cell(met, applicable), { align: 'center' }),
    ),
  ])
  const levels = content.levels.map(() => 8)
  const figures = Array.from({ length: titles.length - named.length - levels.length }, () => 10.5)
  const widths = [...named, ...figures, ...levels]
  return tableSheet(wording.workbook.sheets.functions, titles, rows, widths)
}

/** Earlier results, the oldest first, and the current one. */
export function historySheet({ history, summary, language, at }: ReportContent, wording: ReportWording): ReportSheet {
  const said = wording.workbook.history
  const row = (at: string, each: Summary) => [
    day(language, at),
    text(`${each.questionSet.id} ${each.questionSet.version}`),
    score(each.overall.score),
    share(each.overall.perCent),
    share(each.commitment),
    share(each.practice),
  ]
  const rows = [...history, { at, summary }].map((each) => row(each.at, each.summary))
  return tableSheet(wording.workbook.sheets.history, Object.values(said), rows, [24, 20, 10, 10, 15, 14])
}
