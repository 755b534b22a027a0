// Tables are read with the separator and in the encoding that a spreadsheet wrote, or refused with the true reason.

import assert from 'node:assert/strict'
import { longestRow, mostBytes, mostCells, mostColumns, mostRows } from '../../../../reports/reading/table/table.ts'
import { countsOf, faultsOf, scoredBytes } from '../../../tools/results/score/scored.ts'

const rows = (separator: string) =>
  [
    ['question', 'answer', 'reason', 'note'],
    ['LEAD-1C', 'yes', '', '"one, two; three\tfour"'],
    ['CYBR-1P', 'no', '', ''],
    ['TECH-1C', 'unsure', '', ''],
  ]
    .map((cells) => cells.join(separator))
    .join('\r\n')

const expected = '1 yes, 1 no, 1 unsure, 0 n-a'

/** UTF-16 text, little-endian or big-endian, with its byte-order mark if `mark` is true. */
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the separator of a table', () => {
  it('is a comma, a semicolon, a tab or a bar', async () => {
    for (const separator of [',', ';', '\t', '|']) assert.equal(await countsOf(rows(separator)), expected, separator)
  })

  it('is found also if a column of the header has another separator in its name', async () => {
    assert.equal(await countsOf('"topic, area";question;answer\nx;LEAD-1C;yes'), '1 yes, 0 no, 0 unsure, 0 n-a')
    assert.equal(await countsOf('\n;;\nanswer;question\nyes;LEAD-1C'), '1 yes, 0 no, 0 unsure, 0 n-a')
  })

  it('may be declared in a first line, as Excel writes it, in quotes too', async () => {
    for (const line of ['sep=;', 'SEP=;', '"sep=;"', 'sep=;;;', '\uFEFFsep=;', 'sep=,'])
      assert.equal(await countsOf(`${line}\r\n${rows(';')}`), expected, line)
    assert.equal(await countsOf(`sep=\t\n${rows('\t')}`), expected)
    assert.equal(await countsOf(`sep=\\t\n${rows('\t')}`), expected)
    assert.equal(await countsOf('sep=^\nquestion^answer\nLEAD-1C^no'), '0 yes, 1 no, 0 unsure, 0 n-a')
  })

  it('is found below a title', async () => {
    assert.equal(await countsOf(`Our answers;spring;;\n\n${rows(';')}`), expected)
    assert.equal(await countsOf(`Answers, as of spring\n${rows('\t')}`), expected)
  })

  it('does not move the numbers of lines, with or without a declaration', async () => {
    const wrong = 'question;answer\r\n"LEAD-1C";yes\r\nLEAD-1P;perhaps'
    const said = '"perhaps" is not an answer: use yes, no, unsure or n-a'
    assert.deepEqual(await faultsOf(wrong), [`answers, line 3: ${said}`])
    assert.deepEqual(await faultsOf(`sep=;\r\n${wrong}`), [`answers, line 4: ${said}`])
  })

  it('is found past the lines that npm prints before a sheet', async () => {
    const printed =
      '\n> digital-maturity-bot@0.1.0 questions\n> node tools/questions/main.ts sheet questions/dma\n\n\uFEFF'
    assert.equal(await countsOf(`${printed}${rows(';')}`), expected)
    assert.deepEqual(await faultsOf(`${printed}question,answer\nX,yes`), [
      'answers, line 6: X is not a question of this set',
    ])
  })

  it('is named in the refusal of a table that has each row in one cell', async () => {
    const inOne = rows(',')
      .split('\r\n')
      .map((row) => `"${row.replaceAll('"', '""')}"`)
    assert.deepEqual(await faultsOf(inOne.join('\r\n')), [
      'answers, line 1: has each row in one cell: fill in the workbook instead of the CSV file',
    ])
  })

  it('does not hide that a quotation mark is never closed', async () => {
    assert.deepEqual(await faultsOf('sep=;\nquestion;answer\nLEAD-1C;"yes\n'), [
      'answers, line 3: cannot be read as CSV: a quotation mark is never closed',
    ])
  })
})

describe('the encoding of a table', () => {
  it('is UTF-8 or UTF-16, in either byte order, with a mark or without', async () => {
    assert.equal(await countsOf(`\uFEFF${rows(',')}`), expected)
    for (const order of ['le', 'be'] as const)
      for (const mark of [true, false]) assert.equal(await countsOf(utf16(rows('\t'), order, mark)), expected)
  })

  it('is windows-1252 if nothing else fits, and a warning says so with the line', async () => {
    const bytes = Buffer.from('question,answer,note\r\nLEAD-1C,yes,\xa0Caf\xe9\r\nLEAD-1P,no\xa0,\r\n', 'latin1')
    assert.equal(await countsOf(bytes), '1 yes, 1 no, 0 unsure, 0 n-a')
    assert.deepEqual((await scoredBytes(bytes)).warnings, [
      'answers is not UTF-8 (line 2), so it was read as windows-1252; save it as "CSV UTF-8" if letters look wrong',
    ])
    assert.deepEqual((await scoredBytes(rows(','))).warnings, [])
  })

  it('shows the dash of windows-1252 for one in a refusal', async () => {
    assert.deepEqual(await faultsOf(Buffer.from('question,answer\nLEAD\x961C,yes\n', 'latin1')), [
      'answers, line 2: LEAD–1C is not a question of this set: did you mean LEAD-1C?',
    ])
  })

  it('is told if the bytes are not what their mark says', async () => {
    assert.deepEqual(await faultsOf(Buffer.concat([utf16(rows(','), 'le'), Buffer.from([0])])), [
      'answers, line 1: is not UTF-16LE, though it begins as such a file does: save it as "CSV UTF-8"',
    ])
  })
})

describe('the size of a table', () => {
  it('is at most 5 MB', async () => {
    const filled = (size: number) => `question,answer,note\nLEAD-1C,yes,`.padEnd(size, ' \n')
    assert.equal(await countsOf(filled(mostBytes)), '1 yes, 0 no, 0 unsure, 0 n-a')
    assert.deepEqual(await faultsOf(filled(mostBytes + 1)), ['answers, line 1: has more than 5 MB'])
  })

  it('has a bound for one row, which a quotation mark that is never closed breaks too', async () => {
    const row = (length: number) => `question,answer,note\nLEAD-1C,yes,"${'x'.repeat(length)}"`
    assert.equal(await countsOf(row(longestRow / 2)), '1 yes, 0 no, 0 unsure, 0 n-a')
    assert.deepEqual(await faultsOf(row(longestRow)), [
      'answers, line 1: has a row of more than 200000 characters: perhaps a quotation mark is missing, or the file is no table',
    ])
  })

  it('has a bound for all cells together, and for the line that a header is looked for in', async () => {
    const wide = (rows: number) => `question,answer\n${`${','.repeat(99)}\n`.repeat(rows)}LEAD-1C,yes`
    assert.equal(await countsOf(wide(mostCells / 100 - 1)), '1 yes, 0 no, 0 unsure, 0 n-a')
    assert.deepEqual(await faultsOf(wide(mostCells / 100)), [
      'answers, line 1: holds far more than a table of answers: copy the answers into a new workbook',
    ])
    const title = 'word '.repeat(longestRow / 10)
    assert.equal(await countsOf(`${title}\nquestion;answer\nLEAD-1C;yes`), '1 yes, 0 no, 0 unsure, 0 n-a')
  })

  it('has bounds for rows and columns that hold before its memory is taken', async () => {
    // The quotation mark behind the last row that is read would be a fault of its own.
    const short = `question,answer\n${'a\n'.repeat(mostRows + 1)}"`
    assert.deepEqual(await faultsOf(short), [
      `answers, line 1: has more than ${mostRows} rows: delete the empty ones below the table`,
    ])
    const columns = Array.from({ length: mostColumns - 2 }, (_, nth) => `column ${nth}`).join()
    assert.equal(await countsOf(`question,answer,${columns}\nLEAD-1C,yes`), '1 yes, 0 no, 0 unsure, 0 n-a')
    const far = `answers, line 1: has a cell beyond row ${mostRows} or column ZZ: delete what stands far below or beside the table`
    assert.deepEqual(await faultsOf(`question,answer,${columns},one\nLEAD-1C,yes`), [far])
  })
})
