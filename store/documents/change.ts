// One change to one document: load, apply a pure step, save; load again if another writer was faster.

import { setTimeout } from 'node:timers/promises'
import { StoreUnavailable, type Versioned, type Written } from '../store.ts'

/** What a step decides: save a new value, leave all as it is, or remove the document; and what to tell the caller. */
export type Step<Value, Result> =
  | { readonly type: 'save'; readonly value: Value; readonly result: Result }
  | { readonly type: 'keep'; readonly result: Result }
  | { readonly type: 'remove'; readonly result: Result }

/** Access to one document. `remembered` may be out of date; `load` is not. */
export type DocumentHandle<Value> = {
  remembered(): Versioned<Value> | undefined
  load(): Promise<Versioned<Value> | undefined>
  save(value: Value, ifVersion: string | 'absent'): Promise<Written>
  remove(ifVersion: string): Promise<'removed' | 'conflict'>
}

// Another copy of the bot with several changes waiting is always faster, as it need not load between them. So the first
// retry comes at once, and later ones after growing pauses (milliseconds), 250 ms in all.
const attempts = 8
const pauseAfter = (attempt: number) => 2 ** attempt

/**
 * Applies `step` to the stored document and returns the step's result. The step may run several times and must be
 * pure. Throws StoreUnavailable when another writer was faster in eight attempts.
 */
export async function change<Value, Decision extends Step<Value, unknown>>(
  document: DocumentHandle<Value>,
  step: (current: Value | undefined) => Decision,
): Promise<Decision['result']> {
  const remembered = document.remembered()
  let isFresh = remembered === undefined
  let current = remembered ?? (await document.load())
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const decision = step(current?.document)
    if (await holds(document, decision, current, isFresh)) return decision.result
    if (attempt > 1 && attempt < attempts) await setTimeout(pauseAfter(attempt))
    current = await document.load()
    isFresh = true
  }
  throw new StoreUnavailable('Other copies of the bot kept changing the same document: try again in a moment.')
}

/** Carries the decision out. False if it was made on an old version, or may have been. */
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
    case 'keep':
      // Nothing is written, so no version check can tell that the memory was old.
      return isFresh
    default:
      return decision satisfies never
  }
}
