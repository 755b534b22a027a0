// Reads the settings of a bot that is a benchmark hub.

import { z } from 'zod'
import type { Given } from './environment.ts'

/** At most one publication a month: each one is one more to compare. */
const mostDays = 12

// The 29th of February would be a fixed day in one year of four.
const isDay = (day: string) => z.iso.date().safeParse(`2027-${day}`).success

/** Days such as `01-01,07-01`, in the order of the year. */
export const dayList = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((day) => day.trim()))].toSorted())
  .refine(
    (days) => days.length <= mostDays && days.every(isDay),
    `must be at most ${mostDays} days of the year such as 01-01,07-01, month before day, with commas between them`,
  )

/** The faults between these settings, a sentence each. */
export function hubFaults(
  given: Given<'BENCHMARK_HUB' | 'BENCHMARK_DATES' | 'BENCHMARK_HUB_SECRET'>,
): readonly string[] {
  const isHub = given('BENCHMARK_HUB') === 'on'
  const secret = given('BENCHMARK_HUB_SECRET')
  // A copy that is no hub sends returns with the secret of a hub elsewhere, which may be of any form.
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
