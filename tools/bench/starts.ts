// How long the bots take to start, and what they weigh then.

import type { BotProcess } from './bot-process.ts'
import type { Contenders } from './contenders.ts'
import { type Compared, compared, type Pair } from './figures.ts'

/** Milliseconds from the start of the process to its first answer, and megabytes of memory then. */
export type Starts = { readonly time: Compared; readonly memory: Compared | undefined }

export async function startsOf({ bare, ours }: Contenders, times: number): Promise<Starts> {
  const pairs: Record<'time' | 'memory', Pair[]> = { time: [], memory: [] }
  for (let nth = 0; nth < times; nth++) {
    const [one, other] = [await weighed(await bare()), await weighed(await ours(`start-${nth}`))]
    pairs.time.push({ bare: one.time, ours: other.time })
    if (one.memory && other.memory) pairs.memory.push({ bare: one.memory, ours: other.memory })
  }
  return { time: compared(pairs.time), memory: pairs.memory.length > 0 ? compared(pairs.memory) : undefined }
}

async function weighed(bot: BotProcess): Promise<{ time: number; memory: number | undefined }> {
  const memory = bot.memory()
  await bot.stop()
  return { time: bot.startedIn, memory }
}
