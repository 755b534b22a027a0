// Shows the functions of a board paper: level, next step and score of each, and the progress at each level.

import { oneDecimal } from '../../../scoring/ratio.ts'
import type { FunctionRow, ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { shownLevel, shownScore } from '../../wording/shown.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, type Cell, heading, paragraph, small } from '../paper.ts'
import { shortName } from '../short-name.ts'

export function matrix(content: ReportContent, wording: ReportWording, lengths: Lengths): readonly Block[] {
  const { matrix } = wording
  return [
    heading(matrix.heading),
    paragraph(matrix.intro),
    standings(content, wording, lengths),
    small(matrix.projectedMeaning),
    cells(content, wording, lengths),
    small([matrix.tickMeaning, ...(hasDash(content) ? [matrix.dashMeaning] : [])].join(' ')),
  ]
}

const hasDash = ({ functions }: ReportContent): boolean =>
  functions.some(({ state, levels }) => state === 'unanswered' || levels.some(({ applicable }) => applicable === 0))

function standings(content: ReportContent, wording: ReportWording, { standing }: Lengths): Block {
  const { matrix } = wording
  const { overall, projected } = content.summary
  const rows = content.functions.map((row): readonly Cell[] => [
    { text: standing ? shortName(row.name, standing) : row.name, isStrong: true },
    { text: shownLevel(wording, content, row) },
    { text: nextStep(row, wording) },
    { text: row.state === 'unanswered' ? wording.none : shownScore(wording, row.score), isStrong: true },
    { text: row.level === null ? wording.none : String(row.target) },
    { text: shownScore(wording, row.projected.score) },
  ])
  const isUnanswered = content.summary.counts.unanswered === content.summary.counts.asked
  const total: readonly Cell[] = [
    { text: matrix.total, isStrong: true },
    { text: '' },
    { text: '' },
    { text: isUnanswered || !overall.score ? wording.none : oneDecimal(overall.score), isStrong: true },
    { text: '' },
    { text: shownScore(wording, projected.score), isStrong: true },
  ]
  return {
    type: 'table',
    caption: matrix.standing,
    columns: [
      { title: matrix.function, width: 30 },
      { title: matrix.level, width: 22 },
      { title: matrix.next, width: 22 },
      { title: matrix.score, width: 8, align: 'center' },
      { title: matrix.target, width: 9, align: 'center' },
      { title: matrix.projected, width: 9, align: 'center' },
    ],
    rows: [...rows, total],
  }
}

function nextStep(row: FunctionRow, { matrix, none }: ReportWording): string {
  if (row.level === null) return none
  if (row.state === 'unanswered') return none
  const step = row.nextStep
    ? matrix.nextStep(row.nextStep.missing, row.nextStep.of, row.nextStep.level)
    : matrix.allDone
  const isRange = row.unknown > 0 && row.atMost !== null && row.atMost > row.level
  return isRange ? `${step}; ${matrix.atMost(row.atMost ?? 0, row.unanswered, row.unsure)}` : step
}

function cells({ functions, levels }: ReportContent, { matrix, none }: ReportWording, lengths: Lengths): Block {
  const width = 69 / levels.length
  return {
    type: 'table',
    caption: matrix.cells,
    columns: [
      { title: matrix.function, width: 31 },
      ...levels.map(({ level, name }) => ({ title: matrix.column(level, name), width, align: 'center' as const })),
    ],
    rows: functions.map(({ name, levels, state }) => [
      { text: shortName(name, lengths.name), isStrong: true },
      ...levels.map(({ met, applicable, complete }): Cell => {
        if (applicable === 0 || state === 'unanswered') return { text: none }
        return complete
          ? { text: matrix.complete(met, applicable), isShaded: true }
          : { text: matrix.cell(met, applicable) }
      }),
    ]),
  }
}
