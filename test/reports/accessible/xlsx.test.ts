// The workbook is accessible: title, language, names of sheets, marked and frozen heads, no merged cells, contrast. Read back from its bytes.

import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { all, xmlOf } from '../docx/read-docx.ts'
import { contrast } from './contrast.ts'
import { languages, reported, triedStates } from './reported.ts'

type Sheet = { readonly name: string; readonly xml: Document; readonly rows: readonly (readonly unknown[])[] }

async function read(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const part = (name: string) => strFromU8(files[name] ?? assert.fail(`There is no ${name}.`))
  const sheets = (await readSheets(Buffer.from(bytes))).map(
    ({ sheet, data }, nth): Sheet => ({
      name: sheet,
      xml: xmlOf(part(`xl/worksheets/sheet${nth + 1}.xml`)),
      rows: data as unknown as readonly (readonly unknown[])[],
    }),
  )
  return { part, sheets }
}

/** The row of the head, counted from 1: the last above the frozen edge. */
const headOf = ({ xml }: Sheet) => Number(all(xml, 'pane')[0]?.getAttribute('ySplit') ?? Number.NaN)

for (const language of languages) {
  for (const state of triedStates) {
    describe(`the workbook in the language ${language}: ${state}`, () => {
      let book: Awaited<ReturnType<typeof read>>
      before(async () => {
        book = await read(await reported('xlsx', state, language))
      })

      it('has a title and a language, which its package names', () => {
        const core = xmlOf(book.part('docProps/core.xml'))
        assert.ok((all(core, 'dc:title')[0]?.textContent ?? '').length > 10)
        assert.equal(all(core, 'dc:language')[0]?.textContent, `${language}-GB`)
        assert.match(book.part('[Content_Types].xml'), /PartName="\/docProps\/core\.xml"/)
        assert.match(book.part('_rels/.rels'), /Target="docProps\/core\.xml"/)
      })

      it('has names of sheets that say what is there, each once', () => {
        const names = book.sheets.map(({ name }) => name)
        assert.ok(names.length >= 5)
        assert.equal(new Set(names).size, names.length)
        for (const name of names) assert.doesNotMatch(name, /^(?:Sheet|Taflen) ?\d*$|^\s*$/)
      })

      it('freezes the head of each sheet, and marks it as the rows to repeat', () => {
        const names = all(xmlOf(book.part('xl/workbook.xml')), 'definedName').filter(
          (each) => each.getAttribute('name') === '_xlnm.Print_Titles',
        )
        assert.equal(names.length, book.sheets.length)
        for (const [nth, sheet] of book.sheets.entries()) {
          const head = headOf(sheet)
          assert.equal(all(sheet.xml, 'pane')[0]?.getAttribute('state'), 'frozen')
          assert.equal(names[nth]?.getAttribute('localSheetId'), String(nth))
          assert.equal(names[nth]?.textContent, `'${sheet.name}'!$${head}:$${head}`)
        }
      })

      it('has a title on each column that holds something, and no empty row in a table', () => {
        for (const sheet of book.sheets) {
          const [head = [], ...rows] = sheet.rows.slice(headOf(sheet) - 1)
          const untitled = rows.flatMap((row) => row.flatMap((cell, nth) => (cell !== null && !head[nth] ? [nth] : [])))
          assert.deepEqual(untitled, [], sheet.name)
          assert.ok(
            rows.every((row) => row.some((cell) => cell !== null)),
            sheet.name,
          )
        }
      })

      it('merges no cells, and hides no sheet, row or column', () => {
        for (const { xml } of book.sheets) {
          assert.equal(all(xml, 'mergeCell').length, 0)
          assert.ok([...all(xml, 'row'), ...all(xml, 'col')].every((each) => each.getAttribute('hidden') === null))
        }
        assert.doesNotMatch(book.part('xl/workbook.xml'), / state="/)
      })

      it('has a contrast of 4.5 at least, on white and on the fill of heads', () => {
        const styles = book.part('xl/styles.xml')
        const coloursIn = (element: string) =>
          [...styles.matchAll(new RegExp(`<${element} rgb="FF([0-9A-F]{6})"`, 'g'))].map(([, colour = '']) => colour)
        const [fonts = ''] = /<fonts.*<\/fonts>/.exec(styles) ?? []
        const inks = ['000000', ...coloursIn('color').filter((colour) => fonts.includes(colour))]
        const fills = ['FFFFFF', ...coloursIn('fgColor')]
        assert.ok(fills.length > 2)
        for (const ink of inks) for (const fill of fills) assert.ok(contrast(ink, fill) >= 4.5, `${ink} on ${fill}`)
      })
    })
  }
}
