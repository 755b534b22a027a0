// One change to one document: load, apply a pure step, save. Loads again if another writer was faster.

import { type RetryPolicy, retry } from '../../lib/retry.ts'
import { systemTiming } from '../../lib/timing.ts'
import { StoreUnavailable, type Versioned, type Written } from '../store.ts'

/** A step's decision: save a new value, leave the document unchanged, or remove it; and the result for the caller. */
export type Step<Value, Result> =
  | { readonly type: 'save'; readonly value: Value; readonly result: Result }
  | { readonly type: 'unchanged'; readonly result: Result }
  | { readonly type: 'remove'; readonly result: Result }

/** Saves `after`. Writes nothing if it is the same as `before`, or undefined. */
export const saveIfChanged = <Value, Result>(
  before: Value | undefined,
  after: Value | undefined,
  result: Result,
): Step<Value, Result> =>
  after === undefined || after === before ? { type: 'unchanged', result } : { type: 'save', value: after, result }

/** Access to one document. `remembered` may be stale; `load` is not. */
export type DocumentHandle<Value> = {
  remembered(): Versioned<Value> | undefined
  load(): Promise<Versioned<Value> | undefined>
  save(value: Value, ifVersion: string | 'absent'): Promise<Written>
  remove(ifVersion: string): Promise<'removed' | 'conflict'>
}

// Another copy of the bot with several waiting changes is always faster, because it does not load between them. So the
// first retry is immediate, and later ones come after growing pauses, 250 ms in all.
const onConflict: RetryPolicy = {
  of: 'conflict',
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
 * Applies `step` to the stored document and returns the step's result. The step may run several times and must be pure.
 * Throws StoreUnavailable if another writer was faster in eight attempts.
 */
export async function change<Value, Decision extends Step<Value, unknown>>(
  document: DocumentHandle<Value>,
  step: (current: Value | undefined) => Decision,
): Promise<Decision['result']> {
  let remembered = document.remembered()
  return retry(onConflict, conflictOf, async () => {
    const isFresh = remembered === undefined
    const current = remembered ?? (await document.load())
    const decision = step(current?.document)
    if (await holds(document, decision, current, isFresh)) return decision.result
    remembered = undefined
    throw new Conflict()
  })
}

/** Carries out the decision. False if it was made on a stale version, or may have been. */
async function holds<Value>(
  document: DocumentHandle<Value>,
  decision: Step<Value, unknown>,
  current: Versioned<Value> | undefined,
  isFresh: boolean,
): Promise<boolean> {
  switch (decision.type) {
    case 'save':
      return (await document.save(decision.value, current?.version ?? 'absent')) !== 'conflict'
    case 'remove':
      return current === undefined || (await document.remove(current.version)) === 'removed'
    case 'unchanged':
      // Nothing is written, so no version check can show that the cached value was stale.
      return isFresh
    default:
      return decision satisfies never
  }
}
