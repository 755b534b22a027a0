// Draws pictures in a thread of their own, and keeps the latest: the event loop never waits for a drawing.

import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { lruCache } from '../lib/lru-cache.ts'

export type PictureDrawer = {
  /**
   * Draws an SVG document. Callers that ask for the same picture share one drawing.
   *
   * @returns the data address of its PNG
   * @throws an Error if it cannot be drawn, takes longer than `longest`, or if too many wait already
   */
  draw(svg: string): Promise<string>
  /** Ends the thread. Drawings under way reject, and so does every later one. */
  close(): Promise<void>
}

/** Pictures kept: at most 55 KB each, as data addresses. */
const kept = 100
/** Drawings under way or waiting: at 40 ms each on a quiet machine, the last one waits 1.3 s. */
export const mostWaiting = 32
/** Milliseconds without any answer, after which the thread counts as stuck and is replaced. */
const usualLongest = 10_000
/** Megabytes of JavaScript objects in the thread. Beyond it the thread ends, and the drawings under way reject. */
const mostMemory = 128

type Waiting = { readonly resolve: (url: string) => void; readonly reject: (fault: Error) => void }
type Answer = { readonly id: number; readonly url?: string; readonly fault?: string }

/**
 * The thread starts with the first drawing. The process may end while the thread idles.
 *
 * @param longest milliseconds that the thread may take for one drawing
 * @param script the program of the thread; a test hands in its own
 */
export function pictureDrawer(
  longest = usualLongest,
  script: URL = new URL('./png-worker.ts', import.meta.url),
): PictureDrawer {
  const cache = lruCache<Promise<string>>(kept)
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let watchdog: NodeJS.Timeout | undefined
  let drawings = 0
  let isClosed = false

  function start(): Worker {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    thread.on('message', ({ id, url, fault }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      watch(thread)
      if (waiting.size === 0) thread.unref()
      if (url) one?.resolve(url)
      else one?.reject(new Error(`A picture could not be drawn: ${fault}`))
    })
    thread.on('error', (fault) => abandon(thread, fault as Error))
    thread.on('exit', () => abandon(thread, new Error('The drawing thread has ended.')))
    return thread
  }

  /** Gives the thread `longest` for its next answer. */
  function watch(thread: Worker): void {
    clearTimeout(watchdog)
    if (waiting.size === 0 || thread !== worker) return
    watchdog = setTimeout(() => {
      abandon(thread, new Error(`A picture took longer than ${longest} ms.`))
      void thread.terminate()
    }, longest)
    watchdog.unref()
  }

  /** Fails everything that waits for a thread that is gone. The next drawing starts another. */
  function abandon(thread: Worker, fault: Error): void {
    if (thread !== worker) return
    worker = undefined
    clearTimeout(watchdog)
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }

  function drawAnew(svg: string): Promise<string> {
    if (isClosed) return Promise.reject(new Error('The bot is stopping.'))
    if (waiting.size >= mostWaiting) return Promise.reject(new Error('Too many pictures wait to be drawn.'))
    const id = ++drawings
    worker ??= start()
    worker.ref()
    worker.postMessage({ id, svg })
    const isFirst = waiting.size === 0
    const drawing = new Promise<string>((resolve, reject) => waiting.set(id, { resolve, reject }))
    if (isFirst) watch(worker)
    return drawing
  }

  return {
    draw(svg) {
      const key = createHash('sha256').update(svg).digest('base64')
      const known = cache.get(key)
      if (known) return known
      const drawing = drawAnew(svg)
      cache.set(key, drawing)
      drawing.catch(() => cache.delete(key))
      return drawing
    },
    async close() {
      isClosed = true
      const thread = worker
      if (!thread) return
      abandon(thread, new Error('The bot is stopping.'))
      await thread.terminate()
    },
  }
}
