// A workbook may leave out the positions of its rows and cells: each is then the one after that before.

import assert from 'node:assert/strict'
import { withPositions } from '../../../../../reports/reading/table/workbook/cell-positions.ts'
import { answersPart, freshParts, proposed, withText } from './filled-book.ts'

describe('the position of a cell', () => {
  it('is after the cell before, and its row after the row before, if they are not written', () => {
    for (const [sheet, positions] of [
      ['<row><c/><c s="1"/></row><row/><row><c/></row>', 'A1 B1 A3'],
      ['<row r="4"><c/><c r="D4"/><c/></row><row><c></c></row>', 'A4 D4 E4 A5'],
      ['<row><c r="B7"/><c/></row><row><c/></row>', 'B7 C7 A8'],
      ['<x:row><x:c t="s"/></x:row>', 'A1'],
      [
        `<row>${'<c/>'.repeat(27)}</row>`,
        `${[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((column) => `${column}1`).join(' ')} AA1`,
      ],
    ] as const) {
      const found = withPositions(sheet).matchAll(/<(?:x:)?c r="([A-Z]+\d+)"/g)
      assert.equal([...found].map(([, position]) => position).join(' '), positions, sheet)
    }
  })

  it('stays as it is written', () => {
    for (const sheet of ['<row r="2"><c r="A2" s="1"/><c s="1" r="C2"/></row>', '<row><c r="x"/></row>', "<c r='A9'>"])
      assert.equal(withPositions(sheet), sheet)
  })
})

describe('a workbook without positions', () => {
  it('gives the answers that were filled in, and is refused for a formula by its cell', async () => {
    const parts = await freshParts()
    const without = (from: string) =>
      Object.fromEntries(
        [...parts]
          .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
          .map(([name, xml]) => {
            const sheet = name === answersPart ? withText(withText(xml, 'H2', 'Yes'), 'H91', 'No') : xml
            return [name, sheet.replaceAll(new RegExp(`<(${from}) r="[A-Z]*\\d+"`, 'g'), '<$1')]
          }),
      )
    for (const from of ['c', 'row', 'c|row']) {
      const changed = without(from)
      assert.deepEqual(await proposed(parts, changed), ['LEAD-1C yes', 'GOVN-5P no'], from)
      const sheet = changed[answersPart] ?? ''
      const formula = sheet.replace('<t>Yes</t></is>', '<t>Yes</t></is><f>1+1</f>')
      assert.notEqual(formula, sheet)
      assert.match((await proposed(parts, { ...changed, [answersPart]: formula }))[0] ?? '', /a formula in cell H2 /)
    }
  })
})
