// Reports are made in a thread of their own.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { reportFormats } from '../../../reports/format/formats.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { type ReportRenderer, reportRenderer } from '../../../reports/rendering/report-renderer.ts'
import { states } from '../states.ts'

const content = contentOf(states['half answered'] as ReportSource, 'en')

describe('the thread that makes reports', () => {
  let renderer: ReportRenderer
  before(() => {
    renderer = reportRenderer()
  })
  after(() => renderer.close())

  it('makes every format as the calling thread would', async () => {
    const lengths = await Promise.all(
      reportFormats.map(async (format) => {
        const [own, here] = await Promise.all([renderer[format](content), makeReport(format, content)])
        return [format, Math.abs(own.length - here.length) < 64]
      }),
    )
    assert.deepEqual(
      lengths,
      reportFormats.map((format) => [format, true]),
    )
  })

  it('rejects a report that cannot be made, and makes the next one', async () => {
    await assert.rejects(renderer.svg({ ...content, language: 'xx' }), /Reports have no wording in xx/)
    assert.ok((await renderer.svg(content)).length > 1000)
  })
})
