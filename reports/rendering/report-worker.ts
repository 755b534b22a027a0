// The thread that makes reports: one content in, the bytes of one file out.

import { parentPort } from 'node:worker_threads'
import type { ReportContent } from '../content/content.ts'
import type { ReportFormat } from '../format/formats.ts'
import { makeReport } from '../format/make-report.ts'

type Request = { readonly id: number; readonly format: ReportFormat; readonly content: ReportContent }

parentPort?.on('message', async ({ id, format, content }: Request) => {
  try {
    const bytes = await makeReport(format, content)
    // A copy of its own can be handed over without another.
    const own = new Uint8Array(bytes)
    parentPort?.postMessage({ id, bytes: own }, [own.buffer])
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
  }
})
