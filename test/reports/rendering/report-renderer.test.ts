// Reports are made in a thread of their own.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { reportFormats } from '../../../reports/format/formats.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { mostWaiting, type ReportRenderer, reportRenderer } from '../../../reports/rendering/report-renderer.ts'
import { states } from '../states.ts'

const content = contentOf(states['half answered'] as ReportSource, 'en')

/** A program of the thread, from its source text. */
const program = (code: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${code}`)}`)

describe('the thread that makes reports', () => {
  const renderers: ReportRenderer[] = []
  const started = (limits?: Parameters<typeof reportRenderer>[0]) => {
    const renderer = reportRenderer(limits)
    renderers.push(renderer)
    return renderer
  }
  after(() => Promise.all(renderers.map((renderer) => renderer.close())))

  it('makes every format as the calling thread would', async () => {
    const renderer = started()
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
  }).timeout(60_000)

  it('rejects a report that cannot be made, and makes the next one', async () => {
    const renderer = started()
    await assert.rejects(renderer.svg({ ...content, language: 'xx' }), /Reports have no wording in xx/)
    assert.ok((await renderer.svg(content)).length > 1000)
  }).timeout(30_000)

  it('replaces a thread that is stuck or that ends', async () => {
    const stuck = started({ longest: 50, script: program("parentPort.on('message', () => { for (;;); })") })
    await assert.rejects(stuck.svg(content), /took longer than 50 ms/)
    await assert.rejects(stuck.svg(content), /took longer than 50 ms/)
    const ended = started({ script: program("parentPort.on('message', () => process.exit(1))") })
    await assert.rejects(ended.svg(content), /has ended/)
  }).timeout(30_000)

  it('refuses a report beyond the longest queue', async () => {
    const renderer = started({ script: program("parentPort.on('message', () => {})") })
    const waiting = Array.from({ length: mostWaiting }, () => renderer.svg(content))
    await assert.rejects(renderer.svg(content), /Too many reports wait/)
    const all = Promise.allSettled(waiting)
    await renderer.close()
    assert.ok((await all).every(({ status }) => status === 'rejected'))
    await assert.rejects(renderer.svg(content), /stopping/)
  }).timeout(30_000)

  it('gives the memory of an idle thread back, and starts another', async () => {
    const script = program(
      "let n = 0; parentPort.on('message', ({ id }) => parentPort.postMessage({ id, bytes: new Uint8Array([++n]) }))",
    )
    const renderer = started({ idle: 1, script })
    assert.deepEqual([...(await renderer.csv(content))], [1])
    // A thread of its own counts from 1 again.
    let counted = 2
    for (let tries = 0; tries < 100 && counted !== 1; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      counted = (await renderer.csv(content))[0] ?? 0
    }
    assert.equal(counted, 1)
  }).timeout(30_000)
})
