// Copies of the bot, each a process of its own, and people whose acts reach now this one, now that.

import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import type { CosmosSettings } from '../../../store/cosmos/cosmos-settings.ts'
import { type Activity, homeTenant, objectIdOf, type Sender } from '../people/activities.ts'
import { type Client, openClient } from '../people/client.ts'
import { type ChannelOptions, openChannel, type Room } from '../people/room.ts'
import type { Wire } from '../wire/wire.ts'
import { type BotProcess, startProcess } from './bot-process.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { postTo } from './teams.ts'

const set = loadQuestionSet('questions/dma')

/** Names the copy that the next act reaches. */
type Turn = () => number

export type Copies = {
  readonly ledger: Ledger
  /** A device of this person's; each act of it goes to the copy that `turn` names then. */
  person(name: string, turn?: Turn): Client
  /** A channel with these people, each act of whom goes to the copy that their `turn` names then; its events, to the first. */
  channel(options: ChannelOptions): Room<Turn>
  /** Kills every copy at once, as a power cut does. */
  kill(): void
  /** Ends every copy in good order. Gives the exit codes; null for one that was killed. */
  stop(): Promise<readonly (number | null)[]>
  readonly ended: Promise<unknown>
}

/** Starts as many copies as asked for, all with these settings; a ledger that is given is continued. */
export async function startCopies(
  wire: Wire,
  count: number,
  environment: Readonly<Record<string, string>>,
  ledger = openLedger(set),
): Promise<Copies> {
  const copies = await Promise.all(Array.from({ length: count }, () => startProcess(wire, environment)))
  const ended = Promise.all(copies.map((copy) => copy.ended))
  const each = (signal: Parameters<BotProcess['kill']>[0]) => {
    for (const copy of copies) copy.kill(signal)
  }
  const now = () => new Date()
  const reach = (copy: number) => (activity: Activity) =>
    postTo(`http://127.0.0.1:${copies[copy]?.port}/api/messages`, activity)

  function client(sender: Sender, turn: Turn = () => 0): Client {
    const deliver = ledger.keeping(objectIdOf(sender), (activity) => reach(turn())(activity))
    return openClient({ wire, set, now, deliver }, sender)
  }

  return {
    ledger,
    person: (name, turn) =>
      client({ name, tenant: homeTenant, place: 'personal', locale: 'en-GB', serviceUrl: wire.url }, turn),
    channel: (options) => openChannel({ wire, client, now, deliver: reach(0) }, options),
    kill: () => each('SIGKILL'),
    async stop() {
      each('SIGTERM')
      return (await ended).map(({ code }) => code)
    },
    ended,
  }
}

/** The settings with which a bot uses this container; its database and container have the usual names. */
export function environmentOf({ endpoint, key = '' }: CosmosSettings): Readonly<Record<string, string>> {
  return { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key }
}
