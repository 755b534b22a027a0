// Computes days and working hours in Europe/London. It ignores bank holidays.

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  weekday: 'short',
})

/** The calendar day of a moment (ISO 8601, UTC), as `2026-11-30`. */
export function dayOf(moment: string): string {
  const { year, month, day } = partsOf(moment)
  return `${year}-${month}-${day}`
}

/** Whether a moment is between 9 and 17 o'clock from Monday to Friday. */
export function isWorkingHour(moment: string): boolean {
  const { hour, weekday } = partsOf(moment)
  return weekday !== 'Sat' && weekday !== 'Sun' && Number(hour) >= 9 && Number(hour) < 17
}

/** The calendar day a number of days before another one. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10)
}

/** The number of days from one calendar day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

/** The day itself, or the Friday before a weekend. */
export function workingDayUpTo(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return daysBefore(day, weekday === 6 ? 1 : weekday === 0 ? 2 : 0)
}

const dayLength = 24 * 60 * 60 * 1000

function partsOf(moment: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
}
