// Counts in calendar months.

/**
 * The day or moment so many months later, or earlier for a negative number, in the form that it was given in. On a day that the
 * month does not have, the last day of that month.
 *
 * @param iso ISO 8601, UTC: `2026-08-31` or `2026-08-31T10:00:00.000Z`
 */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  return moved.toISOString().slice(0, 10) + iso.slice(10)
}
