// Draws pictures in a thread of their own, and keeps the latest.

import { createHash } from 'node:crypto'
import { lruCache } from '../lib/lru-cache.ts'
import { oneThread, type ThreadLimits } from '../lib/one-thread.ts'

export type PictureDrawer = {
  /**
   * Draws an SVG document. Callers that ask for the same picture share one drawing.
   *
   * @returns the data address of its PNG
   * @throws an Error if it cannot be drawn in time, or if too many wait already
   */
  draw(svg: string): Promise<string>
  /** Ends the thread. Drawings under way reject, and so does every later one. */
  close(): Promise<void>
}

/** Pictures kept: at most 55 KB each, as data addresses. */
const kept = 100

/** A picture takes some 25 ms: the last of 32 waits 0.8 s on a quiet machine. */
export const drawingLimits: ThreadLimits = { tasks: 32, longest: 10_000, idle: 60_000, memory: 128 }

/**
 * Draws pictures in a thread of its own.
 *
 * @param script the program of the thread; a test passes its own
 */
export function pictureDrawer(
  limits: ThreadLimits = drawingLimits,
  script = new URL('./png-worker.ts', import.meta.url),
): PictureDrawer {
  const cache = lruCache<Promise<string>>(kept)
  const thread = oneThread<string, string>(script, limits)
  return {
    draw(svg) {
      const key = createHash('sha256').update(svg).digest('base64')
      const known = cache.get(key)
      if (known) return known
      const drawing = thread.run(svg)
      cache.set(key, drawing)
      drawing.catch(() => cache.delete(key))
      return drawing
    },
    close: thread.close,
  }
}
