// Cells that reach too far are refused before they fill the memory, under any name or spelling in the file.

import assert from 'node:assert/strict'
import { mostCells, mostRows } from '../../../../../reports/reading/table/table.ts'
import { boundsFault } from '../../../../../reports/reading/table/workbook/sheet-bounds.ts'
import { answersPart, freshParts, proposed, relationsPart, withText } from './filled-book.ts'

const sheet = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`
const faultOf = (...cells: readonly string[]) => boundsFault(cells.map(sheet))?.[0]

describe('the cells of a workbook', () => {
  it('reach to the last row and column that are read, and no further', () => {
    assert.equal(faultOf(`<row r="1"><c r="A1"/></row><row r="${mostRows}"><c r="A${mostRows}"/></row>`), undefined)
    assert.equal(faultOf('<row r="1"><c r="ZZ1"/></row>'), undefined)
    assert.equal(faultOf(`<row r="${mostRows + 1}"/>`), 'cell-too-far')
    assert.equal(faultOf('<c r="AAA1"/>'), 'cell-too-far')
  })

  it('have a bound for all sheets together', () => {
    const rows = mostCells / 2 / 260
    const half = `<c r="IZ${Math.floor(rows)}"/>`
    assert.equal(faultOf(half, half), undefined)
    assert.equal(faultOf(half, half, half), 'cells-too-far-apart')
  })

  it('are found in each spelling that a reader takes, or the file is refused', () => {
    for (const cell of [
      '<c r = "A999999">',
      '<c\nr="A999999">',
      "<c r='A999999'/>",
      '<ns-1:c r="A999999">',
      '<c r="A1" x:r="A999999">',
      '<c s="1"r="A999999">',
      '<row r="999999">',
    ])
      assert.equal(faultOf(cell), 'cell-too-far', cell)
    for (const cell of [
      '<c>',
      '<c r="xfd1">',
      '<c r="A1e6">',
      '<c r="A&#57;9">',
      '<c r="1">',
      '<c r="A0">',
      '<c r="A1" x=">" r="A999999">',
      '<c r="A1" x="<" r="A999999">',
      '<row r="1e6">',
    ])
      assert.equal(faultOf(cell), 'unreadable-workbook', cell)
    assert.equal(faultOf('<col min="1"/><cols r="A999999"/><rowBreaks r="1e9"/>'), undefined)
  })

  it('are bounded in a sheet under any name', async () => {
    const parts = await freshParts()
    const answers = withText(parts.get(answersPart) ?? '', 'H2', 'Yes')
    const elsewhere = (parts.get(relationsPart) ?? '').replace('worksheets/sheet3.xml', 'tables/hidden.xml')
    const far = answers.replace('</sheetData>', '<row r="1048576"><c r="A1048576" t="b"><v>1</v></c></row></sheetData>')
    const moved = (xml: string) => proposed(parts, { 'xl/tables/hidden.xml': xml, [relationsPart]: elsewhere })
    assert.deepEqual(await moved(answers), ['LEAD-1C yes'])
    assert.deepEqual(await moved(far), [
      'The file has a cell beyond row 10000 or column ZZ: delete what stands far below or beside the table',
    ])
    assert.deepEqual(await moved(answers.replace(/(<c r="H3" s="\d+")\/>/, '$1 t="str"><f>1+1</f><v>No</v></c>')), [
      'The file has a formula in cell H3 of the sheet “Answers”: copy the sheet and paste it as values, then save it again',
    ])
  })

  it('may not share one long text so often that it fills the memory', async () => {
    const parts = await freshParts()
    const strings = parts.get('xl/sharedStrings.xml') ?? ''
    const long = `<si><t>${'x'.repeat(190_000)}</t></si></sst>`
    const nth = strings.split('<si>').length - 1
    const rows = Array.from(
      { length: 100 },
      (_, row) => `<row r="${row + 200}"><c r="A${row + 200}" t="s"><v>${nth}</v></c></row>`,
    )
    const changed = {
      'xl/sharedStrings.xml': strings.replace('</sst>', long),
      [answersPart]: (parts.get(answersPart) ?? '').replace('</sheetData>', `${rows.join('')}</sheetData>`),
    }
    assert.deepEqual(await proposed(parts, changed), [
      'The file holds far more than a table of answers: copy the answers into a new workbook',
    ])
  })
})
