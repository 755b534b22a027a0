// A workbook is read from the sheet of answers that people see; two that differ are refused by their names.

import assert from 'node:assert/strict'
import { answersPart, bookPart, freshParts, proposed, relationsPart, withText } from './filled-book.ts'

describe('the sheet of answers', () => {
  let parts: ReadonlyMap<string, string>
  before(async () => {
    parts = await freshParts()
  })

  /** The workbook with Yes in the first answer, and a copy of that sheet before the others. */
  const withCopy = (copy: (xml: string) => string, state = '') => {
    const answers = parts.get(answersPart) ?? ''
    const relation =
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet77.xml"/>'
    return proposed(parts, {
      [answersPart]: withText(answers, 'H2', 'Yes'),
      'xl/worksheets/sheet77.xml': copy(answers),
      [bookPart]: (parts.get(bookPart) ?? '').replace(
        '<sheets>',
        `<sheets><sheet r:id="rId77" sheetId="77" name="R&amp;D copy"${state}/>`,
      ),
      [relationsPart]: (parts.get(relationsPart) ?? '').replace('</Relationships>', `${relation}</Relationships>`),
    })
  }

  it('is the one that people see, if another is hidden', async () => {
    for (const state of [' state="hidden"', ' state="veryHidden"'])
      assert.deepEqual(await withCopy((xml) => withText(xml, 'H2', 'No'), state), ['LEAD-1C yes'])
  })

  it('is refused if a second one differs, and taken if it is the same', async () => {
    assert.deepEqual(await withCopy((xml) => withText(xml, 'H2', 'No')), [
      'The file has two sheets of answers that differ, “R&D copy” and “Answers”: delete or hide the one that does not count, or put all answers on one sheet',
    ])
    assert.deepEqual(await withCopy((xml) => withText(xml, 'H2', 'Yes')), ['LEAD-1C yes'])
  })

  it('may have a title above its header', async () => {
    const lower = withText(parts.get(answersPart) ?? '', 'H2', 'Yes')
      .replaceAll(/<row r="(\d+)"/g, (_, row) => `<row r="${Number(row) + 2}"`)
      .replaceAll(/<c r="([A-Z]+)(\d+)"/g, (_, column, row) => `<c r="${column}${Number(row) + 2}"`)
      .replace(
        '<sheetData>',
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Our answers, spring</t></is></c></row>',
      )
    assert.deepEqual(await proposed(parts, { [answersPart]: lower }), ['LEAD-1C yes'])
  })

  it('is refused for a formula in any sheet, but not for the condition of a colour', async () => {
    const definitions = parts.get('xl/worksheets/sheet5.xml') ?? ''
    const sum = definitions.replace('</sheetData>', '<row r="200"><c r="A200"><f>1+1</f><v>2</v></c></row></sheetData>')
    assert.match(
      (await proposed(parts, { 'xl/worksheets/sheet5.xml': sum }))[0] ?? '',
      /a formula in cell A200 of the sheet “Definitions”/,
    )
    const colours = '<extLst><ext><x14:cfRule><xm:f>$A$1</xm:f></x14:cfRule></ext></extLst></worksheet>'
    const coloured = withText(parts.get(answersPart) ?? '', 'H2', 'No').replace('</worksheet>', colours)
    assert.deepEqual(await proposed(parts, { [answersPart]: coloured }), ['LEAD-1C no'])
  })
})
