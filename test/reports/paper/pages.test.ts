// The estimates of pages and lines. The test of the PDF compares them with the pages that Typst draws.

import assert from 'node:assert/strict'
import type { Block } from '../../../reports/paper/paper.ts'
import { pagesOf } from '../../../reports/paper/space/pages.ts'
import { linesOf } from '../../../reports/paper/space/text-lines.ts'

describe('The estimate of pages', () => {
  it('grows with each row of a table, and counts a page for a tall picture that does not fit', () => {
    const table = (rows: number): Block => ({
      type: 'table',
      caption: 'Rows',
      columns: [{ title: 'Name', width: 1 }],
      rows: Array.from({ length: rows }, (_, nth) => [{ text: `Row ${nth}` }]),
    })
    const of = (...blocks: readonly Block[]) => pagesOf({ title: 'Title', subtitle: [], blocks })
    assert.ok(of(table(20)) < of(table(21)))
    assert.ok(of(table(100)) > 2)
    const picture: Block = { type: 'picture', svg: '', alt: '', caption: 'Picture' }
    assert.ok(of(table(35), picture) > 1.3)
    assert.ok(of(picture, table(35)) < of(table(35), picture))
  })
})

describe('The estimate of lines', () => {
  it('breaks between words, and inside a word that is wider than the column', () => {
    assert.equal(linesOf('short', 100, 10), 1)
    assert.equal(linesOf('', 100, 10), 1)
    assert.equal(linesOf('two words of some length here', 90, 10), 2)
    assert.equal(linesOf('W'.repeat(80), 100, 10), 8)
    assert.ok(linesOf('W'.repeat(80), 100, 10, true) > linesOf('i'.repeat(80), 100, 10, true))
  })
})
