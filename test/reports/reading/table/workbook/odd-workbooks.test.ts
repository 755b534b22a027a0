// Workbooks in forms that few programs write: read as their people see them, or refused, and no answer is dropped in silence.

import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { countsOf, faultsOf } from '../../../../tools/results/score/scored.ts'
import { answersPart, bookPart, freshParts, proposed, relationsPart, withText } from './filled-book.ts'

describe('an odd workbook', () => {
  let parts: ReadonlyMap<string, string>
  let answers: string
  before(async () => {
    parts = await freshParts()
    answers = withText(parts.get(answersPart) ?? '', 'H2', 'Yes')
  })

  /** The sheet of answers with this cell for the second answer. */
  const withSecond = (cell: string) => answers.replace(/<c r="H3"[^>]*\/>/, cell)
  const scored = (sheet: string) =>
    zipSync(Object.fromEntries([...parts, [answersPart, sheet] as const].map(([name, xml]) => [name, strToU8(xml)])))

  it('may have a sheet that is a chart alone', async () => {
    const relation =
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>'
    const changed = {
      [answersPart]: answers,
      'xl/chartsheets/sheet1.xml': '<chartsheet><sheetViews/></chartsheet>',
      [bookPart]: (parts.get(bookPart) ?? '').replace(
        '<sheets>',
        '<sheets><sheet r:id="rId77" sheetId="77" name="Chart"/>',
      ),
      [relationsPart]: (parts.get(relationsPart) ?? '').replace('</Relationships>', `${relation}</Relationships>`),
    }
    assert.deepEqual(await proposed(parts, changed), ['LEAD-1C yes'])
  })

  it('may have parts of a text in several styles, and hints how to read it', async () => {
    const parted = '<is><r><rPr><b/></rPr><t>N</t></r><r><t>o</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></is>'
    const sheet = withSecond(`<c r="H3" t="inlineStr">${parted}</c>`)
    assert.deepEqual(await proposed(parts, { [answersPart]: sheet }), ['LEAD-1C yes', 'LEAD-1P no'])
  })

  it('may have cells that hold an empty text', async () => {
    for (const empty of ['t="inlineStr"><is/>', 't="inlineStr"><is><t/></is>', 't="str"><v></v>'])
      assert.deepEqual(
        await proposed(parts, { [answersPart]: withSecond(`<c r="H3" ${empty}</c>`) }),
        ['LEAD-1C yes'],
        empty,
      )
  })

  it('has the text of a merged cell in each of its rows', async () => {
    const merged = (sheet: string, ...ranges: readonly string[]) => {
      const cells = ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
      return proposed(parts, {
        [answersPart]: sheet.replace('</sheetData>', `</sheetData><mergeCells>${cells}</mergeCells>`),
      })
    }
    assert.deepEqual(await merged(answers, 'B2:B11', 'H2:H3'), ['LEAD-1C yes', 'LEAD-1P yes'])
    assert.deepEqual(await merged(answers, 'H2:I2', 'XFD2:XFD1048576', 'H90:H99'), ['LEAD-1C yes'])
    // A header may cover two rows.
    const header = [...'ABCDEFGHIJK'].map((column) => `${column}1:${column}2`)
    const below = withText(answers, 'H3', 'No').replace(/<row r="2".*?<\/row>/s, '')
    assert.deepEqual(await merged(below, ...header), ['LEAD-1P no'])
    // Two rows of one question are told.
    assert.deepEqual(await merged(withText(withText(answers, 'H3', 'No'), 'A3', ''), 'A2:A3'), [
      'LEAD-1C yes',
      'wrong LEAD-1C',
    ])
  })

  it('has the value of a formula scored, and a formula without one refused', async () => {
    const valued = withSecond('<c r="H3" t="str"><f>IF(1,"No","")</f><v>No</v></c>')
    assert.equal(await countsOf(scored(valued)), '1 yes, 1 no, 0 unsure, 0 n-a')
    for (const alone of ['<f>IF(1,"No","")</f>', '<f>A1</f><v></v>', '<f>A1</f><v/>', '<f t="shared" si="0"/>'])
      assert.deepEqual(
        await faultsOf(scored(withSecond(`<c r="H3" s="1">${alone}</c>`))),
        ['answers, line 3: "=" is not an answer: use yes, no, unsure or n-a (it is a formula; put its value in)'],
        alone,
      )
  })

  it('is refused if it hides a text from the reader', async () => {
    const sheet = withSecond('<c r="H3" t="inlineStr"><is><t><![CDATA[No]]></t></is></c>')
    assert.deepEqual(await proposed(parts, { [answersPart]: sheet }), [
      'The file cannot be read as an Excel workbook: save it as "CSV UTF-8"',
    ])
  })
})
