// The sheet of definitions: levels, functions, the glossary of the question set, and its sources.

import type { ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { type ReportSheet, tableSheet, text } from './cell.ts'

export function definitionSheet(
  { levels, functionTexts, glossary, sources }: ReportContent,
  wording: ReportWording,
): ReportSheet {
  const { definitions, sheets } = wording.workbook
  const rows = [
    ...levels.map(({ level, name, meaning }) => [definitions.level, wording.level(String(level), name), meaning]),
    ...functionTexts.map(({ code, name, covers }) => [definitions.function, `${name} (${code})`, covers]),
    ...glossary.map(({ term, meaning }) => [definitions.word, term, meaning]),
    ...sources.map(({ title, year, url }) => [definitions.source, wording.sources.row(title, year), url]),
  ]
  return tableSheet(
    sheets.definitions,
    [definitions.kind, definitions.term, definitions.meaning],
    rows.map((row) => row.map((cell) => text(cell))),
    [12, 44, 90],
  )
}
