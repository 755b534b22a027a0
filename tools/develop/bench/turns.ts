// Measures the bots under load: short alternating rounds for each kind of turn, by 1, 10 and 50 people at once.

import { setTimeout as after } from 'node:timers/promises'
import type { BotProcess } from './bots/bot-process.ts'
import type { Contenders } from './bots/contenders.ts'
import { type Compared, compared, type Pair } from './figures.ts'
import { type Load, startLoad } from './load/load.ts'
import type { Order, Round } from './load/load-process.ts'

/** The bots that are compared with the bare one. */
export const others = ['ours', 'agents', 'agents, durable'] as const
type Other = (typeof others)[number]

/** The figures of one bot compared with the bare bot. `processor` is undefined on systems other than Linux. */
export type Figures = Readonly<Record<Measure, Compared>> & { readonly processor: Compared | undefined }

/** One kind of turn, by a number of people at once. */
export type Turns = Pick<Order, 'work' | 'people'> & { readonly of: Readonly<Record<Other, Figures>> }

export type Loaded = {
  readonly turns: readonly Turns[]
  /** Megabytes of memory after all rounds, of the bare bot and ours. */
  readonly memory: Pair | undefined
  /** The answers that our bot said it had saved. */
  readonly answers: number
}

type Measure = 'perSecond' | 'p50' | 'p99'
type Plan = { readonly rounds: number; readonly milliseconds: number }
type Bots = Readonly<Record<'bare' | Other, BotProcess>>
/** A round with the processor time of one turn, in microseconds. */
type Measured = Round & { readonly processor: number | undefined }
type Rounds = Readonly<Record<'bare' | Other, Measured>>

const kinds = (['answer', 'help'] as const).flatMap((work) => [1, 10, 50].map((people) => ({ work, people })))

// Two seconds after the last press our bot edits the pressed messages. A round ends before that, and the next kind of
// turn waits for the edits.
const quiet = 2500

export async function turnsOf(contenders: Contenders, plan: Plan): Promise<Loaded> {
  const bots: Bots = {
    bare: await contenders.bare(),
    ours: await contenders.unpaced('load'),
    agents: await contenders.agents('nothing'),
    'agents, durable': await contenders.agents('a record'),
  }
  const load = startLoad()
  try {
    let answers = 0
    const turns: Turns[] = []
    for (const kind of kinds) {
      const rounds: Rounds[] = []
      for (let nth = 0; nth <= plan.rounds; nth++) {
        const all = await oneOfEach(load, bots, { ...kind, milliseconds: plan.milliseconds })
        answers = all.ours.answersEver
        // The first round of each only warms up.
        if (nth > 0) rounds.push(all)
      }
      turns.push({ ...kind, of: figuresOf(rounds) })
      if (kind.work === 'answer') await after(quiet)
    }
    const [light, heavy] = [bots.bare.memory(), bots.ours.memory()]
    return { turns, memory: light && heavy ? { bare: light, other: heavy } : undefined, answers }
  } finally {
    await Promise.all(Object.values(bots).map((bot) => bot.stop()))
    load.end()
  }
}

async function oneOfEach(load: Load, bots: Bots, order: Omit<Order, 'url'>): Promise<Rounds> {
  const measured = async (bot: BotProcess): Promise<Measured> => {
    const before = bot.processorTime()
    const round = await load.round({ ...order, url: bot.url })
    const spent = bot.processorTime()
    const isKnown = before !== undefined && spent !== undefined
    return { ...round, processor: isKnown ? ((spent - before) / round.turns) * 1000 : undefined }
  }
  return {
    bare: await measured(bots.bare),
    ours: await measured(bots.ours),
    agents: await measured(bots.agents),
    'agents, durable': await measured(bots['agents, durable']),
  }
}

function figuresOf(rounds: readonly Rounds[]): Turns['of'] {
  const figures = (other: Other): Figures => {
    const of = (measure: Measure) =>
      compared(rounds.map((round) => ({ bare: round.bare[measure], other: round[other][measure] })))
    const processor = rounds.flatMap(({ bare, [other]: { processor } }) =>
      bare.processor === undefined || processor === undefined ? [] : [{ bare: bare.processor, other: processor }],
    )
    return {
      perSecond: of('perSecond'),
      p50: of('p50'),
      p99: of('p99'),
      processor: processor.length > 0 ? compared(processor) : undefined,
    }
  }
  return { ours: figures('ours'), agents: figures('agents'), 'agents, durable': figures('agents, durable') }
}
