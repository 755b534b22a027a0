// A report beside other councils: the figures in the paper, the workbook and the JSON, and the cases without any.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { states } from '../states.ts'

const state = 'a return beside other councils'
const source = states[state] as ReportSource
const content = (other: Partial<ReportSource> = {}, language = 'en') => contentOf({ ...source, ...other }, language)

describe('A report beside other councils', () => {
  it('shows the own score first, the standing, the median and the middle half, and says that it is no league table', async () => {
    const { paragraphs, tables } = readDocx(await makeReport('docx', content()))
    const text = paragraphs.map((each) => each.text).join('\n')
    assert.match(text, /The other councils are made up/)
    assert.match(text, /Compared with \d+ councils \(Unitary council, England\)\. Figures of 1 September 2027\./)
    assert.match(text, /This is no league table/)
    const [head, first] = tables.find(([titles]) => titles?.includes('Standing')) ?? []
    assert.deepEqual(head, ['Function', 'Council', 'Standing', 'Median', 'Middle half'])
    const [row] = content().benchmark?.functions ?? []
    assert.ok(row?.figures?.lower !== undefined && row.standing)
    assert.equal(first?.[3], row.figures.median.toFixed(1))
    assert.match(first?.[2] ?? '', /quartile|median/)
  })

  it('says how a submitted return stands, and of an open one its figures alone', () => {
    assert.ok(content().benchmark?.overall.standing)
    const open = content({ submittedAt: undefined }).benchmark
    assert.equal(open?.overall.standing, undefined)
    assert.ok(open?.overall.figures)
  })

  it('has nothing to say of a personal view, of another version, and without a benchmark', async () => {
    const { benchmark } = source
    assert.ok(benchmark)
    const other = { ...benchmark, questionSet: { ...benchmark.questionSet, version: '2019.1' } }
    for (const given of [{ standing: 'view' as const }, { benchmark: other }, { benchmark: undefined }]) {
      assert.equal(content(given).benchmark, undefined)
    }
    const { text } = await readPdf(await makeReport('pdf', content({ benchmark: undefined })))
    assert.doesNotMatch(text, /other councils/i)
  })

  it('is in the JSON with unrounded own scores, and in the workbook and the PDF in Welsh too', async () => {
    const json = JSON.parse(new TextDecoder().decode(await makeReport('json', content())))
    assert.equal(json.benchmark.madeUp, true)
    assert.equal(typeof json.benchmark.functions[0].own, 'number')
    assert.ok((await makeReport('xlsx', content())).length > 1000)
    const { text } = await readPdf(await makeReport('pdf', content({}, 'cy')))
    assert.match(text, /O gymharu â chynghorau eraill/)
  })
})
