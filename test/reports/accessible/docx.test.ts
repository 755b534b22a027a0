// The Word board paper is accessible: title, language, headings, table heads, alternative texts, contrast. Read back from its bytes.

import assert from 'node:assert/strict'
import { all, type ReadDocx, readDocx, xmlOf } from '../docx/read-docx.ts'
import { contrast } from './contrast.ts'
import { languages, reported, triedStates } from './reported.ts'

const attributeOf = (element: Element | undefined, name = 'w:val') => element?.getAttribute(name) ?? undefined

/** The levels of the headings in their order; the title is 0. */
const levelsIn = ({ paragraphs }: ReadDocx) =>
  paragraphs.flatMap(({ style, text }) => {
    const level = style === 'Title' ? 0 : Number(/^Heading(\d)$/.exec(style)?.[1] ?? Number.NaN)
    return Number.isNaN(level) ? [] : [{ level, text }]
  })

/** The styles that the text uses, and those that they are based on, as XML. */
function usedStyles({ files, paragraphs }: ReadDocx): readonly string[] {
  const used = new Set(['Normal', ...paragraphs.map(({ style }) => style)])
  const styles = all(xmlOf(files['word/styles.xml'] ?? ''), 'w:style')
  const defaults = all(xmlOf(files['word/styles.xml'] ?? ''), 'w:docDefaults')
  return [...defaults, ...styles.filter((style) => used.has(style.getAttribute('w:styleId') ?? ''))].map(
    (each) => each.outerHTML,
  )
}

/** Faults in the order of the headings: an empty one, a second title, a level that is left out. */
const headingFaults = (headings: readonly { readonly level: number; readonly text: string }[]): string[] =>
  headings.flatMap(({ level, text }, nth) => {
    const before = headings[nth - 1]
    if (text.trim() === '') return [`Heading ${nth + 1} is empty.`]
    if ((level === 0) !== (nth === 0)) return [`The title is not the first heading: ${text}`]
    return before && level > before.level + 1 ? [`${before.text} → ${text} leaves a level out.`] : []
  })

for (const language of languages) {
  for (const state of triedStates) {
    describe(`the Word board paper in the language ${language}: ${state}`, () => {
      let docx: ReadDocx
      before(async () => {
        docx = readDocx(await reported('docx', state, language))
      })

      it('has a title, and its language on every text', () => {
        const title = all(xmlOf(docx.files['docProps/core.xml'] ?? ''), 'dc:title')[0]?.textContent ?? ''
        assert.equal(docx.paragraphs[0]?.text, title)
        assert.ok(title.length > 10)
        const languagesIn = Object.entries(docx.files).flatMap(([, xml]) =>
          [...xml.matchAll(/<w:lang [^>]*w:val="([^"]*)"/g)].map(([, tag]) => tag),
        )
        assert.deepEqual(new Set(languagesIn), new Set([`${language}-GB`]))
      })

      it('has headings in order, none of them empty', () => {
        const headings = levelsIn(docx)
        assert.ok(headings.length > 4)
        assert.deepEqual(headingFaults(headings), [])
      })

      it('marks the head of each table, merges no cells, and names each table above it', () => {
        const tables = all(docx.document, 'w:tbl')
        assert.ok(tables.length > 0)
        for (const table of tables) {
          const [head, ...rows] = all(table, 'w:tr')
          assert.equal(all(head ?? assert.fail(), 'w:tblHeader').length, 1)
          assert.ok(rows.every((row) => all(row, 'w:tblHeader').length === 0))
          assert.ok(
            all(head ?? assert.fail(), 'w:tc').every((cell) => (cell.textContent ?? '') !== ''),
            'A column has no title.',
          )
          assert.equal(new Set([head, ...rows].map((row) => row && all(row, 'w:tc').length)).size, 1)
          const caption = table.previousElementSibling ?? assert.fail()
          assert.equal(attributeOf(all(caption, 'w:pStyle')[0]), 'Caption')
          assert.notEqual(caption.textContent, '')
        }
        for (const merged of ['w:gridSpan', 'w:vMerge', 'w:hMerge']) assert.equal(all(docx.document, merged).length, 0)
      })

      it('has an alternative text on each picture, which stands in the line of text, and no text box', () => {
        const pictures = all(docx.document, 'wp:docPr')
        assert.equal(pictures.length, 1)
        for (const picture of pictures) assert.ok((attributeOf(picture, 'descr') ?? '').length > 40)
        assert.equal(all(docx.document, 'wp:anchor').length, 0)
        assert.equal(all(docx.document, 'w:txbxContent').length, 0)
      })

      it('has real lists, and no empty lines for space but after a table', () => {
        const empty = docx.paragraphs.filter(
          ({ text, style }) => text === '' && style !== 'AfterTable' && style !== 'TableText',
        )
        assert.ok(empty.length <= all(docx.document, 'wp:inline').length, JSON.stringify(empty))
        assert.deepEqual(
          docx.paragraphs.filter(({ text, style }) => !style.startsWith('Heading') && /^(?:[-•*]|\d+\.)\s/.test(text)),
          [],
        )
      })

      it('has a contrast of 4.5 at least, on white and on the shade of table heads', () => {
        const xml = [...usedStyles(docx), docx.files['word/document.xml']].join('')
        const colours = new Set(
          [...xml.matchAll(/<w:color w:val="([0-9a-fA-F]{6})"/g)].map(([, colour = '']) => colour),
        )
        const shades = new Set([
          'ffffff',
          ...[...xml.matchAll(/<w:shd [^>]*w:fill="([0-9a-f]{6})"/g)].map(([, fill = '']) => fill),
        ])
        assert.ok(colours.size >= 3)
        const weak = [...colours].flatMap((colour) =>
          [...shades].filter((shade) => contrast(colour, shade) < 4.5).map((shade) => `${colour} on ${shade}`),
        )
        assert.deepEqual(weak, [])
      })
    })
  }
}

describe('The checks of a document', () => {
  it('find an empty heading, a second title and a level that is left out', () => {
    const of = (...levels: number[]) => headingFaults(levels.map((level) => ({ level, text: `Heading ${level}` })))
    assert.deepEqual(of(0, 1, 2, 1), [])
    assert.equal(of(0, 2).length, 1)
    assert.equal(of(0, 1, 0).length, 1)
    assert.equal(headingFaults([{ level: 0, text: ' ' }]).length, 1)
  })

  it('know black on white, and a grey that is too pale', () => {
    assert.equal(contrast('000000', 'ffffff'), 21)
    assert.ok(contrast('777777', 'ffffff') < 4.5 && contrast('767676', 'ffffff') >= 4.5)
  })
})
