// Combines all changes that wait for one document into one write, in their order.

import { change, type DocumentHandle, type Step } from './change.ts'

/** One waiting change, and the promise of its caller. */
export type Waiting<Value> = {
  readonly step: (current: Value | undefined) => Step<Value, unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Makes the changes. A step that throws fails only its own change. If the document cannot be saved, all of them fail.
 */
export async function batchChanges<Value>(
  document: DocumentHandle<Value>,
  waiting: readonly Waiting<Value>[],
): Promise<void> {
  try {
    const tell = await change(document, (current) => oneAfterTheOther(waiting, current))
    for (const told of tell) told()
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** Combines all steps into one. Its result settles the callers once the document is saved. */
function oneAfterTheOther<Value>(
  waiting: readonly Waiting<Value>[],
  current: Value | undefined,
): Step<Value, readonly (() => void)[]> {
  const result: (() => void)[] = []
  let value = current
  let isChanged = false
  for (const { step, resolve, reject } of waiting) {
    try {
      const decision = step(value)
      result.push(() => resolve(decision.result))
      if (decision.type === 'unchanged') continue
      isChanged = true
      value = decision.type === 'save' ? decision.value : undefined
    } catch (error) {
      result.push(() => reject(error))
    }
  }
  if (!isChanged) return { type: 'unchanged', result }
  return value === undefined ? { type: 'remove', result } : { type: 'save', value, result }
}
