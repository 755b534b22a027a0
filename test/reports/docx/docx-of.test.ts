// The Word board paper, read back from its bytes.

import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import { contentOf } from '../../../reports/content/content-of.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { altOf, figuresOf, isUnanswered, perCent, tenth } from '../figures-of.ts'
import { states } from '../states.ts'
import { all, type ReadDocx, readDocx } from './read-docx.ts'

const made = new Map<string, Promise<Uint8Array>>()
const bytesOf = (state: string): Promise<Uint8Array> => {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  const known = made.get(state) ?? makeReport('docx', contentOf(source, 'en'))
  made.set(state, known)
  return known
}
const readBefore = new Map<string, ReadDocx>()
async function read(state: string): Promise<ReadDocx> {
  const docx = readBefore.get(state) ?? readDocx(await bytesOf(state))
  readBefore.set(state, docx)
  return docx
}

const tableWith = ({ tables }: ReadDocx, ...titles: readonly string[]) =>
  tables.find(([head]) => titles.every((title) => head?.includes(title))) ?? []

describe('the Word board paper', () => {
  for (const [state, source] of Object.entries(states)) {
    it(`tells the figures of scoring: ${state}`, async () => {
      const docx = await read(state)
      const figures = figuresOf(source)
      const { counts, overall, functions } = figures
      const text = docx.paragraphs.map(({ text }) => text).join('\n')
      if (counts.unanswered === counts.asked) {
        assert.ok(text.includes(`All ${counts.asked} questions are open`))
      } else {
        const inPlace = `${counts.yes} of ${counts.asked - counts.notApplicable}`
        assert.ok(
          text.includes(`The overall score is ${tenth(overall.score)} of ${source.set.levels}: ${inPlace} criteria`),
        )
        assert.ok(text.includes(`in place (${perCent(overall.perCent)}).`))
      }
      const [, ...rows] = tableWith(docx, 'Next step', 'Target level')
      assert.deepEqual(
        rows.map((row) => row.slice(3)),
        [
          ...functions.map((row) => [
            isUnanswered(row) ? '–' : tenth(row.score),
            row.level === null ? '–' : String(row.target),
            tenth(row.projected.score),
          ]),
          [counts.unanswered === counts.asked ? '–' : tenth(overall.score), '', tenth(figures.projected.score)],
        ],
      )
      const [, ...cells] = tableWith(docx, 'Function', ...levelTitles(source.set.levels, docx))
      assert.deepEqual(
        cells.map((row) => row.slice(1)),
        functions.map((row) =>
          row.levels.map(({ met, applicable, complete }) =>
            applicable === 0 || isUnanswered(row) ? '–' : `${complete ? '✓ ' : ''}${met} of ${applicable}`,
          ),
        ),
      )
      assert.equal(all(docx.document, 'wp:docPr')[0]?.getAttribute('descr'), altOf(source, 'en'))
    })
  }

  it('is well-formed, with headings and captions as styles, in order of level', async () => {
    const { paragraphs } = await read('a return with plan, people and history')
    const styles = paragraphs.map(({ style }) => style)
    assert.equal(styles[0], 'Title')
    assert.ok(styles.filter((style) => style === 'Heading1').length >= 8)
    assert.equal(styles.filter((style) => style === 'Heading2').length, 4)
    assert.ok(styles.indexOf('Heading1') < styles.indexOf('Heading2'))
    assert.ok(styles.includes('Caption'))
  })

  it('has no text box, no merged cell, and a head that each table repeats', async () => {
    const { document, tables } = await read('two functions left out')
    const names = [...document.getElementsByTagName('*')].map(({ tagName }) => tagName)
    for (const unwanted of ['w:txbxContent', 'w:gridSpan', 'w:vMerge', 'w:pict', 'mc:AlternateContent']) {
      assert.ok(!names.includes(unwanted), unwanted)
    }
    assert.ok(tables.length >= 5)
    for (const table of all(document, 'w:tbl')) {
      const [first, ...others] = all(table, 'w:tr')
      assert.ok(first && all(first, 'w:tblHeader').length === 1)
      assert.ok(others.every((row) => all(row, 'w:tblHeader').length === 0))
    }
    for (const table of tables) assert.equal(new Set(table.map((row) => row.length)).size, 1)
  })

  it('has one picture, as PNG, whose alternative text tells its figures', async () => {
    const state = 'a return with plan, people and history'
    const { document } = await read(state)
    const [drawing, ...others] = all(document, 'wp:docPr')
    assert.deepEqual(others, [])
    const alt = drawing?.getAttribute('descr') ?? ''
    const { functions, commitment } = figuresOf(states[state] ?? fail())
    assert.ok(alt.includes(`Commitments in place: ${perCent(commitment)}`))
    for (const { score, target, projected } of functions)
      assert.ok(alt.includes(`: score ${tenth(score)}, at target ${target}: ${tenth(projected.score)}.`))
    const media = Object.entries(unzipSync(await bytesOf(state))).filter(([name]) => name.startsWith('word/media/'))
    assert.deepEqual(
      media.map(([, png]) => [...png.subarray(1, 4)]),
      [[0x50, 0x4e, 0x47]],
    )
  })

  it('shows what has changed since the return before', async () => {
    const docx = await read('a return beside the one before')
    const text = docx.paragraphs.map((each) => each.text).join('\n')
    assert.match(text, /What has changed since 1 November 2025/)
    assert.match(text, /18 gaps closed: .*; and 13 more\./)
    assert.match(text, /1 gap opened: /)
    assert.match(text, /1 action of the plan done: /)
    assert.match(text, /19 answers have changed\. The Excel workbook lists them\./)
    const [, first, ...rows] = tableWith(docx, 'Then', 'Now', 'Change')
    assert.deepEqual(first?.slice(1), ['1.0', '1.5', '▲ higher'])
    assert.deepEqual(rows.at(-1), ['All functions', '1.0', '1.9', '▲ higher'])
  })

  it('names its language and title', async () => {
    const { files } = await read('half answered')
    assert.match(files['word/styles.xml'] ?? '', /w:lang w:val="en-GB"/)
    assert.match(
      files['docProps/core.xml'] ?? '',
      /<dc:title>Digital maturity of Borsetshire County Council<\/dc:title>/,
    )
  })

  it('names people only if it is told their names', async () => {
    const source = states['a return with plan, people and history'] ?? fail()
    const told = readDocx(await makeReport('docx', contentOf(source, 'en')))
    assert.ok(tableWith(told, 'Owner').some((row) => row.includes('Ann Owen')))
    const untold = readDocx(await makeReport('docx', contentOf({ ...source, people: undefined }, 'en')))
    const text = Object.values(untold.files).join('')
    for (const name of ['Ann', 'Owen', 'Jones', 'ann', 'gone'])
      assert.ok(!new RegExp(`>[^<]*\\b${name}\\b`).test(text), name)
  })
})

const fail = (): never => {
  throw new Error('There is no such state')
}

/** The titles of the columns of levels. */
const levelTitles = (levels: number, { tables }: ReadDocx) =>
  tables.find(
    ([head]) => head?.length === levels + 1 && head.slice(1).every((title, nth) => title.startsWith(`${nth + 1} `)),
  )?.[0] ?? []
