// Adds to the XML of a sheet its filter and its lists of choices, which the writer of workbooks does not know.

import type writeWorkbook from 'write-excel-file/node'
import type { ChoiceList, ReportSheet } from './cell.ts'
import { escaped } from './escaped.ts'

type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number]

/** The feature that writes them, right after the cells: the order of the parts of a sheet is fixed (ECMA-376, 18.3.1.99). */
export const sheetParts: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, options) => {
          const { filter, lists = [] } = options as ReportSheet
          const added = (filter ? filterXml(filter) : '') + (lists.length > 0 ? listsXml(lists) : '')
          return fittedToWidth(xml).replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}${added}`)
        },
      },
    },
  },
}

// Printed, a sheet is as wide as the page and as long as it is.
const fittedToWidth = (xml: string): string =>
  xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')

const filterXml = ({ head, last, columns }: NonNullable<ReportSheet['filter']>): string =>
  `<autoFilter ref="A${head}:${letters(columns)}${last}"/>`

function listsXml(lists: readonly ChoiceList[]): string {
  const written = lists.filter(({ rows }) => rows.length > 0).map(listXml)
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`
}

// A list of choices inside a formula is a text in quotation marks, so none of them may hold a comma or a quotation mark.
const listXml = ({ column, rows, choices }: ChoiceList): string =>
  `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${ranges(letters(column), rows)}">` +
  `<formula1>"${escaped(choices.map((choice) => choice.replaceAll(/[",]/g, ' ')).join(','))}"</formula1></dataValidation>`

/** The cells of a column as ranges: `H2:H4 H6`. */
function ranges(column: string, rows: readonly number[]): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`)).join(' ')
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest)
}
