// Pictures for cards: drawn within a second, or left out, so that no reply waits for one.

import type { PictureDrawer } from '../../charts/picture-drawer.ts'
import type { Timing } from '../../lib/timing.ts'
import { faultOf, type Log } from '../log.ts'

/** Milliseconds that a reply waits for its picture. The drawing continues, and the next reply has it. */
export const longestWait = 1000
/** Milliseconds between two lines of the log about pictures that were left out. */
const quiet = 60_000

type Parts = {
  readonly drawer: Pick<PictureDrawer, 'draw'>
  readonly timing: Pick<Timing, 'now' | 'sleep'>
  readonly log: Pick<Log, 'warn'>
}

/** Gives the data address of an SVG document's PNG; undefined if it is not drawn in time. It never rejects. */
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
