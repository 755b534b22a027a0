// Remembers the state that each shared message shows, so that a press that only reads draws nothing.

import { lruCache } from '../../../lib/lru-cache.ts'
import { type DisplayName, displayId } from '../../../store/collections/displays.ts'
import type { ReconcileDeps } from '../types.ts'

/** How many messages it remembers. A forgotten one is drawn once more. */
const remembered = 2000

export type ShownStates = {
  /** The state that this copy of the bot saw last. Read it before drawing, because the drawing may see a newer one. */
  current(name: DisplayName): number
  /** Whether the message shows the state that this copy saw last. */
  isShown(name: DisplayName): boolean
  /** Notes that the message now shows this state. */
  set(name: DisplayName, state: number): void
  /** Notes that the content of the message is unknown. */
  forget(name: DisplayName): void
}

export function shownStates({ stateOf }: Pick<ReconcileDeps, 'stateOf'>): ShownStates {
  const shown = lruCache<number>(remembered)
  return {
    current: stateOf,
    isShown: (name) => shown.get(displayId(name)) === stateOf(name),
    set: (name, state) => void shown.set(displayId(name), state),
    forget: (name) => void shown.delete(displayId(name)),
  }
}
