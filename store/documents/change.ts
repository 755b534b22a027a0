// One change to one document: load, apply a pure step, save; after a conflict, load again.

import { retry } from '../../lib/retry.ts'
import { systemTiming } from '../../lib/timing.ts'
import { StoreUnavailable, type Versioned, type Written } from '../store.ts'

/** A step's decision: save a new value, keep the document, or remove it; and the result for the caller. */
export type Step<Value, Result> =
  | { readonly type: 'save'; readonly value: Value; readonly result: Result }
  | { readonly type: 'keep'; readonly result: Result }
  | { readonly type: 'remove'; readonly result: Result }

/** Access to one document. A remembered value may be out of date; a loaded one is not. */
export type Place<Value> = {
  remembered(): Versioned<Value> | undefined
  load(): Promise<Versioned<Value> | undefined>
  save(value: Value, ifVersion: string | 'absent'): Promise<Written>
  remove(ifVersion: string): Promise<'removed' | 'conflict'>
}

// Another copy of the bot that has several changes waiting is always ahead of us, as it need not load between them. So
// the first new attempt comes at once, and the later ones after ever longer pauses, a quarter of a second in all.
const onConflict = {
  ...systemTiming,
  attempts: 8,
  pause: (failures: number) => (failures === 0 ? 0 : 2 ** (failures + 1)),
}

class Conflict extends StoreUnavailable {
  constructor() {
    super('Other copies of the bot kept changing the same document: try again in a moment.')
  }
}

const conflictOf = (error: unknown) => (error instanceof Conflict ? { after: 0, mayHaveHappened: false } : undefined)

/**
 * Applies `step` to the document as it stands and gives the step's result. The step may be called several times and
 * must be pure. Throws StoreUnavailable when others kept getting in first.
 */
export async function change<Value, Decision extends Step<Value, unknown>>(
  place: Place<Value>,
  step: (current: Value | undefined) => Decision,
): Promise<Decision['result']> {
  let remembered = place.remembered()
  return retry(onConflict, conflictOf, async () => {
    const isFresh = remembered === undefined
    const current = remembered ?? (await place.load())
    const decision = step(current?.document)
    if (await stands(place, decision, current, isFresh)) return decision.result
    remembered = undefined
    throw new Conflict()
  })
}

/** Carries the decision out. False when it was made on an old version, or may have been. */
async function stands<Value>(
  place: Place<Value>,
  decision: Step<Value, unknown>,
  current: Versioned<Value> | undefined,
  isFresh: boolean,
): Promise<boolean> {
  switch (decision.type) {
    case 'save':
      return (await place.save(decision.value, current?.version ?? 'absent')) !== 'conflict'
    case 'remove':
      return current === undefined || (await place.remove(current.version)) === 'removed'
    case 'keep':
      // Nothing is written, so no version check would catch a decision made on an old memory.
      return isFresh
    default:
      return decision satisfies never
  }
}
