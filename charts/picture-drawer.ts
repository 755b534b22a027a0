// Draws pictures in a thread of their own, and keeps the latest: the event loop never waits for a drawing.

import { Worker } from 'node:worker_threads'
import { lruCache } from '../lib/lru-cache.ts'

export type PictureDrawer = {
  /** The PNG of an SVG document. Rejects if it cannot be drawn, or if too many wait already. */
  draw(svg: string): Promise<Uint8Array>
  /** Ends the thread. Drawings under way reject. */
  close(): Promise<void>
}

/** Pictures kept: some 30 KB each. */
const kept = 100
/** Drawings that may wait: at 150 ms each the last one waits 5 s. */
const mostWaiting = 32

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (fault: Error) => void }
type Answer = { readonly id: number; readonly png?: Uint8Array; readonly fault?: string }

/** The thread starts with the first drawing. The process may end while it idles. */
export function pictureDrawer(): PictureDrawer {
  const cache = lruCache<Promise<Uint8Array>>(kept)
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let drawings = 0

  function start(): Worker {
    const thread = new Worker(new URL('./png-worker.ts', import.meta.url))
    thread.on('message', ({ id, png, fault }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) thread.unref()
      if (png) one?.resolve(png)
      else one?.reject(new Error(`A picture could not be drawn: ${fault}`))
    })
    thread.on('error', (fault) => abandon(thread, fault as Error))
    thread.on('exit', () => abandon(thread, new Error('The drawing thread has ended.')))
    return thread
  }

  /** Fails everything that waits for a thread that is gone. The next drawing starts another. */
  function abandon(thread: Worker, fault: Error): void {
    if (thread !== worker) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }

  function drawAnew(svg: string): Promise<Uint8Array> {
    if (waiting.size >= mostWaiting) return Promise.reject(new Error('Too many pictures wait to be drawn.'))
    const id = ++drawings
    worker ??= start()
    worker.ref()
    worker.postMessage({ id, svg })
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  return {
    draw(svg) {
      const known = cache.get(svg)
      if (known) return known
      const drawing = drawAnew(svg)
      cache.set(svg, drawing)
      drawing.catch(() => cache.delete(svg))
      return drawing
    },
    async close() {
      const thread = worker
      if (!thread) return
      abandon(thread, new Error('The bot is stopping.'))
      await thread.terminate()
    },
  }
}
