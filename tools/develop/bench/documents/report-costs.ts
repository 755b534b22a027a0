// Times the report of ninety answers in each format, in the thread that makes reports.

import type { QuestionSet } from '../../../../assessment/question-set.ts'
import { contentOf } from '../../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../../reports/content/source.ts'
import { type ReportFormat, reportFormats } from '../../../../reports/format/formats.ts'
import { reportRenderer } from '../../../../reports/rendering/report-renderer.ts'
import { median } from '../figures.ts'

/** One format: milliseconds of the first report and of a later one (the median), and bytes of the file. */
type FormatCost = {
  readonly format: ReportFormat
  readonly first: number
  readonly next: number
  readonly bytes: number
}

export type ReportCosts = {
  readonly formats: readonly FormatCost[]
  /** Processor milliseconds that the content of a report takes in the serving thread (the median). */
  readonly content: number
  /** Megabytes by which the process grows, with the thread and after every format. */
  readonly memory: number
}

const times = 5

export async function reportCosts(set: QuestionSet): Promise<ReportCosts> {
  const source: ReportSource = {
    set,
    standing: 'view',
    council: { name: 'Wrenbridge Council', nation: 'england', authority: 'county' },
    answers: Object.fromEntries([...set.questions.keys()].map((id, nth) => [id, { value: nth % 3 ? 'yes' : 'no' }])),
    at: '2026-11-28T10:00:00.000Z',
  }
  const contents = Array.from({ length: times }, () => {
    const before = process.threadCpuUsage()
    const content = contentOf(source, 'en')
    const { user, system } = process.threadCpuUsage(before)
    return { content, took: (user + system) / 1000 }
  })
  const [{ content } = { content: contentOf(source, 'en') }] = contents
  const before = process.memoryUsage.rss()
  const renderer = reportRenderer()
  const formats: FormatCost[] = []
  for (const format of reportFormats) {
    const made: { readonly took: number; readonly bytes: number }[] = []
    for (let nth = 0; nth <= times; nth++) {
      const began = performance.now()
      const file = await renderer[format](content)
      made.push({ took: performance.now() - began, bytes: file.length })
    }
    const [first, ...later] = made
    formats.push({
      format,
      first: first?.took ?? 0,
      next: median(later.map(({ took }) => took)),
      bytes: first?.bytes ?? 0,
    })
  }
  const memory = (process.memoryUsage.rss() - before) / 1024 / 1024
  await renderer.close()
  return { formats, content: median(contents.map(({ took }) => took)), memory }
}
