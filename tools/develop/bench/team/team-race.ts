// Lets thirty members of one channel vote within one second, question after question, through two copies of the bot.

import { setTimeout as after } from 'node:timers/promises'
import { z } from 'zod'
import { ballotsIn } from '../../../../store/collections/ballots.ts'
import { openCosmosStore } from '../../../../store/cosmos/cosmos.ts'
import type { Contenders } from '../bots/contenders.ts'
import { startEmulator } from '../cosmos/emulator.ts'
import { quantile } from '../figures.ts'
import { post } from '../load/post.ts'
import { type Channel, openBenchChannel, type Sent, teamTenant } from './channel.ts'

const members = 30
/** The milliseconds within which all of them press. */
const rush = 1000

/** The votes that were saved, and the edits of the shared message. Times in milliseconds. */
export type TeamRace = {
  readonly questions: number
  readonly acknowledged: number
  /** The votes in the store afterwards. */
  readonly kept: number
  readonly p50: number
  readonly p99: number
  readonly edits: number
  readonly posts: number
  /** The most messages and edits in any 1, 2 and 30 seconds. Teams allows 7, 8 and 60. */
  readonly bursts: readonly [number, number, number]
  /** The shortest time between two edits of one message. */
  readonly shortestGap: number
  /** The time from the last press on a question to the edit that shows every vote: the median, and the longest. */
  readonly toLastEdit: readonly [number, number]
}

export async function teamRace(contenders: Contenders, questions: number): Promise<TeamRace> {
  const [emulator, channel] = await Promise.all([startEmulator(), openBenchChannel(members)])
  const copies = await Promise.all(
    ['one', 'other'].map((name) => contenders.unpaced(`team-${name}`, emulator.environment)),
  )
  try {
    const urls = copies.map(({ url }) => url)
    const rounds = await vote(channel, urls, questions)
    const store = await openCosmosStore(emulator.settings)
    let kept = 0
    for await (const { value } of ballotsIn(store).list(teamTenant)) kept += Object.keys(value.votes).length
    await store.close()
    return { questions, kept, ...rounds, ...figuresOf(channel.sent) }
  } finally {
    await Promise.all(copies.map((copy) => copy.stop()))
    channel.close()
    emulator.end()
  }
}

type Rounds = Pick<TeamRace, 'acknowledged' | 'p50' | 'p99' | 'toLastEdit'>

async function vote(channel: Channel, urls: readonly string[], questions: number): Promise<Rounds> {
  const latencies: number[] = []
  const waits: number[] = []
  let acknowledged = 0
  const asked = new Set<unknown>()
  const isNew = (question: unknown) => question !== undefined && !asked.has(question)
  await post(urls[0] ?? '', channel.says(0, 'start'))
  const board = await until(() => channel.sent.find(offers('together')))
  await post(urls[0] ?? '', channel.press(0, dataOf(board, 'together'), board.message))
  for (let question = 0; question < questions; question++) {
    const shown = await until(() => channel.sent.findLast((sent) => isNew(dataOf(sent, 'vote').question)))
    const votes = buttonsIn(shown.card).filter((data) => data.do === 'vote')
    asked.add(votes[0]?.question)
    let last = 0
    await Promise.all(
      Array.from({ length: members }, async (_, nth) => {
        await after(Math.random() * rush)
        const began = performance.now()
        last = Math.max(last, began)
        const press = channel.press(nth, votes[nth % votes.length] ?? {}, shown.message)
        const answered = acknowledgement.safeParse(JSON.parse(await post(urls[nth % 2] ?? '', press)))
        latencies.push(performance.now() - began)
        if (answered.success) acknowledged += 1
      }),
    )
    const complete = await until(() =>
      channel.sent.findLast((sent) => sent.moment > last && votersOn(sent) === members),
    )
    waits.push(complete.moment - last)
    const { question: id, round, assessment } = votes[0] ?? {}
    const lead = (data: object) =>
      post(urls[0] ?? '', channel.press(0, { assessment, question: id, round, ...data }, shown.message))
    // The votes are revealed automatically once all have voted.
    await lead({ do: 'agree', revision: 0, value: 'yes' })
  }
  // The last edits happen two seconds after the last press.
  await after(3000)
  return {
    acknowledged,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    toLastEdit: [quantile(waits, 0.5), Math.max(...waits)],
  }
}

// A refusal is a card too. Only the ballot of a person who has voted names them for a refresh.
const acknowledgement = z.object({ value: z.object({ refresh: z.object({ userIds: z.array(z.string()).min(1) }) }) })

const votersOn = ({ card }: Sent) => card.refresh?.userIds.length ?? 0
const offers = (verb: string) => (sent: Sent) => buttonsIn(sent.card).some((data) => data.do === verb)

function dataOf(sent: Sent, verb: string): Readonly<Record<string, unknown>> {
  return buttonsIn(sent.card).find((data) => data.do === verb) ?? {}
}

const button = z.object({ type: z.literal('Action.Execute'), data: z.record(z.string(), z.unknown()) })

/** The data of every button in the card. */
function buttonsIn(part: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof part !== 'object' || part === null) return []
  const own = button.safeParse(part).data
  return own ? [own.data] : Object.values(part).flatMap(buttonsIn)
}

const patience = 30_000

/** Waits for a value. Throws after 30 seconds without one. */
async function until<Wanted>(look: () => Wanted | undefined): Promise<Wanted> {
  const end = performance.now() + patience
  while (performance.now() < end) {
    const found = look()
    if (found !== undefined) return found
    await after(10)
  }
  throw new Error('The shared message did not come to show what it should.')
}

function figuresOf(sent: readonly Sent[]): Pick<TeamRace, 'edits' | 'posts' | 'bursts' | 'shortestGap'> {
  const moments = sent.map(({ moment }) => moment).toSorted((a, b) => a - b)
  const most = (stretch: number) =>
    Math.max(...moments.map((start) => moments.filter((end) => end >= start && end < start + stretch).length))
  const edits = sent.filter(({ type }) => type === 'edit')
  const gaps = [...Map.groupBy(edits, ({ message }) => message).values()].flatMap((each) =>
    each.slice(1).map(({ moment }, nth) => moment - (each[nth]?.moment ?? moment)),
  )
  return {
    edits: edits.length,
    posts: sent.length - edits.length,
    bursts: [most(1000), most(2000), most(30_000)],
    shortestGap: Math.min(...gaps),
  }
}
