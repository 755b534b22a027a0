// No report says anything in English to a reader of Welsh, but for data, sources and the names of columns that programs read.

import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { answersCsv } from '../../../reports/csv/answers-csv.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import type { Block, Paper, Run } from '../../../reports/paper/paper.ts'
import { paperOf } from '../../../reports/paper/paper-of.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { workbookOf } from '../../../reports/workbook/workbook-of.ts'
import { dma } from '../../scoring/sets.ts'
import { states } from '../states.ts'

const saidBy = (runs: readonly Run[]) => runs.map(({ text }) => text)

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return saidBy(block.runs)
    case 'list':
      return block.items.flatMap(saidBy)
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat().map(({ text }) => text)]
    case 'picture':
      return [block.caption, block.alt, ...[...block.svg.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text)]
  }
}

const paperTexts = ({ title, subtitle, page, blocks }: Paper) => [
  title,
  ...subtitle,
  ...page,
  ...blocks.flatMap(textsOf),
]

/** Texts with a word in them. */
const worded = (texts: readonly unknown[]) => texts.map(String).filter((text) => /\p{L}{2}/u.test(text))

/** Texts that may be equal in both languages: sources, notes that people wrote, names, ids, and the id of a set. */
const kept =
  /\(\d{4}(?:\/\d\d)?(?:, [a-z\d ]+)?\)| (?:Act|Regulations) \d{4}$|strategy 2020-2025$|^Approved in |^Not ours$|^Paper to cabinet$|^https:|^[A-Z]{4}(?:-\d[CP])?$|^dma \d|^Term$|^\{of?\}|Borsetshire|^(?:ann|ben|Ann|Ben)\b/

for (const [state, source] of Object.entries(states)) {
  // Only texts of the report count. In the other formats people's names and notes fill whole cells.
  if (source.set !== dma || state === 'hostile text') continue
  describe(`a report in Welsh: ${state}`, () => {
    const [english, welsh] = ['en', 'cy'].map((language) => ({
      content: contentOf(source, language),
      wording: wordingIn(language),
    }))
    if (!english || !welsh) throw new Error('A language is missing')
    const differs = (model: readonly unknown[], own: readonly unknown[]) => {
      const known = new Set(worded(model))
      assert.deepEqual([...new Set(worded(own).filter((text) => known.has(text) && !kept.test(text)))], [])
    }

    it('shares no text of the board paper with the English one', () => {
      differs(paperTexts(paperOf(english.content, english.wording)), paperTexts(paperOf(welsh.content, welsh.wording)))
    })

    it('shares no sheet, column or cell of the workbook with the English one', async () => {
      const cells = async ({ content, wording }: typeof english) =>
        (await readSheets(Buffer.from(await workbookOf(content, wording)))).flatMap(({ sheet, data }) => [
          sheet,
          ...data.flat().filter((cell) => typeof cell === 'string'),
        ])
      differs(await cells(english), await cells(welsh))
    })

    it('shares no column of the table of answers with the English one', () => {
      const head = ({ content, wording }: typeof english) =>
        answersCsv(content, wording).split('\r\n')[0]?.split(',') ?? []
      differs(head(english), head(welsh))
    })
  })
}

describe('a Welsh document', () => {
  const content = contentOf(states['half answered'] as ReportSource, 'cy')

  it('names its language to Word and to readers of PDF', async () => {
    const docx = unzipSync(await makeReport('docx', content))
    assert.match(strFromU8(docx['word/styles.xml'] ?? new Uint8Array()), /w:lang w:val="cy-GB"/)
    assert.match(Buffer.from(await makeReport('pdf', content)).toString('latin1'), /\/Lang ?\(cy-GB\)/)
  })
})
