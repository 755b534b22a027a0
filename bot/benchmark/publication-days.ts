// The fixed days of a year on which a hub publishes.

/** A day of every year, `04-01`. */
export type DayOfYear = string

/**
 * Once a quarter. More publications would give an attacker more to compare, and councils send a return about once a
 * year.
 */
export const usualDays: readonly DayOfYear[] = ['01-01', '04-01', '07-01', '10-01']

/**
 * The latest fixed day up to `today` (UTC), such as `2027-04-01`.
 * @param days at least one
 * @param today `2027-05-17`
 */
export function lastPublicationDay(days: readonly DayOfYear[], today: string): string {
  const year = Number(today.slice(0, 4))
  const all = [year - 1, year].flatMap((each) => days.map((day) => `${each}-${day}`))
  return (
    all
      .filter((day) => day <= today)
      .toSorted()
      .at(-1) ?? `${year - 1}-01-01`
  )
}
