// The target levels in a spreadsheet: a column `function` and a column `target`.

import type { FunctionCode } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { type Fault, readTable } from './read-table.ts'

/** The targets by function, and every fault with its line. */
export function readTargets(
  text: string,
  set: QuestionSet,
): { targets: Readonly<Record<FunctionCode, number>>; faults: readonly Fault[] } {
  const { rows, faults } = readTable(text, ['function', 'target'])
  const targets: Record<FunctionCode, number> = {}
  const found = [...faults]
  for (const { line, cells } of rows) {
    const code = cells.get('function') ?? ''
    const written = cells.get('target') ?? ''
    const target = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN
    if (!set.functions.some((fn) => fn.code === code)) found.push({ line, fault: `"${code}" is not a function` })
    else if (Object.hasOwn(targets, code)) found.push({ line, fault: `${code} has a target already` })
    if (!(target <= set.levels))
      found.push({ line, fault: `"${written}" is not a level: use a whole number from 0 to ${set.levels}` })
    targets[code] = target
  }
  return { targets, faults: found.sort((a, b) => a.line - b.line) }
}
