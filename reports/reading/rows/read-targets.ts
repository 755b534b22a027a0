// Reads the target levels in a table with a column `function` and a column `target`.

import type { FunctionCode } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { RowFault, Table } from '../table/table.ts'
import { meantBy } from './named-question.ts'

/** The columns that a table of targets must have. */
export const targetColumns = ['function', 'target'] as const

/** The targets by function, and every fault with its line. */
export function readTargets(
  table: Table,
  set: QuestionSet,
): { targets: Readonly<Record<FunctionCode, number>>; faults: readonly RowFault[] } {
  const codes = set.functions.map(({ code }) => code)
  const targets: Record<FunctionCode, number> = {}
  const found = [...table.faults]
  for (const { line, cells } of table.rows) {
    const code = cells.get('function') ?? ''
    const written = cells.get('target') ?? ''
    const target = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN
    const meant = meantBy(code, codes)
    if (!codes.includes(code)) found.push({ line, fault: ['unknown-function', code, meant ?? ''] })
    else if (Object.hasOwn(targets, code)) found.push({ line, fault: ['target-twice', code] })
    if (!(target <= set.levels)) found.push({ line, fault: ['not-a-level', written, set.levels] })
    targets[code] = target
  }
  return { targets, faults: found.sort((a, b) => a.line - b.line) }
}
