// Measures the start times of the bots, and their memory after the start.

import type { BotProcess } from './bots/bot-process.ts'
import type { Contenders } from './bots/contenders.ts'
import { type Compared, compared, type Pair } from './figures.ts'

/** Milliseconds from the start of the process to its first response, and megabytes of memory at that time. */
export type Starts = {
  readonly time: Compared
  /** The time of the very first start, before Node has cached compiled code. */
  readonly firstTime: Compared
  readonly memory: Compared | undefined
}

export async function startsOf({ bare, ours }: Contenders, times: number): Promise<Starts> {
  const pairs: Record<keyof Starts, Pair[]> = { time: [], firstTime: [], memory: [] }
  for (let nth = 0; nth < times; nth++) {
    const simple = await weighed(bare())
    const usual = await weighed(ours(`start-${nth}`))
    const first = await weighed(ours(`first-start-${nth}`, { NODE_DISABLE_COMPILE_CACHE: '1' }))
    pairs.time.push({ bare: simple.time, other: usual.time })
    pairs.firstTime.push({ bare: simple.time, other: first.time })
    if (simple.memory && usual.memory) pairs.memory.push({ bare: simple.memory, other: usual.memory })
  }
  return {
    time: compared(pairs.time),
    firstTime: compared(pairs.firstTime),
    memory: pairs.memory.length > 0 ? compared(pairs.memory) : undefined,
  }
}

async function weighed(starting: Promise<BotProcess>): Promise<{ time: number; memory: number | undefined }> {
  const bot = await starting
  const memory = bot.memory()
  await bot.stop()
  return { time: bot.startedIn, memory }
}
