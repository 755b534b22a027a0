// Compares our bot with and without telemetry, under the same load in alternating rounds.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BotProcess } from '../bots/bot-process.ts'
import type { Contenders } from '../bots/contenders.ts'
import { type Compared, compared } from '../figures.ts'
import { startLoad } from '../load/load.ts'
import { type CallCost, callCost } from './telemetry-calls.ts'

/** `bare` is without telemetry, `other` with it. `processor` is undefined on systems other than Linux. */
export type TelemetryCost = {
  readonly perSecond: Compared
  readonly processor: Compared | undefined
  readonly calls: CallCost
}

type Figures = { readonly perSecond: number; readonly processor: number }

/** The number of people who answer at once. */
const people = 10

export async function telemetryCost(
  contenders: Pick<Contenders, 'unpaced'>,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<TelemetryCost> {
  const receiver = createServer((request, response) => request.resume().on('end', () => response.end('{}')))
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const bots = {
    off: await contenders.unpaced('telemetry-off'),
    on: await contenders.unpaced('telemetry-on', { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }),
  }
  const calls = await callCost()
  const load = startLoad()
  const measured = async (bot: BotProcess): Promise<Figures> => {
    const before = bot.processorTime() ?? Number.NaN
    const { perSecond, turns } = await load.round({ work: 'answer', people, milliseconds, url: bot.url })
    return { perSecond, processor: (((bot.processorTime() ?? Number.NaN) - before) / turns) * 1000 }
  }
  try {
    const pairs: { bare: Figures; other: Figures }[] = []
    // The first round warms up.
    for (let nth = 0; nth <= rounds; nth++) {
      const pair = { bare: await measured(bots.off), other: await measured(bots.on) }
      if (nth > 0) pairs.push(pair)
    }
    const of = (measure: 'perSecond' | 'processor') =>
      compared(pairs.map(({ bare, other }) => ({ bare: bare[measure], other: other[measure] })))
    const processor = of('processor')
    return { perSecond: of('perSecond'), processor: Number.isNaN(processor.ratio) ? undefined : processor, calls }
  } finally {
    await Promise.all(Object.values(bots).map((bot) => bot.stop()))
    load.end()
    receiver.close()
    receiver.closeAllConnections()
  }
}
