// Copies of the bot, each a process of its own, and people whose acts reach now this one, now that.

import assert from 'node:assert/strict'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import type { CosmosSettings } from '../../../store/cosmos/cosmos-settings.ts'
import { type Activity, homeTenant, objectIdOf, type Sender } from '../people/activities.ts'
import { type Client, openClient } from '../people/client.ts'
import { type ChannelOptions, openChannel, type Room } from '../people/room.ts'
import type { Wire } from '../wire/wire.ts'
import { type BotProcess, type Command, startProcess } from './bot-process.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { postTo } from './post-to.ts'

const set = loadQuestionSet('questions/dma')

/** Names the copy that the next act reaches. */
type Turn = () => number

export type Copies = {
  readonly ledger: Ledger
  /** A device of this person's; each act of it goes to the copy that `turn` names then. */
  person(name: string, turn?: Turn): Client
  /** A channel with these people, each act of whom goes to the copy that their `turn` names then; its events, to the first. */
  channel(options: ChannelOptions): Room<Turn>
  /** Starts one more copy, of a release that is installed elsewhere if a command is given. Resolves to its number. */
  start(command?: Command, changed?: Environment): Promise<number>
  /** Resolves once no act is under way at a copy, as a balancer drains it. */
  drained(copy: number): Promise<void>
  /** Ends one copy in good order. Resolves to its exit code. */
  end(copy: number): Promise<number | null>
  /** The address of a copy, without a path. */
  address(copy: number): string
  /** The lines that a copy has logged. */
  log(copy: number): readonly string[]
  /** Kills every copy at once, as a power cut does; one that is starting, once it listens. */
  kill(): void
  /** Ends every copy in good order. Gives the exit codes; null for one that was killed. */
  stop(): Promise<readonly (number | null)[]>
  /** Resolves once every copy that was started by now has ended. */
  readonly ended: Promise<readonly { readonly code: number | null }[]>
}

type Environment = Readonly<Record<string, string>>

/** Starts as many copies as asked for, all with these settings; a ledger that is given is continued. */
export async function startCopies(
  wire: Wire,
  count: number,
  environment: Environment,
  ledger = openLedger(set),
): Promise<Copies> {
  const copies = await Promise.all(Array.from({ length: count }, () => startProcess(wire, environment)))
  const starting = new Set<Promise<unknown>>()
  let isKilled = false
  async function ended() {
    await Promise.allSettled(starting)
    return Promise.all(copies.map((copy) => copy.ended))
  }
  const nth = (copy: number) => copies[copy] ?? assert.fail(`There is no copy ${copy}.`)
  const address = (copy: number) => `http://127.0.0.1:${nth(copy).port}`
  const each = (signal: Parameters<BotProcess['kill']>[0]) => {
    for (const copy of copies) copy.kill(signal)
  }
  const now = () => new Date()
  const underWay = new Map<number, Set<Promise<unknown>>>()
  const reach = (copy: number) => async (activity: Activity) => {
    const acts = underWay.get(copy) ?? new Set()
    underWay.set(copy, acts)
    const act = postTo(`${address(copy)}/api/messages`, activity)
    acts.add(act)
    return act.finally(() => acts.delete(act))
  }

  function client(sender: Sender, turn: Turn = () => 0): Client {
    const deliver = ledger.keeping(objectIdOf(sender), (activity) => reach(turn())(activity))
    return openClient({ wire, set, now, deliver }, sender)
  }

  return {
    ledger,
    person: (name, turn) =>
      client({ name, tenant: homeTenant, place: 'personal', locale: 'en-GB', serviceUrl: wire.url }, turn),
    channel: (options) => openChannel({ wire, client, now, deliver: reach(0) }, options),
    async start(command, changed) {
      const start = startProcess(wire, { ...environment, ...changed }, [], command)
      starting.add(start)
      const copy = await start.finally(() => starting.delete(start))
      if (isKilled) copy.kill('SIGKILL')
      return copies.push(copy) - 1
    },
    async drained(copy) {
      await Promise.allSettled(underWay.get(copy) ?? [])
    },
    async end(copy) {
      nth(copy).kill('SIGTERM')
      return (await nth(copy).ended).code
    },
    address,
    log: (copy) => nth(copy).log,
    kill() {
      isKilled = true
      each('SIGKILL')
    },
    async stop() {
      each('SIGTERM')
      return (await ended()).map(({ code }) => code)
    },
    get ended() {
      return ended()
    },
  }
}

/** The settings with which a bot uses this container; its database and container have the usual names. */
export function environmentOf({ endpoint, key = '' }: CosmosSettings): Environment {
  return { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key }
}
