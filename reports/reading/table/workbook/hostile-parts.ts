// Finds in a workbook everything that a table of answers has no use for and that could do harm.

import type { ToldFault } from '../../../wording/told-fault.ts'
import { isSheet } from './sheet-bounds.ts'
import { namedSheets } from './sheet-names.ts'

/** The parts of a workbook by name, as XML text. */
type Parts = ReadonlyMap<string, string>

/** The fault that refuses the workbook, or `undefined` if it holds only values. */
export function hostilePart(names: readonly string[], parts: Parts): ToldFault | undefined {
  const types = parts.get('[Content_Types].xml') ?? ''
  if (names.some((name) => /vbaProject|\/macrosheets\//i.test(name)) || /macroEnabled/i.test(types)) {
    return ['macro']
  }
  if (names.some((name) => /\/externalLinks\/|\/connections\.xml$|\/queryTables\//i.test(name))) {
    return ['linked']
  }
  if (names.some((name) => /\/embeddings\/|\/activeX\/|\/ctrlProps\//i.test(name))) {
    return ['embedded']
  }
  const texts = [...parts.values()]
  if (texts.some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return ['strange-part']
  if (texts.some(pointsOutside)) return ['linked']
  const formula = formulaIn(parts)
  if (formula === undefined) return undefined
  const sheet = namedSheets(parts).find(({ path }) => path === formula.path)
  return ['formula-in', formula.cell, sheet?.name ?? '']
}

// Excel makes a link of each web address that is typed; it is never followed. Every other outside part is.
const pointsOutside = (xml: string): boolean =>
  xml
    .matchAll(/<Relationship\s[^<>]*>/g)
    .some(([tag]) => /TargetMode\s*=\s*["']External["']/i.test(tag) && !/relationships\/hyperlink["']/i.test(tag))

function formulaIn(parts: Parts): { readonly path: string; readonly cell: string } | undefined {
  for (const [path, xml] of parts) {
    if (!isSheet(xml)) continue
    const found = formula.exec(xml)
    if (!found) continue
    // The last cell named before the formula is the formula's cell.
    const before = xml.slice(Math.max(0, found.index - longestTag), found.index)
    return { path, cell: [...before.matchAll(/\sr=["']([A-Z]+\d+)["']/g)].at(-1)?.[1] ?? '?' }
  }
  return undefined
}

/** Characters from the beginning of a cell to its formula; more than any program writes. */
const longestTag = 300

// Excel keeps the conditions of colours as `xm:f`. They fill no cell.
const formula = /<(?!xm:)(?:[^\s<>:/]+:)?f[\s/>]/
