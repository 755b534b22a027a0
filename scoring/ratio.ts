// Exact fractions, so that no figure depends on the order of additions or on binary rounding.

import type { Ratio } from '../assessment/summary.ts'

const zero: Ratio = { n: 0, d: 1 }

/**
 * The fraction `n / d` of two whole numbers, `d` above 0, in lowest terms. A level has at most 30 criteria (the loader
 * of question sets checks this), so the shares of levels have a common denominator below 3 * 10^12. Even over twenty
 * functions every number here is a safe integer.
 */
export function ratio(n: number, d: number): Ratio {
  const divisor = greatestCommonDivisor(Math.abs(n), d)
  return { n: n / divisor, d: d / divisor }
}

/** `a + b`, over the least common denominator. */
export function add(a: Ratio, b: Ratio): Ratio {
  const divisor = greatestCommonDivisor(a.d, b.d)
  return ratio(a.n * (b.d / divisor) + b.n * (a.d / divisor), (a.d / divisor) * b.d)
}

/** `a - b`. */
export const minus = (a: Ratio, b: Ratio): Ratio => add(a, { n: -b.n, d: b.d })

/** The sum of the values; 0 for none. */
export const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, zero)

/** The mean of the values, or null for none. */
export function mean(values: readonly Ratio[]): Ratio | null {
  if (values.length === 0) return null
  const total = sum(values)
  return ratio(total.n, total.d * values.length)
}

/** Below 0 if `a` is less than `b`, above 0 if it is greater, 0 if they are equal. */
export const compare = (a: Ratio, b: Ratio): number => minus(a, b).n

/** The value to one decimal, half up: 1/4 is `0.3`, 2 is `2.0`. */
export function oneDecimal({ n, d }: Ratio): string {
  const tenths = halfUp(10 * n, d)
  const size = Math.abs(tenths)
  return `${tenths < 0 ? '-' : ''}${wholes(size, 10)}.${size % 10}`
}

/** A share as a whole per cent, half up: 1/8 is 13. */
export const wholePerCent = ({ n, d }: Ratio): number => halfUp(100 * n, d)

/**
 * The difference of two shares in percentage points. Rounds each share first, so that the three figures on a card
 * always add up. Null if either is missing.
 */
export function shownGap(first: Ratio | null, second: Ratio | null): number | null {
  return first && second ? wholePerCent(first) - wholePerCent(second) : null
}

/** The nearest floating-point number, for JSON and drawing; never for further calculation. */
export const toNumber = ({ n, d }: Ratio): number => n / d

const halfUp = (n: number, d: number): number => wholes(2 * n + d, 2 * d)

// Subtracts the remainder first, so that the division is exact. `%` keeps the sign of `n`.
function wholes(n: number, d: number): number {
  const remainder = ((n % d) + d) % d
  return (n - remainder) / d
}

function greatestCommonDivisor(a: number, b: number): number {
  let [greater, lesser] = [a, b]
  while (lesser !== 0) [greater, lesser] = [lesser, greater % lesser]
  return greater
}
