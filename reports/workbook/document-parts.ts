// Adds to a workbook its title and language, and marks the head of each sheet, for screen readers and for printing.

import type writeWorkbook from 'write-excel-file/node'
import type { ReportSheet } from './cell.ts'
import { escaped } from './escaped.ts'
import { letters } from './letters.ts'

type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number]

const corePath = 'docProps/core.xml'
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/**
 * The writer's feature for these parts (ECMA-376, part 2, 11 and part 1, 18.2.5).
 *
 * @param language as a tag, such as `cy-GB`
 */
export const documentParts = (title: string, language: string): Feature => ({
  files: {
    write: { files: () => ({ [corePath]: coreXml(title, language) }) },
    transform: {
      '[Content_Types].xml': { insert: () => `<Override PartName="/${corePath}" ContentType="${coreType}"/>` },
      '_rels/.rels': { insert: () => `<Relationship Id="rId-core" Type="${coreRelation}" Target="${corePath}"/>` },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace(
            '<definedNames/>',
            `<definedNames>${(sheets as ReportSheet[]).map(printNames).join('')}</definedNames>`,
          ),
      },
    },
  },
})

const coreXml = (title: string, language: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`

/** The printed range of a sheet: its named columns, with the head of the table on every page. */
function printNames({ sheet = '', stickyRowsCount = 1, printedColumns, filter }: ReportSheet, index: number): string {
  const name = `'${escaped(sheet.replaceAll("'", "''"))}'`
  const defined = (what: string, area: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${name}!${area}</definedName>`
  const columns = printedColumns === undefined ? '' : `$A$1:$${letters(printedColumns)}$${filter?.last ?? 1}`
  return (
    (columns === '' ? '' : defined('Print_Area', columns)) +
    defined('Print_Titles', `$${stickyRowsCount}:$${stickyRowsCount}`)
  )
}
