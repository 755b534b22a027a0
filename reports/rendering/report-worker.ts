// The worker thread that makes reports: it receives one content and returns the bytes of one file.

import { move } from 'piscina'
import type { ReportContent } from '../content/content.ts'
import type { ReportFormat } from '../format/formats.ts'
import { makeReport } from '../format/make-report.ts'

export type ReportTask = { readonly format: ReportFormat; readonly content: ReportContent }

/** The bytes are a new copy, so they are transferred to the other thread and not copied again. */
export default async ({ format, content }: ReportTask) => move(new Uint8Array(await makeReport(format, content)))
