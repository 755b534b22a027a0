// The parts of a workbook are counted before they are read, so that no file keeps a reader for long.

import assert from 'node:assert/strict'
import {
  longestPiece,
  longestTag,
  mostSheets,
  mostTags,
  xmlFault,
} from '../../../../../reports/reading/table/workbook/xml-bounds.ts'
import { answersPart, bookPart, freshParts, proposed, relationsPart } from './filled-book.ts'

const tooMuch = ['The file holds far more than a table of answers: copy the answers into a new workbook']

describe('the XML of a workbook', () => {
  it('has bounds for tags, for the length of one, and for the text between two', () => {
    const half = '<c/>'.repeat(mostTags / 2)
    assert.equal(xmlFault([half, ` \n${half}`]), undefined)
    assert.deepEqual(xmlFault([half, half, '<c/>']), ['overfull'])
    const filled = (start: string, length: number) => `${start.padEnd(length, 'x')}`
    assert.equal(xmlFault([`${filled('<c a="', longestTag - 1)}">`]), undefined)
    assert.deepEqual(xmlFault([`${filled('<c a="', longestTag)}">`]), ['overfull'])
    assert.equal(xmlFault([`${filled('<t>', longestPiece)}</t>`]), undefined)
    assert.deepEqual(xmlFault([`${filled('<t>', longestPiece + 1)}</t>`]), ['overfull'])
  })

  it('has an end to each tag', () => {
    for (const xml of ['<<c>', '<c', '<c <d>', `<${'a'.repeat(longestPiece)}`])
      assert.deepEqual(xmlFault([xml]), ['unreadable-workbook'], xml.slice(0, 9))
    assert.deepEqual(xmlFault(['<!DOCTYPE a [<!ENTITY x "y">]>']), ['strange-part'])
  })
})

describe('a workbook with far more than answers', () => {
  it('is refused for its tags, its sheets, and cells that many sheets share', async () => {
    const parts = await freshParts()
    const strings = parts.get('xl/sharedStrings.xml') ?? ''
    const many = strings.replace('</sst>', `${'<si><t/></si>'.repeat(mostTags / 3)}</sst>`)
    assert.deepEqual(await proposed(parts, { 'xl/sharedStrings.xml': many }), tooMuch)
    const shared = (sheets: number, answers = parts.get(answersPart) ?? '') => {
      const relation = /<Relationship [^>]*sheet3\.xml[^>]*>/.exec(parts.get(relationsPart) ?? '')?.[0] ?? ''
      const id = /Id="([^"]+)"/.exec(relation)?.[1]
      const more = Array.from(
        { length: sheets },
        (_, nth) => `<sheet name="S${nth}" sheetId="${nth + 50}" r:id="${id}"/>`,
      )
      const book = (parts.get(bookPart) ?? '').replace('</sheets>', `${more.join('')}</sheets>`)
      return proposed(parts, { [bookPart]: book, [answersPart]: answers })
    }
    assert.deepEqual(await shared(1), [])
    assert.deepEqual(await shared(mostSheets), tooMuch)
    const low = '<row r="5000"><c r="A5000" t="b"><v>1</v></c></row></sheetData>'
    assert.deepEqual(await shared(20, (parts.get(answersPart) ?? '').replace('</sheetData>', low)), tooMuch)
  })
})
