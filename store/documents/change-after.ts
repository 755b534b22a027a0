// Changes a value only after another record was updated for that change.

import type { Step } from './change.ts'
import type { Collection } from './collection.ts'

/**
 * Applies a step to a value. If the step's decision needs something first, `needed` returns it. Then `prepare` does it,
 * and the step runs again. If `prepare` fails, the value stays unchanged.
 *
 * @param needed pure; undefined once everything is prepared
 */
export async function changeAfter<Value, Needed, Decision extends Step<Value, unknown>>(
  values: Pick<Collection<Value>, 'change'>,
  [tenant, id]: readonly [tenant: string, id: string],
  step: (current: Value | undefined) => Decision,
  needed: (current: Value | undefined, decision: Decision) => Needed | undefined,
  prepare: (needed: Needed) => Promise<void>,
): Promise<Decision['result']> {
  for (;;) {
    const outcome = await values.change<Step<Value, Outcome<Decision['result'], Needed>>>(tenant, id, (current) => {
      const decision = step(current)
      const first = needed(current, decision)
      return first === undefined
        ? { ...decision, result: { done: decision.result } }
        : { type: 'unchanged', result: { needed: first } }
    })
    if ('done' in outcome) return outcome.done
    await prepare(outcome.needed)
  }
}

type Outcome<Result, Needed> = { readonly done: Result } | { readonly needed: Needed }
