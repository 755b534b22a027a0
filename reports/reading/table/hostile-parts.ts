// Finds in a workbook everything that a table of answers has no use for and that could do harm.

/** The parts of a workbook by name, as XML text. */
type Parts = ReadonlyMap<string, string>

/** The sentence that refuses the workbook, or undefined if it holds values alone. */
export function hostilePart(names: readonly string[], parts: Parts): string | undefined {
  const types = parts.get('[Content_Types].xml') ?? ''
  if (names.some((name) => /vbaProject|\/macrosheets\//i.test(name)) || /macroEnabled/i.test(types)) {
    return 'has a macro: save it as an Excel workbook without macros (.xlsx)'
  }
  if (names.some((name) => /\/externalLinks\/|\/connections\.xml$|\/queryTables\//i.test(name))) {
    return 'is linked to other files: copy the answers into a workbook without links'
  }
  if (names.some((name) => /\/embeddings\/|\/activeX\/|\/ctrlProps\//i.test(name))) {
    return 'has another file or a control inside it: copy the answers into a new workbook'
  }
  const texts = [...parts.values()]
  if (texts.some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return 'has a part that no spreadsheet program writes'
  if (texts.some(pointsOutside)) return 'is linked to other files: copy the answers into a workbook without links'
  const formula = formulaIn(parts)
  return formula === undefined
    ? undefined
    : `has a formula in cell ${formula}: copy the sheet and paste it as values, then save it again`
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
