// Files of this product that another program filled in and saved: they come back with the same answers.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { strToU8 } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { contentOf } from '../../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../../reports/content/source.ts'
import { makeReport } from '../../../../reports/format/make-report.ts'
import type { Proposals, StandingAnswers } from '../../../../reports/reading/import/proposals.ts'
import { proposalsIn } from '../../../../reports/reading/import/read-proposals.ts'
import { inWindows1252, windows1252Bytes } from '../../../../reports/reading/table/windows-1252.ts'
import { dma } from '../../../scoring/sets.ts'
import { states } from '../../states.ts'
import { fileFault } from '../in-english.ts'

const rowsIn = (proposals: Proposals) => {
  if (proposals.isRefused) throw new Error(proposals.reasons.map(fileFault).join('\n'))
  return proposals.rows
}

const changesIn = (proposals: Proposals) =>
  rowsIn(proposals).flatMap((row) => (row.type === 'new' || row.type === 'changed' ? [[row.question, row.after]] : []))

const wrongIn = (proposals: Proposals) => rowsIn(proposals).filter(({ type }) => type === 'wrong')

/** The fixtures, filled in through LibreOffice 7.4: the workbook of a fresh view, by its own lists. */
const filledIn = [
  ['LEAD-1C', { value: 'yes', note: 'Cofnod ŵ – first line\nsecond; line, "quoted"' }],
  ['LEAD-1P', { value: 'no', evidence: 'https://example.org/a?b=1&c=2' }],
  ['LEAD-2C', { value: 'unsure' }],
  ['LEAD-3C', { value: 'notApplicable', reason: 'Run by the county' }],
  ['LEAD-3P', { value: 'yes', note: '=1+1 is what they wrote' }],
  ['LEAD-4C', { value: 'yes' }],
]

describe('A workbook that LibreOffice saved', () => {
  for (const language of ['en', 'cy']) {
    it(`gives the answers that were filled in, with lines and letters: ${language}`, async () => {
      const bytes = readFileSync(new URL(`../../../fixtures/filled-in/libreoffice-${language}.xlsx`, import.meta.url))
      const proposals = await proposalsIn(new Uint8Array(bytes), dma, {})
      assert.deepEqual(changesIn(proposals).slice(0, filledIn.length), filledIn)
      assert.deepEqual(wrongIn(proposals), [])
      assert.equal(rowsIn(proposals).length, dma.questions.size)
    })
  }
})

/** The table of answers of a state, with the first two answers filled in, as text without its byte-order mark. */
async function filledCsv(language: string): Promise<string> {
  const [yes, unsure] = language === 'cy' ? ['Ydy', 'Ddim yn siŵr'] : ['Yes', 'Not sure']
  const text = new TextDecoder().decode(await makeReport('csv', contentOf(states.fresh as ReportSource, language)))
  const fill = (id: string, cells: string) =>
    text
      .split('\r\n')
      .find((line) => line.startsWith(`${id},`))
      ?.replace(/(,+)$/, cells) ?? ''
  return text
    .split('\r\n')
    .map((line) => {
      if (line.startsWith('LEAD-1C,'))
        return fill('LEAD-1C', `,,${yes},,"First line\nsecond; ""line""",https://e.org/a,,,`)
      return line.startsWith('LEAD-1P,') ? fill('LEAD-1P', `,,${unsure},,,,,,`) : line
    })
    .join('\r\n')
}

const filledCsvGives = [
  ['LEAD-1C', { value: 'yes', note: 'First line\nsecond; "line"', evidence: 'https://e.org/a' }],
  ['LEAD-1P', { value: 'unsure' }],
]

/** The table with another separator, as a spreadsheet program writes it. */
const separatedBy = (delimiter: string, text: string): string =>
  stringify(parse(text), { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ })

const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])

const savings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'with semicolons, as Excel does in most of Europe': (text) => strToU8(`\uFEFF${separatedBy(';', text)}`),
  'with semicolons and a line that names them': (text) => strToU8(`sep=;\r\n${separatedBy(';', text)}`),
  'as Unicode text, with tabs': (text) => utf16(separatedBy('\t', text)),
  'as windows-1252 with semicolons': (text) => windows1252Bytes(inWindows1252(separatedBy(';', text))),
  'as windows-1252 with commas': (text) => windows1252Bytes(inWindows1252(text)),
  'after it was read as windows-1252': (text) =>
    strToU8(new TextDecoder('windows-1252').decode(strToU8(`\uFEFF${text}`))),
}

describe('A table of answers that was saved', () => {
  for (const [how, saved] of Object.entries(savings)) {
    for (const language of ['en', 'cy']) {
      it(`${how}, gives the answers that were filled in: ${language}`, async () => {
        const proposals = await proposalsIn(saved(await filledCsv(language)), dma, {})
        assert.deepEqual(changesIn(proposals), filledCsvGives)
        assert.deepEqual(wrongIn(proposals), [])
      })
    }
  }

  it('replaces no note by one whose letters a program could not save, or whose lines it joined', async () => {
    const note = 'Cofnod Tŷ Ŵyr 👍\n\nail linell'
    const standing: StandingAnswers = { 'LEAD-1C': { value: 'yes', note } }
    for (const given of [note, 'Cofnod T? ?yr ?? ail linell', 'Cofnod Tŷ Ŵyr 👍 ail linell']) {
      const table = strToU8(`question,answer,note\nLEAD-1C,yes,"${given}"`)
      assert.deepEqual(changesIn(await proposalsIn(table, dma, standing)), [], given)
    }
    const other = strToU8('question,answer,note\nLEAD-1C,yes,"Cofnod T? arall"')
    assert.deepEqual(changesIn(await proposalsIn(other, dma, standing)), [
      ['LEAD-1C', { value: 'yes', note: 'Cofnod T? arall' }],
    ])
  })

  it('has "na" for No in Welsh, in a workbook as in a CSV file', async () => {
    const cells = [
      ['cwestiwn', 'ateb'],
      ['LEAD-1C', 'na'],
    ]
    const book = await writeWorkbook([{ sheet: 'x', data: cells }] as never).toBuffer()
    for (const bytes of [new Uint8Array(book), strToU8(stringify(cells))])
      assert.deepEqual(changesIn(await proposalsIn(bytes, dma, {})), [['LEAD-1C', { value: 'no' }]])
  })

  it('is refused if its letters were scrambled and cannot be told any more', async () => {
    const scrambled = new TextDecoder('windows-1252').decode(strToU8('\uFEFFquestion'))
    const book = await writeWorkbook([
      {
        sheet: 'x',
        data: [
          [scrambled, 'answer', 'note'],
          ['LEAD-1C', 'yes', 'ðŸ‘©ðŸ½â€'],
        ],
      },
    ] as never).toBuffer()
    const proposals = await proposalsIn(new Uint8Array(book), dma, {})
    assert.ok(proposals.isRefused)
    assert.match(proposals.reasons.map(fileFault).join(), /is not UTF-8/)
  })
})
