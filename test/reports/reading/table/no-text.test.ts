// A picture, a PDF or another file under the name of a CSV file is refused for what it is.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { faultsOf } from '../../../tools/results/score/scored.ts'

const picture = readFileSync(new URL('../../../../manifest/color.png', import.meta.url))
const before = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), picture])

const files: Readonly<Record<string, Uint8Array>> = {
  'a PNG picture': picture,
  'a JPEG picture': before('\xff\xd8\xff\xe0\x00\x10JFIF\x00'),
  'a picture of a phone': before('\x00\x00\x00\x18ftypheic'),
  'a film': before('\x00\x00\x00\x20ftypisom'),
  'a gzip file': before('\x1f\x8b\x08\x00'),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  'a PDF with a quotation mark': Buffer.from('%PDF-1.7\n% "\n'),
}

describe('a file that is no text', () => {
  for (const [what, bytes] of Object.entries(files)) {
    it(`is told apart from a table: ${what}`, async () => {
      assert.deepEqual(await faultsOf(bytes), [
        'answers, line 1: is no table, but perhaps a picture or a PDF: send an Excel workbook (.xlsx) or a CSV file',
      ])
    })
  }

  it('is not a table in UTF-16 whose header has a fault', async () => {
    const faults = await faultsOf(Buffer.from('\ufeffquestion,reply\nLEAD-1P,yes\n', 'utf16le'))
    assert.deepEqual(faults, ['answers, line 1: the header has no column "answer"'])
  })

  it('is not a table with one zero in a cell', async () => {
    const [fault, ...others] = await faultsOf(Buffer.from('question,answer\nLEAD-1P,\0yes\n'))
    assert.match(fault ?? '', /line 2/)
    assert.deepEqual(others, [])
  })
})
