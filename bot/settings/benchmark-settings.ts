// Reads the settings of a bot that is a benchmark hub.

import { z } from 'zod'
import type { Given } from './environment.ts'

/** At most one publication a month, because an attacker can compare publications. */
const mostDays = 12

// Refuses the 29th of February, which comes only every four years.
const isDay = (day: string) => z.iso.date().safeParse(`2027-${day}`).success

/** Days such as `01-01,07-01`, in the order of the year. */
export const dayList = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((day) => day.trim()))].toSorted())
  .refine(
    (days) => days.length <= mostDays && days.every(isDay),
    `must be at most ${mostDays} days of the year such as 01-01,07-01, month before day, with commas between them`,
  )

/** The conflicts between these settings, a sentence each. */
export function hubFaults(
  given: Given<'BENCHMARK_HUB' | 'BENCHMARK_DATES' | 'BENCHMARK_HUB_SECRET'>,
): readonly string[] {
  const isHub = given('BENCHMARK_HUB') === 'on'
  const secret = given('BENCHMARK_HUB_SECRET')
  // A bot that is no hub has the secret of another hub, which may have any form.
  const isShort = isHub && secret !== undefined && !/^[!-~]{32,256}$/.test(secret)
  return [
    ...(given('BENCHMARK_DATES') && !isHub
      ? ['BENCHMARK_DATES is set, but the bot is no hub. Set BENCHMARK_HUB to on, or remove BENCHMARK_DATES.']
      : []),
    ...(isShort
      ? ['BENCHMARK_HUB_SECRET must be 32 to 256 letters, digits and signs without spaces: make one by chance.']
      : []),
  ]
}
