// Draws pictures in a worker thread, and caches the latest.

import { createHash } from 'node:crypto'
import { lruCache } from '../lib/lru-cache.ts'
import { oneThread, type ThreadLimits } from '../lib/one-thread.ts'

export type PictureDrawer = {
  /**
   * Draws an SVG document. Callers that ask for the same picture share one drawing.
   *
   * @returns the PNG as a data URL
   * @throws an Error if it cannot be drawn in time, or if too many tasks are waiting
   */
  draw(svg: string): Promise<string>
  /** Ends the thread. Present and later drawings reject. */
  close(): Promise<void>
}

/** The most cached pictures: at most 55 KB each, as data URLs. */
const kept = 100

/** A picture takes some 22 ms on a quiet machine, so the last of 32 waits 0.7 s. */
export const drawingLimits: ThreadLimits = { tasks: 32, longest: 10_000, idle: 60_000, memory: 128 }

/**
 * Makes the drawer and its thread.
 *
 * @param script the module of the thread; a test passes its own
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
