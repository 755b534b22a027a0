// Makes reports in a thread of their own.

import { oneThread, type ThreadLimits } from '../../lib/one-thread.ts'
import type { ReportContent } from '../content/content.ts'
import type { ReportFormat } from '../format/formats.ts'
import type { ReportTask } from './report-worker.ts'

/** Makes the file of a report in its content's language. Rejects with an Error if it cannot be made in time. */
type Render = (content: ReportContent) => Promise<Uint8Array>

export type ReportRenderer = { readonly [Format in ReportFormat]: Render } & {
  /** Ends the thread. Reports under way reject, and so does every later one. */
  readonly close: () => Promise<void>
}

/** A report takes some 400 ms: the last of 64 waits some 25 s. */
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
