// Lets two hundred people answer at once, without pauses, for up to a minute on each store.

import { openCosmosStore } from '../../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { answersIn, type Contenders } from '../bots/contenders.ts'
import { startEmulator } from '../cosmos/emulator.ts'
import { startLoad } from './load.ts'
import type { Round } from './load-process.ts'

const people = 200

/** The answers to one store, and the answers in it afterwards. Latencies in milliseconds, memory in megabytes. */
export type CrowdLoad = Pick<Round, 'perSecond' | 'p50' | 'p99'> & {
  readonly store: 'SQLite' | 'Cosmos DB emulator'
  /** The answers that the bot said it had saved. */
  readonly acknowledged: number
  /** The presses that the bot said it could not save. */
  readonly refused: number
  /** The answers in the store afterwards. */
  readonly kept: number
  readonly memory: { readonly start: number; readonly end: number } | undefined
}

export async function crowdLoads(contenders: Contenders, milliseconds: number): Promise<readonly CrowdLoad[]> {
  const openFile = () => openSqliteStore(contenders.fileOf('crowd'))
  const onSqlite = await crowdLoad(contenders, { name: 'SQLite', environment: {}, open: openFile }, milliseconds)
  const emulator = await startEmulator()
  try {
    const { environment, settings } = emulator
    const cosmos = { name: 'Cosmos DB emulator', environment, open: () => openCosmosStore(settings) } as const
    return [onSqlite, await crowdLoad(contenders, cosmos, milliseconds)]
  } finally {
    emulator.end()
  }
}

type Place = {
  readonly name: CrowdLoad['store']
  readonly environment: Readonly<Record<string, string>>
  open(): Store | Promise<Store>
}

async function crowdLoad(contenders: Contenders, place: Place, milliseconds: number): Promise<CrowdLoad> {
  const bot = await contenders.unpaced('crowd', place.environment)
  const load = startLoad()
  try {
    const start = bot.memory()
    const order = { url: bot.url, work: 'answer', people, begin: 'at the first question', milliseconds } as const
    const { perSecond, p50, p99, answersEver, refused } = await load.round(order)
    const end = bot.memory()
    await bot.stop()
    const store = await place.open()
    const kept = await answersIn(store)
    await store.close()
    const memory = start && end ? { start, end } : undefined
    return { store: place.name, acknowledged: answersEver, refused, kept, perSecond, p50, p99, memory }
  } finally {
    await bot.stop()
    load.end()
  }
}
