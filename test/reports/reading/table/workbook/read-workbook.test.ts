// Excel workbooks are scored like CSV files, with the rows that Excel shows as their lines.

import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeWorkbook, { type Sheet } from 'write-excel-file/node'
import { mostRows } from '../../../../../reports/reading/table/table.ts'
import { mostUnpackedBytes } from '../../../../../reports/reading/table/workbook/packed-file.ts'
import { countsOf, faultsOf } from '../../../../tools/results/score/scored.ts'

type Cells = readonly (readonly (string | number | boolean | Date | null)[])[]

const sheet = (name: string, cells: Cells) => ({
  sheet: name,
  data: cells.map((row) => [...row]),
  dateFormat: 'yyyy-mm-dd',
})

const workbook = (...sheets: { sheet: string; data: Sheet<never>['data'] }[]): Promise<Buffer> =>
  writeWorkbook(sheets).toBuffer()

/** The workbook with one piece of its first sheet replaced. */
function altered(bytes: Uint8Array, piece: RegExp, replacement: string): Uint8Array {
  const files = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  const before = strFromU8(files[path] ?? new Uint8Array())
  const after = before.replace(piece, replacement)
  assert.notEqual(after, before)
  return zipSync({ ...files, [path]: strToU8(after) })
}

describe('a workbook of answers', () => {
  it('is known by its content, and read past empty rows, numbers and dates', async () => {
    const cells = [
      ['note', 'Question', 'ANSWER', 'reason'],
      [new Date('2026-03-01'), 'LEAD-1C', 'Yes', null],
      [null, null, null, null],
      [12, 'CYBR-1P', ' no ', null],
      [true, 'LEAD-2C', null, null],
    ]
    assert.equal(await countsOf(await workbook(sheet('A', cells))), '1 yes, 1 no, 0 unsure, 0 n-a')
  })

  it('is read from the sheet that has the columns, or refused for its first', async () => {
    const notes = sheet('Notes', [['About this file'], ['It is blank']])
    const answers = sheet('Answers', [
      ['question', 'answer'],
      ['LEAD-1C', 'yes'],
    ])
    assert.equal(await countsOf(await workbook(notes, answers)), '1 yes, 0 no, 0 unsure, 0 n-a')
    assert.deepEqual(await faultsOf(await workbook(notes)), [
      'answers, line 1: the header has no column "question"',
      'answers, line 1: the header has no column "answer"',
    ])
  })

  it('has its faults told by the row, ticked boxes and error values among them', async () => {
    const bytes = await workbook(
      sheet('A', [
        [null, null],
        ['question', 'answer'],
        ['LEAD-1C', true],
        [null, null],
        ['lead-1p', 'no'],
        ['CYBR-1C', 'error'],
      ]),
    )
    const withError = altered(bytes, /<c r="B6"[^>]*>.*?<\/c>/, '<c r="B6" s="1" t="e"><v>#REF!</v></c>')
    assert.deepEqual(await faultsOf(withError), [
      'answers, line 3: "TRUE" is not an answer: use yes, no, unsure or n-a (write yes if the box is ticked)',
      'answers, line 5: lead-1p is not a question of this set: did you mean LEAD-1P?',
      'answers, line 6: "#REF!" is not an answer: use yes, no, unsure or n-a (it is a spreadsheet\'s error value; write n-a if the question is not applicable)',
    ])
  })

  it('may have formats without values down to the last row and column', async () => {
    const bytes = await workbook(
      sheet('A', [
        ['question', 'answer'],
        [null, null],
        ['LEAD-1C', 'yes'],
        ['LEAD-1P', 'nein'],
      ]),
    )
    const last = '<row r="1048575" s="1"/><row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="2"></c></row>'
    assert.deepEqual(await faultsOf(altered(bytes, /<\/sheetData>/, `${last}</sheetData>`)), [
      'answers, line 4: "nein" is not an answer: use yes, no, unsure or n-a',
    ])
  })

  it('is refused for the true reason if it is damaged, old, something else, or far too large', async () => {
    const good = await workbook(sheet('A', [['question', 'answer']]))
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const other = zipSync({ 'content.xml': strToU8('<office/>') })
    const large = zipSync({ 'xl/workbook.xml': new Uint8Array(mostUnpackedBytes + 1) })
    const broken = zipSync({ 'xl/workbook.xml': strToU8('<workbook') })
    const cell = (row: number, column: string) =>
      altered(good, /<\/sheetData>/, `<row r="${row}"><c r="${column}${row}" t="b"><v>1</v></c></row></sheetData>`)
    const taken = `answers, line ${mostRows}: TRUE is not a question of this set`
    const far = `has a cell beyond row ${mostRows} or column ZZ: delete what stands far below or beside the table`
    for (const [bytes, reason] of [
      [cell(mostRows + 1, 'A'), far],
      [cell(2, 'XFD'), far],
      [cell(mostRows, 'A'), undefined],
      [good.subarray(0, 200), 'is damaged: it begins as an Excel workbook does, but cannot be unpacked'],
      [old, 'is an Excel file of the old kind (.xls): save it as .xlsx'],
      [other, 'is a packed file but no Excel workbook: save it as .xlsx or as "CSV UTF-8"'],
      [large, 'unpacks to more than 16 MB: copy the answers into a new workbook'],
      [broken, 'cannot be read as an Excel workbook: save it as "CSV UTF-8"'],
    ] as const)
      assert.equal((await faultsOf(bytes))[0], reason ? `answers, line 1: ${reason}` : taken)
  })
})
