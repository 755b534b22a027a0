// Checks an option that takes one word of a list.

import { UsageFault } from './usage-fault.ts'

/** The value, or undefined if the option is absent. For any other word, throws UsageFault with all values. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  option: string,
  given: string | undefined,
): Value | undefined {
  const value = values.find((known) => known === given)
  if (given !== undefined && value === undefined) throw new UsageFault(`${option} must be one of ${values.join(', ')}`)
  return value
}
