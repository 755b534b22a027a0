// Shows the actions: the first three with their reasons, and the plan up to the targets.

import type { FunctionCode } from '../../../assessment/ids.ts'
import type { GapRow, ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { dayIn } from '../../wording/wording.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, heading, paragraph, small, strong } from '../paper.ts'
import { shortName } from '../short-name.ts'

/** The first three actions. Empty if there are none. */
export function firstThings(
  { topThree, levels, council, behind }: ReportContent,
  wording: ReportWording,
  lengths: Lengths,
): readonly Block[] {
  const { first } = wording
  if (topThree.length === 0) return []
  const isFirst = (code: FunctionCode) => topThree.some(({ functionCode }) => functionCode === code)
  const order = wording.gapOrder(council.nation !== undefined)
  const isLater = council.nation !== undefined && behind.rows.some(({ code }) => !isFirst(code))
  return [
    heading(first.heading),
    small(isLater ? `${order} ${wording.behindLater}` : order),
    ...topThree.flatMap((row, index) => [
      heading(first.nth(index + 1, row.title), 2),
      small(first.facts(factsOf(row, levels[row.level - 1]?.name ?? '', wording, lengths))),
      { ...paragraph(strong(row.action)), isKept: true as const },
      paragraph(`${first.why} ${row.why}`),
    ]),
  ]
}

function factsOf(row: GapRow, levelName: string, { first }: ReportWording, lengths: Lengths): readonly string[] {
  const reaches = row.reachesLevel
  return [
    shortName(row.functionName, lengths.name),
    first.at(String(row.level), levelName),
    ...(row.isDuty ? [first.duty] : []),
    ...(reaches === undefined ? [] : [reaches > row.level ? first.leap(reaches) : first.oneStep(reaches)]),
  ]
}

/** Keeps at most `mostRows` rows in their order: the planned ones, then the first of the others. */
function mostRelevant(rows: readonly GapRow[], mostRows: number): readonly GapRow[] {
  // Allows one more row, because the line "1 more" would take the same space.
  if (rows.length <= mostRows + 1) return rows
  const isPlanned = ({ owner, due, note, status }: GapRow) => Boolean(owner ?? due ?? note) || status !== 'to-do'
  const [planned, others] = [rows.filter(isPlanned), rows.filter((row) => !isPlanned(row))]
  const kept = new Set([...planned, ...others].slice(0, mostRows))
  return rows.filter((row) => kept.has(row))
}

/**
 * The plan, with empty cells for missing owners and days. Without open gaps it says what is done or beyond the targets.
 */
export function plan(content: ReportContent, wording: ReportWording, lengths: Lengths): readonly Block[] {
  const { plan: rows, topThree, language } = content
  const { plan, statuses } = wording
  const open = rows.filter(({ status, phase }) => status !== 'done' && phase !== undefined)
  const done = rows.length - open.length
  const closed = done > 0 ? [paragraph(plan.closed(done))] : []
  if (open.length === 0) {
    return topThree.length > 0 || done > 0
      ? [heading(plan.heading), ...(topThree.length > 0 ? [paragraph(plan.beyond)] : []), ...closed]
      : []
  }
  const shown = mostRelevant(open, lengths.plan)
  return [
    heading(plan.heading),
    paragraph(plan.intro(open.length)),
    {
      type: 'table',
      caption: plan.caption,
      columns: [
        { title: plan.action, width: 44 },
        { title: plan.function, width: 24 },
        { title: plan.owner, width: 13 },
        { title: plan.due, width: 10 },
        { title: plan.status, width: 9 },
      ],
      rows: shown.map((row) => [
        { text: row.action },
        { text: plan.place(shortName(row.functionName, lengths.name), row.level) },
        { text: row.owner ?? '' },
        { text: row.due === undefined ? '' : dayIn(language, row.due) },
        { text: statuses[row.status] },
      ]),
    },
    ...(shown.length < open.length ? [small(plan.more(open.length - shown.length))] : []),
    ...closed,
  ]
}
