// Finds in a workbook everything that a table of answers has no use for and that could do harm.

import type { ToldFault } from '../../wording/told-fault.ts'

/** The parts of a workbook by name, as XML text. */
type Parts = ReadonlyMap<string, string>

/** The fault that refuses the workbook, or undefined if it holds values alone. */
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
  return formula === undefined ? undefined : ['formula-in', formula]
}

// Excel makes a link of each web address that is typed; it is never followed. Every other outside part is.
const pointsOutside = (xml: string): boolean =>
  xml
    .matchAll(/<Relationship\s[^>]*>/g)
    .some(([tag]) => /TargetMode\s*=\s*["']External["']/i.test(tag) && !/relationships\/hyperlink["']/i.test(tag))

function formulaIn(parts: Parts): string | undefined {
  for (const [name, xml] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue
    const [, cell] = /<(?:\w+:)?c\s[^>]*?r=["']([A-Z]+\d+)["'][^>]*>\s*<(?:\w+:)?f[\s/>]/.exec(xml) ?? []
    if (cell !== undefined) return cell
    if (/<(?:\w+:)?f[\s/>]/.test(xml)) return '?'
  }
  return undefined
}
