// Writes the plan of a report as CSV with the columns of Microsoft Planner.

import type { PlanStatus } from '../../assessment/team/planning/plan.ts'
import type { GapRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { csvText } from './csv-text.ts'

// The English names that Planner gives the columns when it exports a plan, and its words for progress and priority.
const columns = [
  ...['Task Name', 'Bucket Name', 'Progress', 'Priority', 'Assigned To', 'Due Date', 'Labels', 'Description'],
] as const

const progress: Readonly<Record<PlanStatus, string>> = {
  'to-do': 'Not started',
  'under-way': 'In progress',
  done: 'Completed',
}

/** Planner's limit for the name of a task, in characters. */
const longestName = 255

/** One task for each gap and planned entry; the bucket is its function. Dates are ISO 8601. */
export function plannerCsv({ plan }: ReportContent, wording: ReportWording): string {
  const rows = plan.map((row) => [
    row.action.slice(0, longestName),
    row.functionName,
    progress[row.status],
    priority(row),
    row.owner ?? '',
    row.due ?? '',
    [row.id, wording.plan.place(row.functionName, row.level)].join('; '),
    [row.title, `${wording.first.why} ${row.why}`, row.note].filter(Boolean).join('\n'),
  ])
  return csvText(columns, rows)
}

// Duties by law and single steps to the next level come before the rest of the first phase.
function priority({ isDuty, reachesLevel, phase }: GapRow): string {
  if (isDuty || reachesLevel !== undefined) return 'Important'
  return phase === 1 ? 'Medium' : 'Low'
}
