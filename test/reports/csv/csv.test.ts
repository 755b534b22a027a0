// The answers and the plan as CSV.

import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { states } from '../states.ts'

const rowsOf = async (format: 'csv' | 'planner', source: ReportSource | undefined) => {
  if (!source) throw new Error('There is no such state')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await makeReport(format, contentOf(source, 'en')))
  assert.ok(text.startsWith('\uFEFF'))
  return parse(text, { bom: true }) as string[][]
}

describe('the answers as CSV', () => {
  for (const [state, source] of Object.entries(states)) {
    it(`has a row for each question, and its answer: ${state}`, async () => {
      const [head = [], ...rows] = await rowsOf('csv', source)
      assert.deepEqual(head.slice(0, 1), ['question'])
      const answers = rows.map((row) => [row[0], row[head.indexOf('answer')]])
      const names = { yes: 'Yes', no: 'No', unsure: 'Not sure', notApplicable: 'Not applicable' }
      assert.deepEqual(
        answers,
        [...source.set.questions.keys()].map((id) => {
          const value = source.answers[id]?.value
          return [id, value === undefined ? '' : names[value]]
        }),
      )
    })
  }

  it('keeps a text of several lines in one cell', async () => {
    const rows = await rowsOf('csv', states['hostile text'])
    assert.ok(rows.every((row) => row.length === rows[0]?.length))
    assert.ok(rows.some((row) => row.includes('line one\nline two\nline three\nfour')))
    const text = new TextDecoder().decode(
      await makeReport('csv', contentOf(states['hostile text'] as ReportSource, 'en')),
    )
    // A program that ends a line at any line feed must see the quotation marks.
    assert.match(text, /"line one\n/)
  })

  it('has no cell that a spreadsheet program would run', async () => {
    for (const format of ['csv', 'planner'] as const) {
      const cells = (await rowsOf(format, states['hostile text'])).flat()
      assert.deepEqual(
        cells.filter((cell) => /^[=+\-@\t\r\p{Cc}]/u.test(cell)),
        [],
      )
      assert.ok(cells.some((cell) => cell.startsWith("'=")))
    }
  })
})

describe('the plan as CSV for Planner', () => {
  it('has a task for each entry, with bucket, progress, owner and date', async () => {
    const [head, ...rows] = await rowsOf('planner', states['a return with plan, people and history'])
    assert.deepEqual(head, [
      ...['Task Name', 'Bucket Name', 'Progress', 'Priority', 'Assigned To', 'Due Date', 'Labels', 'Description'],
    ])
    const own = rows.find((row) => row[6]?.startsWith('LEAD-3C;')) ?? []
    assert.deepEqual(own.slice(1, 6), [
      'Digital leadership and strategy',
      'In progress',
      'Low',
      'Ann Owen',
      '2027-03-31',
    ])
    assert.match(own[7] ?? '', /Paper to cabinet$/)
    assert.equal(rows.find((row) => row[6]?.startsWith('CULT-1C;'))?.[2], 'Completed')
  })

  it('names nobody without the names', async () => {
    const source = states['a return with plan, people and history'] as ReportSource
    const rows = await rowsOf('planner', { ...source, people: undefined })
    assert.ok(rows.slice(1).every((row) => row[4] === ''))
  })
})
