// The Excel workbook, read back from its bytes.

import assert from 'node:assert/strict'
import { longest } from '../../../assessment/limits.ts'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { figuresOf } from '../figures-of.ts'
import { hostile, states } from '../states.ts'
import { type ReadWorkbook, readReportBook } from './read-workbook.ts'

const stateOf = (state: string): ReportSource => {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return source
}
const books = new Map<ReportSource, Promise<ReadWorkbook>>()

/** The English workbook of a state, made and read once. */
function bookOf(source: ReportSource): Promise<ReadWorkbook> {
  const known = books.get(source) ?? bookIn('en', source)
  books.set(source, known)
  return known
}

const bookIn = async (language: string, source: ReportSource) =>
  readReportBook(await makeReport('xlsx', contentOf(source, language)))

const isNear = (a: unknown, b: number | null) =>
  b === null ? a === null || a === undefined : typeof a === 'number' && Math.abs(a - b) < 1e-9

describe('the workbook', () => {
  for (const [state, source] of Object.entries(states)) {
    it(`has the figures of scoring as numbers: ${state}`, async () => {
      const { rows } = await bookOf(source)
      const figures = figuresOf(source)
      const summary = new Map(rows('Summary').map(([label, value]) => [label, value]))
      const same = (label: string, value: number | null) =>
        assert.ok(isNear(summary.get(label), value), `${label}: ${summary.get(label)}, not ${value}`)
      same('Overall score', figures.overall.score)
      same('Share of criteria in place', figures.overall.perCent && figures.overall.perCent / 100)
      same('Score once every gap up to the targets is closed', figures.projected.score)
      same('Commitments in place', figures.commitment && figures.commitment / 100)
      same('Criteria in place', figures.counts.yes)
      same('Open or Not sure', figures.counts.unknown)
      const [head = [], ...functions] = rows('Functions')
      const at = (row: readonly unknown[], title: string) => row[head.indexOf(title)]
      assert.equal(functions.length, figures.functions.length)
      for (const [nth, fn] of figures.functions.entries()) {
        const row = functions[nth] ?? []
        assert.equal(at(row, 'Code'), fn.code)
        assert.ok(isNear(at(row, 'Score'), fn.score))
        assert.ok(isNear(at(row, 'In place'), fn.perCent && fn.perCent / 100))
        assert.deepEqual([at(row, 'Met'), at(row, 'Apply'), at(row, 'Target')], [fn.met, fn.applicable, fn.target])
        assert.ok(isNear(at(row, 'Score then'), fn.projected.score))
      }
      const [, ...answers] = rows('Answers')
      assert.equal(answers.length, source.set.questions.size)
      const no = figures.gapList
        .flatMap(({ items }) => items)
        .filter(({ question }) => source.answers[question]?.value === 'no')
      const [, ...plan] = rows('Gaps and plan')
      assert.deepEqual(
        plan.map(([id]) => id).slice(0, no.length),
        no.map(({ question }) => question),
      )
    })
  }

  for (const [state, source] of Object.entries(states).filter(([, { set }]) => hasLanguage(set, 'cy')))
    it(`has the same figures at the same places in Welsh: ${state}`, async () => {
      const [english, welsh] = await Promise.all([bookOf(source), bookIn('cy', source)])
      assert.ok(english.figures.length > 0)
      assert.deepEqual(welsh.figures, english.figures)
    })

  it('offers Yes and No in each answer, and Not applicable only to the questions that allow it', async () => {
    const { xml } = await bookOf(stateOf('fresh'))
    const sheet = xml[2] ?? ''
    assert.match(sheet, /<formula1>"Yes,No,Not sure"<\/formula1>/)
    const [, allowed = ''] = /sqref="([^"]+)"><formula1>"Yes,No,Not sure,Not applicable"/.exec(sheet) ?? []
    const rows = [...stateOf('fresh').set.questions.values()].flatMap(({ notApplicable }, nth) =>
      notApplicable.length > 0 ? [`H${nth + 2}`] : [],
    )
    assert.ok(rows.length > 0)
    assert.equal(allowed, rows.join(' '))
  })

  it('filters each table below a frozen head', async () => {
    const { xml } = await bookOf(stateOf('half answered'))
    assert.equal(xml.filter((sheet) => /<autoFilter ref="A1:[A-Z]+\d+"\/>/.test(sheet)).length, 5)
    assert.ok(xml.every((sheet) => sheet.includes('state="frozen"')))
  })

  it('holds no formula, no link and no macro, and keeps what people wrote as text', async () => {
    const { xml, names, rows } = await bookOf(stateOf('hostile text'))
    assert.ok(xml.every((sheet) => !/<f[ >]/.test(sheet)))
    assert.ok(!names.some((name) => /vba|external|connections/i.test(name)))
    const notes = rows('Answers').map((row) => row[9])
    assert.ok(notes.includes(hostile[0]))
    assert.ok(notes.includes('1+1') === false && notes.includes('+1+1'))
    assert.ok(notes.includes('abc[31md\ne\nfgh'), JSON.stringify(notes.slice(0, 13)))
    assert.ok(notes.includes('gnp.exe x zero'))
  })

  it('names people only if it is told their names', async () => {
    const source = stateOf('a return with plan, people and history')
    const told = await bookOf(source)
    assert.ok(told.rows('Answers').some((row) => row.includes('Ann Owen')))
    assert.ok(told.rows('Gaps and plan').some((row) => row.includes('Ben Jones')))
    const untold = await bookOf({ ...source, people: undefined })
    assert.ok(!JSON.stringify(['Answers', 'Gaps and plan'].map(untold.rows)).includes('Ann Owen'))
    assert.ok(!untold.rows('Answers')[0]?.includes('Answered by'))
  })

  it('lists the answers that changed since the return before', async () => {
    const { rows } = await bookOf(stateOf('a return beside the one before'))
    const [head, first, ...others] = rows('Changes')
    assert.deepEqual(head, ['Question', 'Function', 'Title', 'On 1 November 2025', 'Now', 'Gap'])
    assert.deepEqual([first?.[0], ...(first?.slice(3) ?? [])], ['LEAD-1C', 'Yes', 'No', 'opened'])
    assert.equal(others.length, 18)
    assert.equal(others.filter((row) => row[5] === 'closed').length, 18)
  })

  it('lists earlier results and the present one', async () => {
    const { rows } = await bookOf(stateOf('a return with plan, people and history'))
    assert.deepEqual(
      rows('History').map(([day, set]) => [day instanceof Date ? day.toISOString().slice(0, 10) : day, set]),
      [
        ['Day', 'Question set'],
        ['2025-11-01', 'dma 2027.1'],
        ['2026-05-01', 'dma 2026.1'],
        ['2026-11-28', 'dma 2027.1'],
      ],
    )
  })

  it('prints each sheet on A4, as wide as the page, with its name and the pages at the foot', async () => {
    const { xml } = await bookOf({ ...stateOf('half answered'), council: { name: 'Marks & Spencer Town Council' } })
    for (const sheet of xml) {
      assert.match(sheet, /<pageSetUpPr fitToPage="1"\/>/)
      assert.match(sheet, /<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"\/>/)
      assert.match(
        sheet,
        /<oddFooter>[^<]*Marks &amp;&amp; Spencer[^<]*&amp;C&amp;8 &amp;A&amp;R&amp;8 Page &amp;P of &amp;N</,
      )
    }
  })

  it('prints the answers up to the evidence, in columns that fit a page', async () => {
    const { workbook, xml } = await bookOf(stateOf('everything at once'))
    const last = stateOf('everything at once').set.questions.size + 1
    assert.match(workbook, new RegExp(`Print_Area" localSheetId="3">'Answers'!\\$A\\$1:\\$K\\$${last}<`))
    for (const sheet of [xml[3], xml[4]]) {
      const widths = [...(sheet ?? '').matchAll(/<col min="(\d+)" [^>]*width="([\d.]+)"/g)].map(([, , width]) =>
        Number(width),
      )
      const printed = sheet === xml[3] ? widths.slice(0, 11) : widths
      assert.ok(printed.reduce((sum, width) => sum + width, 0) <= 230, printed.join(' '))
    }
  })

  it('shows which cells are to be filled in, and what fits there', async () => {
    const { xml, workbook } = await bookOf(stateOf('fresh'))
    const sheet = xml[2] ?? ''
    assert.match(sheet, /<sheetPr><tabColor rgb="FFFFE999"\/>/)
    assert.equal(xml.filter((each) => each.includes('tabColor')).length, 1)
    assert.match(sheet, /type="list"[^>]*prompt="Choose an answer from the list\."/)
    const limits = [...sheet.matchAll(/type="textLength"[^>]*sqref="([A-Z])2:\1\d+"><formula1>(\d+)</g)]
    assert.deepEqual(
      limits.map(([, column, most]) => [column, Number(most)]),
      [
        ['I', longest.reason],
        ['J', longest.note],
        ['K', longest.evidence],
      ],
    )
    assert.ok(workbook.includes('Answers'))
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1]
    assert.equal(new Set(['H2', 'I2', 'J2', 'K2', 'H3', 'K91'].map(styleOf)).size, 1)
    assert.notEqual(styleOf('G2'), styleOf('H2'))
  })

  it('says on its first sheet how to fill it in, and that the bot reads one sheet', async () => {
    const { rows } = await bookOf(stateOf('fresh'))
    const text = rows('Summary')
      .slice(1, 4)
      .map(([first]) => first)
      .join(' ')
    assert.match(text, /yellow columns of the sheet “Answers”.*your own chat.*reads that sheet alone/)
  })

  it('marks the questions of a function that is left out', async () => {
    const { rows } = await bookOf(stateOf('two functions left out'))
    const marked = rows('Answers').filter((row) => String(row[1]).endsWith('(left out)'))
    assert.equal(marked.length, 20)
    assert.ok(marked.every(([id]) => /^(?:AGIL|DATA)-/.test(String(id))))
  })

  it('has days that sort as dates, evidence by function, and the sources with their addresses', async () => {
    const { rows } = await bookOf(stateOf('everything at once'))
    const [head = [], first = []] = rows('Answers')
    assert.deepEqual(first[head.indexOf('Answered on')], new Date('2026-10-05T00:00:00Z'))
    const [plan = [], ...planned] = rows('Gaps and plan')
    const due = planned.map((row) => row[plan.indexOf('Due')]).filter(Boolean)
    assert.deepEqual(due, [new Date('2027-03-31T00:00:00Z')])
    const [titles = [], ...functions] = rows('Functions')
    for (const title of ['Yes with evidence', 'Yes seen by two', 'Score on 1 November 2025']) {
      assert.ok(
        functions.every((row) => typeof row[titles.indexOf(title)] === 'number'),
        title,
      )
    }
    const sources = rows('Definitions').filter(([kind]) => kind === 'Source')
    assert.ok(sources.length > 20 && sources.every(([, , address]) => String(address).startsWith('https://')))
  })

  it('names the state of a council below level 1, and makes a row as high as its text', async () => {
    const { rows } = await bookOf(stateOf('fresh'))
    assert.ok(rows('Summary').some(([label, value]) => label === 'Typical level' && value === 'Not answered yet'))
    assert.ok(!rows('Summary').some(([label]) => label === 'Functions that have reached it'))
    const { xml } = await bookOf(stateOf('names of 80 characters'))
    const [, height] = /<row r="6" ht="(\d+)"/.exec(xml[0] ?? '') ?? []
    assert.ok(Number(height) >= 30, height)
  })
})
