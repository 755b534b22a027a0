// A store with uneven delays that can be cut short, and that lists every write.

import { setImmediate } from 'node:timers/promises'
import { type Key, type Store, StoreUnavailable } from '../../store/store.ts'

/** One write that was done, with the document as the store has it. */
export type Writing = { readonly key: Key; readonly version: number; readonly document: string }

/** Which of the next writes, counted from 0, is cut short: before it is done, or after. */
export type Cut = { readonly nth: number; readonly when: 'before' | 'after' }

export type Uneven = {
  /** How many turns of the event loop each wait takes, one after another and then from the start again. */
  readonly waits: readonly number[]
  readonly written: (writing: Writing) => void
}

/** `cut` makes one of the next writes fail, and replaces any earlier cut. Without `uneven` there are no delays. */
export function unevenStore(
  inner: Store,
  { waits, written }: Uneven,
): { readonly store: Store; uneven(on: boolean): void; cut(next: Cut | undefined): void } {
  let isUneven = false
  let next: Cut | undefined
  let waited = 0

  async function wait(): Promise<void> {
    const turns = isUneven ? (waits[waited++ % waits.length] ?? 0) : 0
    for (let turn = 0; turn < turns; turn++) await setImmediate()
  }

  async function cutShort<Done>(work: () => Promise<Done>): Promise<Done> {
    const now = next?.nth === 0 ? next : undefined
    next = next && next.nth > 0 ? { ...next, nth: next.nth - 1 } : undefined
    await wait()
    if (now?.when === 'before') throw new StoreUnavailable('Cut short before it was done.')
    const done = await work()
    if (now) throw new StoreUnavailable('Cut short after it was done.')
    await wait()
    return done
  }

  const store: Store = {
    ...inner,
    async read(key) {
      await wait()
      const found = await inner.read(key)
      await wait()
      return found
    },
    write: (key, document, ifVersion) =>
      cutShort(async () => {
        const outcome = await inner.write(key, document, ifVersion)
        if (outcome !== 'conflict') {
          written({ key, version: Number(outcome.version), document: JSON.stringify(document) })
        }
        return outcome
      }),
    remove: (key, ifVersion) => cutShort(() => inner.remove(key, ifVersion)),
  }

  return {
    store,
    uneven(on) {
      isUneven = on
    },
    cut(wanted) {
      next = wanted
    },
  }
}
