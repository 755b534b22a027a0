// Finds parts of a workbook that could do harm and that a table of answers does not need.

import type { ToldFault } from '../../../wording/told-fault.ts'
import { isSheet } from './sheet-bounds.ts'
import { namedSheets } from './sheet-names.ts'

/** The parts of a workbook by name, as XML text. */
type Parts = ReadonlyMap<string, string>

/** The fault for which the workbook is refused; undefined if it holds only values. */
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

// Whether a part links to something outside. Ignores hyperlinks: Excel makes one of each typed web address, and the
// reader follows none.
const pointsOutside = (xml: string): boolean =>
  xml
    .matchAll(/<Relationship\s[^<>]*>/g)
    .some(([tag]) => /TargetMode\s*=\s*["']External["']/i.test(tag) && !/relationships\/hyperlink["']/i.test(tag))

function formulaIn(parts: Parts): { readonly path: string; readonly cell: string } | undefined {
  for (const [path, xml] of parts) {
    if (!isSheet(xml)) continue
    const found = formula.exec(xml)
    if (!found) continue
    // The last cell named before the formula contains the formula.
    const before = xml.slice(Math.max(0, found.index - longestTag), found.index)
    return { path, cell: [...before.matchAll(/\sr=["']([A-Z]+\d+)["']/g)].at(-1)?.[1] ?? '?' }
  }
  return undefined
}

/** The most characters from the start of a cell to its formula; no program writes as many. */
const longestTag = 300

// Excel stores the conditions of conditional formats as `xm:f`. They fill no cell.
const formula = /<(?!xm:)(?:[^\s<>:/]+:)?f[\s/>]/
