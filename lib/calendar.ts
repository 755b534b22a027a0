// Counts in calendar months.

/**
 * Adds months to a day or moment, and keeps its form. A negative number subtracts. If the month is too short, the
 * result is its last day.
 *
 * @param iso ISO 8601, UTC: `2026-08-31` or `2026-08-31T10:00:00.000Z`
 */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  return moved.toISOString().slice(0, 10) + iso.slice(10)
}
