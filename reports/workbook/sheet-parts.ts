// Adds to the XML of a sheet its filter, input rules and print set-up, which the library cannot write.

import type writeWorkbook from 'write-excel-file/node'
import { fillInColours, type Input, type ReportSheet } from './cell.ts'
import { escaped } from './escaped.ts'
import { letters } from './letters.ts'

type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number]

/**
 * The writer's feature for these parts. The order of the parts of a sheet is fixed (ECMA-376, 18.3.1.99).
 *
 * @param footer the left and right text of the footer; Excel replaces `&P` by the page and `&N` by the number of pages
 */
export const sheetParts = (footer: { readonly left: string; readonly right: string }): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, options) => {
          const { filter, inputs = [], isFilledIn } = options as ReportSheet
          const added = (filter ? filterXml(filter) : '') + inputsXml(inputs)
          return printed(xml, footer, isFilledIn).replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}${added}`)
        },
      },
    },
  },
})

// Fits a printed sheet to the width of a page, on as many pages as it needs. The middle of the footer has the sheet's
// name.
function printed(xml: string, { left, right }: { left: string; right: string }, isFilledIn = false): string {
  const tab = isFilledIn ? `<tabColor rgb="FF${fillInColours.head.slice(1).toUpperCase()}"/>` : ''
  const foot = `<headerFooter><oddFooter>${escaped(`&L&8 ${left}&C&8 &A&R&8 ${right}`)}</oddFooter></headerFooter>`
  return xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(
      /<pageMargins[^>]*\/>/,
      () => '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    )
    .replace(/<pageSetup ([^>]*)\/>/, (_, rest) => `<pageSetup fitToHeight="0" ${rest}/>${foot}`)
}

/** Excel allows 255 characters in a footer. An ampersand starts a code there, so one in the text is doubled. */
export const footerText = (text: string): string => [...text].slice(0, 60).join('').replaceAll('&', '&&')

const filterXml = ({ head, last, columns }: NonNullable<ReportSheet['filter']>): string =>
  `<autoFilter ref="A${head}:${letters(columns)}${last}"/>`

function inputsXml(inputs: readonly Input[]): string {
  const written = inputs.filter(({ rows }) => rows.length > 0).map(inputXml)
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`
}

function inputXml(input: Input): string {
  const { column, rows, hint } = input
  const prompt = hint === undefined ? '' : ` error="${inAttribute(hint)}" prompt="${inAttribute(hint)}"`
  const [rule, formula] = ruleOf(input)
  return (
    `<dataValidation ${rule} allowBlank="1" showInputMessage="1" showErrorMessage="1"${prompt} ` +
    `sqref="${ranges(letters(column), rows)}"><formula1>${formula}</formula1></dataValidation>`
  )
}

// A formula holds a list of choices as one quoted text, so no choice may hold a comma or a quotation mark.
function ruleOf(input: Input): readonly [string, string] {
  if ('longest' in input) return ['type="textLength" operator="lessThanOrEqual"', String(input.longest)]
  return ['type="list"', `"${escaped(input.choices.map((choice) => choice.replaceAll(/[",]/g, ' ')).join(','))}"`]
}

const inAttribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')

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
