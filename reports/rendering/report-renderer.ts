// Makes reports in a thread of their own: the event loop that serves people never waits for one.

import { Worker } from 'node:worker_threads'
import type { ReportContent } from '../content/content.ts'
import type { ReportFormat } from '../format/formats.ts'

/** Makes the file of a report in its content's language. Rejects with an Error if it cannot be made. */
type Render = (content: ReportContent) => Promise<Uint8Array>

export type ReportRenderer = { readonly [Format in ReportFormat]: Render } & {
  /** Ends the thread. Reports under way reject, and so does every later one. */
  readonly close: () => Promise<void>
}

/** Reports under way or waiting: at 400 ms each, the last one waits some 25 s. */
export const mostWaiting = 64
/** Milliseconds that one report may take; the thread counts as stuck after that and is replaced. */
const usualLongest = 30_000
/** Milliseconds without work after which the thread ends and gives its memory back. */
const usualIdle = 60_000
/** Megabytes of JavaScript objects in the thread. */
const mostMemory = 256

type Waiting = {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (fault: Error) => void
}
type Answer = { readonly id: number; readonly bytes?: Uint8Array; readonly fault?: string }
type Limits = { readonly longest?: number; readonly idle?: number; readonly script?: URL }

/**
 * The thread starts with the first report, and makes one at a time. The process may end while it idles.
 *
 * @param limits milliseconds; a test hands in its own, and its own program of the thread
 */
export function reportRenderer({
  longest = usualLongest,
  idle = usualIdle,
  script = new URL('./report-worker.ts', import.meta.url),
}: Limits = {}): ReportRenderer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let watchdog: NodeJS.Timeout | undefined
  let reports = 0
  let isClosed = false

  function start(): Worker {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    thread.on('message', ({ id, bytes, fault }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      watch(thread)
      if (bytes) one?.resolve(bytes)
      else one?.reject(new Error(`A report could not be made: ${fault}`))
    })
    thread.on('error', (fault) => abandon(thread, fault as Error))
    thread.on('exit', () => abandon(thread, new Error('The thread that makes reports has ended.')))
    return thread
  }

  /** Gives the thread `longest` for its next report, or `idle` until it ends. */
  function watch(thread: Worker): void {
    clearTimeout(watchdog)
    if (thread !== worker) return
    const isIdle = waiting.size === 0
    if (isIdle) thread.unref()
    else thread.ref()
    const reason = new Error(`A report took longer than ${longest} ms.`)
    watchdog = setTimeout(
      () => {
        abandon(thread, reason)
        void thread.terminate()
      },
      isIdle ? idle : longest,
    )
    watchdog.unref()
  }

  /** Fails every report that waits for a thread that is gone. The next report starts another. */
  function abandon(thread: Worker, fault: Error): void {
    if (thread !== worker) return
    worker = undefined
    clearTimeout(watchdog)
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }

  const render =
    (format: ReportFormat): Render =>
    async (content) => {
      if (isClosed) throw new Error('The bot is stopping.')
      if (waiting.size >= mostWaiting) throw new Error('Too many reports wait to be made.')
      const id = ++reports
      worker ??= start()
      worker.postMessage({ id, format, content })
      const made = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }))
      if (waiting.size === 1) watch(worker)
      return made
    }

  return {
    docx: render('docx'),
    pdf: render('pdf'),
    xlsx: render('xlsx'),
    csv: render('csv'),
    planner: render('planner'),
    json: render('json'),
    png: render('png'),
    svg: render('svg'),
    async close() {
      isClosed = true
      const thread = worker
      if (!thread) return
      abandon(thread, new Error('The bot is stopping.'))
      await thread.terminate()
    },
  }
}
