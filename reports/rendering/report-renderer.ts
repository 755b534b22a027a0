// Makes reports in a worker thread.

import { oneThread, type ThreadLimits } from '../../lib/one-thread.ts'
import type { ReportContent } from '../content/content.ts'
import type { ReportFormat } from '../format/formats.ts'
import type { ReportTask } from './report-worker.ts'

/** Makes the file of a report in its content's language. Rejects with an Error if it cannot be made in time. */
type Render = (content: ReportContent) => Promise<Uint8Array>

export type ReportRenderer = { readonly [Format in ReportFormat]: Render } & {
  /** Ends the thread. Rejects reports under way and every later one. */
  readonly close: () => Promise<void>
}

/** The first report takes up to 400 ms and each further one at most 140 ms, so the last of 64 waits some 9 s. */
const limits: ThreadLimits = { tasks: 64, longest: 30_000, idle: 60_000, memory: 256 }

export function reportRenderer(): ReportRenderer {
  const thread = oneThread<ReportTask, Uint8Array>(new URL('./report-worker.ts', import.meta.url), limits)
  const render =
    (format: ReportFormat): Render =>
    (content) =>
      thread.run({ format, content })
  return {
    docx: render('docx'),
    pdf: render('pdf'),
    xlsx: render('xlsx'),
    csv: render('csv'),
    planner: render('planner'),
    json: render('json'),
    png: render('png'),
    svg: render('svg'),
    close: thread.close,
  }
}
