// Draws pictures for cards within a second, or leaves them out, so that no reply waits longer.

import type { PictureDrawer } from '../../charts/picture-drawer.ts'
import type { Timing } from '../../lib/timing.ts'
import { faultOf, type Log } from '../log.ts'

/** A reply waits at most this many milliseconds for its picture. The drawing continues, and the next reply has it. */
export const longestWait = 1000
/** The minimum time between two log lines about missing pictures, in milliseconds. */
const quiet = 60_000

type Parts = {
  readonly drawer: Pick<PictureDrawer, 'draw'>
  readonly timing: Pick<Timing, 'now' | 'sleep'>
  readonly log: Pick<Log, 'warn'>
}

/** Returns the PNG of an SVG document as a data URL; undefined if it is not drawn in time. Never rejects. */
export type DrawPicture = (svg: string) => Promise<string | undefined>

export function picturesWith({ drawer, timing, log }: Parts): DrawPicture {
  let told = Number.NEGATIVE_INFINITY
  const tell = (fields: object) => {
    if (timing.now() - told < quiet) return
    told = timing.now()
    log.warn(fields, 'A card went out without its picture.')
  }
  return async (svg) => {
    const waits = new AbortController()
    try {
      const url = await Promise.race([drawer.draw(svg), timing.sleep(longestWait, waits.signal).then(() => undefined)])
      if (url === undefined) tell({ waited: longestWait })
      return url
    } catch (error) {
      tell(faultOf(error))
      return undefined
    } finally {
      waits.abort('the picture is drawn')
    }
  }
}
