// Makes the changes that wait for one document together: in their order, in one write.

import { change, type Place, type Step } from './change.ts'

/** One change that waits, and the promise of its result. */
export type Waiting<Value> = {
  readonly step: (current: Value | undefined) => Step<Value, unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** Makes the changes. A step that throws fails alone; a failed save fails them all. */
export async function batchChanges<Value>(place: Place<Value>, waiting: readonly Waiting<Value>[]): Promise<void> {
  try {
    const tell = await change(place, (current) => oneAfterTheOther(waiting, current))
    for (const told of tell) told()
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** All the steps as one. Its result resolves their promises, once it is saved; a step on an old version resolves none. */
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
      if (decision.type === 'keep') continue
      isChanged = true
      value = decision.type === 'save' ? decision.value : undefined
    } catch (error) {
      result.push(() => reject(error))
    }
  }
  if (!isChanged) return { type: 'keep', result }
  return value === undefined ? { type: 'remove', result } : { type: 'save', value, result }
}
