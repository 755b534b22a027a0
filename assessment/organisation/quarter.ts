// Tells whether two submissions are less than a quarter of a year apart.

const months = 3

/** Whether two moments (ISO 8601, UTC) are less than three calendar months apart. */
export function isWithinQuarter(one: string, other: string): boolean {
  const [first, second] = [one, other].toSorted() as [string, string]
  return second < quarterAfter(first)
}

/** Three calendar months later. After 30 November comes the last day of February. */
function quarterAfter(iso: string): string {
  const then = new Date(iso)
  const day = then.getUTCDate()
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, lastDay))
  return then.toISOString()
}
