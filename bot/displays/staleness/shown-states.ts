// Remembers which state of its council return each shared message shows, so that a press that only reads draws nothing.

import { lruCache } from '../../../lib/lru-cache.ts'
import { type DisplayName, displayId } from '../../../store/collections/displays.ts'
import type { ReconcileDeps } from '../types.ts'

/** How many messages it remembers. A forgotten one is drawn once more. */
const remembered = 2000

export type ShownStates = {
  /** The state that this copy of the bot has seen last. Take it before drawing: the drawing may read a newer one. */
  current(name: DisplayName): number
  /** Whether the message shows the state that this copy has seen last. */
  isShown(name: DisplayName): boolean
  /** The message shows this state now. */
  set(name: DisplayName, state: number): void
  /** The content of the message is unknown. */
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
