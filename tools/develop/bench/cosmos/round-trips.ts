// Counts the requests to Cosmos DB in one turn, with the emulator.

import { setTimeout as after } from 'node:timers/promises'
import type { BotProcess } from '../bots/bot-process.ts'
import type { Contenders } from '../bots/contenders.ts'
import { type Person, person } from '../load/person.ts'
import { post } from '../load/post.ts'
import { startService } from '../load/service.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import type { Asked } from './emulator-place.ts'

/** One turn, and its requests to Cosmos DB in order. */
export type RoundTrips = { readonly turn: string; readonly requests: readonly Asked[] }

// Two seconds after the last press the bot edits the pressed message, which needs a read of the store.
const quiet = 2500

export async function roundTrips(contenders: Contenders): Promise<readonly RoundTrips[]> {
  const emulator = await startEmulator()
  try {
    const ann = person(await startService())
    const copies = ['first copy', 'second copy'].map((name) => contenders.unpaced(name, emulator.environment))
    const [first, second] = await Promise.all(copies)
    if (!first || !second) throw new Error('Both were started.')
    try {
      return await turnsOn(first, second, emulator, ann)
    } finally {
      await Promise.all([first.stop(), second.stop()])
    }
  } finally {
    emulator.end()
  }
}

async function turnsOn(first: BotProcess, second: BotProcess, emulator: Emulator, ann: Person): Promise<RoundTrips[]> {
  const press = async ({ url }: BotProcess, data = ann.offered('yes')) => {
    if (!data) throw new Error('The card does not offer a Yes.')
    ann.sees(JSON.parse(await post(url, ann.press(data))))
  }
  const counted = async (turn: string, work: () => Promise<unknown>): Promise<RoundTrips> => {
    await emulator.requests()
    await work()
    return { turn, requests: await emulator.requests() }
  }
  await press(first, { do: 'start' })
  // Half-way through, because the price of a request depends on the size of the document.
  for (let answer = 0; answer < 44; answer++) await press(first)
  const warm = await counted('answer, the assessment in memory', () => press(first))
  const edit = await counted('the edit two seconds after', () => after(quiet))
  const cold = await counted('answer, first on another copy', () => press(second))
  await after(quiet)
  const assessment = ann.offered('yes')?.assessment
  const results = { do: 'results', assessment }
  const onButton = await counted('results by the button', () => post(first.url, ann.press(results)))
  await after(quiet)
  const onTyping = await counted('results typed', () => post(first.url, ann.type('results')))
  return [warm, cold, onButton, onTyping, edit]
}
