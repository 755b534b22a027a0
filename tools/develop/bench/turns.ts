// How the bots do under load: short rounds, the bare bot's and ours by turns, for each kind of turn at several widths.

import { setTimeout as after } from 'node:timers/promises'
import type { Contenders } from './bots/contenders.ts'
import { type Compared, compared, type Pair } from './figures.ts'
import { startLoad } from './load/load.ts'
import type { Order, Round } from './load/load-process.ts'

/** One kind of turn, by so many people at once. Latencies are in milliseconds. */
export type Turns = Pick<Order, 'work' | 'people'> & Readonly<Record<Measure, Compared>>

export type Loaded = {
  readonly turns: readonly Turns[]
  /** Megabytes of memory after all of it. */
  readonly memory: Pair | undefined
  /** The answers that our bot said it had saved. */
  readonly answers: number
}

type Measure = 'perSecond' | 'p50' | 'p99'
type Plan = { readonly rounds: number; readonly milliseconds: number }

const kinds = (['answer', 'help'] as const).flatMap((work) => [1, 10, 50].map((people) => ({ work, people })))

// Two seconds after the last press our bot edits the messages that were pressed in. A round is over before that,
// and the next kind of turn waits for it.
const quiet = 2500

export async function turnsOf(contenders: Contenders, plan: Plan): Promise<Loaded> {
  const [bare, ours] = [await contenders.bare(), await contenders.unpaced('load')]
  const load = startLoad()
  try {
    let answers = 0
    const turns: Turns[] = []
    for (const kind of kinds) {
      const rounds: { bare: Round; ours: Round }[] = []
      for (let nth = 0; nth <= plan.rounds; nth++) {
        const order = { ...kind, milliseconds: plan.milliseconds }
        const round = {
          bare: await load.round({ ...order, url: bare.url }),
          ours: await load.round({ ...order, url: ours.url }),
        }
        answers = round.ours.answersEver
        // The first pair only warms up.
        if (nth > 0) rounds.push(round)
      }
      const of = (measure: Measure) =>
        compared(rounds.map((round) => ({ bare: round.bare[measure], ours: round.ours[measure] })))
      turns.push({ ...kind, perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') })
      if (kind.work === 'answer') await after(quiet)
    }
    const [light, heavy] = [bare.memory(), ours.memory()]
    return { turns, memory: light && heavy ? { bare: light, ours: heavy } : undefined, answers }
  } finally {
    await Promise.all([bare.stop(), ours.stop()])
    load.end()
  }
}
