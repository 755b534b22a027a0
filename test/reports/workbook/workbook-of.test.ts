// The Excel workbook, read back from its bytes.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { figuresOf } from '../figures-of.ts'
import { hostile, states } from '../states.ts'
import { readReportBook } from './read-workbook.ts'

const stateOf = (state: string): ReportSource => {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return source
}
const bookOf = async (source: ReportSource) => readReportBook(await makeReport('xlsx', contentOf(source, 'en')))

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
      same('Still open', figures.counts.unknown)
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
    assert.ok(!untold.rows('Answers')[0]?.includes('answered by'))
  })

  it('lists the answers that changed since the return before', async () => {
    const { rows } = await bookOf(stateOf('a return beside the one before'))
    const [head, first, ...others] = rows('Changes')
    assert.deepEqual(head, ['question', 'function', 'title', 'on 1 November 2025', 'now', 'gap'])
    assert.deepEqual([first?.[0], ...(first?.slice(3) ?? [])], ['LEAD-1C', 'Yes', 'No', 'opened'])
    assert.equal(others.length, 18)
    assert.equal(others.filter((row) => row[5] === 'closed').length, 18)
  })

  it('lists earlier results and the present one', async () => {
    const { rows } = await bookOf(stateOf('a return with plan, people and history'))
    assert.deepEqual(
      rows('History').map(([day, set]) => [day, set]),
      [
        ['Day', 'Question set'],
        ['1 November 2025', 'dma 2027.1'],
        ['1 May 2026', 'dma 2026.1'],
        ['28 November 2026', 'dma 2027.1'],
      ],
    )
  })
})
