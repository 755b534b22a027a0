// A time that runs faster than the real one, for a bot that is started as a whole: its waits become short.

import { systemTiming, type WallTiming } from '../../lib/timing.ts'

/**
 * A timing in which waits pass faster.
 *
 * @param factor how many milliseconds pass for the bot in a real one
 */
export function fastTiming(factor: number): WallTiming {
  const { now, epoch, sleep, random } = systemTiming
  const [firstNow, firstEpoch] = [now(), epoch()]
  const passed = () => (now() - firstNow) * factor
  return {
    now: passed,
    epoch: () => firstEpoch + passed(),
    sleep: (milliseconds, signal) => sleep(milliseconds / factor, signal),
    random,
  }
}
