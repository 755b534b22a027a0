// Lets twenty people export at once while a hundred answer, and compares their answers with rounds without exports.

import { setTimeout as after } from 'node:timers/promises'
import type { BotProcess } from '../bots/bot-process.ts'
import type { Contenders } from '../bots/contenders.ts'
import { type Compared, compared, quantile } from '../figures.ts'
import { type Load, startLoad } from '../load/load.ts'
import type { Round } from '../load/load-process.ts'
import { type Person, person } from '../load/person.ts'
import { post } from '../load/post.ts'
import { type FileReceiver, startFileReceiver } from './file-receiver.ts'

const exporters = 20
const answering = 100
const formats = ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const

/** The rounds with exports compared with those without (`bare`). */
export type Exporting = {
  readonly perSecond: Compared
  readonly p99: Compared
  /** The uploaded files, and the milliseconds from press to upload: the median and the longest. */
  readonly files: number
  readonly median: number
  readonly longest: number
}

type Exporter = { readonly who: Person; readonly assessment: unknown }

export async function exportingBesideAnswers(
  contenders: Contenders,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Exporting> {
  const bot = await contenders.unpaced('exporting', { FILE_CONSENT: 'on' })
  const load = startLoad()
  try {
    const receiver = await startFileReceiver()
    const people = await Promise.all(Array.from({ length: exporters }, () => prepared(bot, receiver)))
    await answers(load, bot, milliseconds)
    const took: number[] = []
    const pairs: { readonly without: Round; readonly beside: Round }[] = []
    for (let nth = 0; nth < rounds; nth++) {
      const without = await answers(load, bot, milliseconds)
      const over = new AbortController()
      const exports = Promise.all(people.map((each, index) => keepExporting(bot, receiver, each, index, over.signal)))
      const beside = await answers(load, bot, milliseconds)
      over.abort()
      took.push(...(await exports).flat())
      pairs.push({ without, beside })
      // The bot edits the messages about the last files before the next round.
      await after(500)
    }
    const of = (measure: 'perSecond' | 'p99') =>
      compared(pairs.map(({ without, beside }) => ({ bare: without[measure], other: beside[measure] })))
    return {
      perSecond: of('perSecond'),
      p99: of('p99'),
      files: took.length,
      median: quantile(took, 0.5),
      longest: Math.max(...took),
    }
  } finally {
    await bot.stop()
    load.end()
  }
}

const answers = (load: Load, { url }: BotProcess, milliseconds: number): Promise<Round> =>
  load.round({ url, work: 'answer', people: answering, milliseconds })

/** A person with ten answers. */
async function prepared({ url }: BotProcess, receiver: FileReceiver): Promise<Exporter> {
  const who = person(receiver.url)
  who.sees(JSON.parse(await post(url, who.press({ do: 'start' }))))
  for (let given = 0; given < 10; given++) {
    const data = who.offered('yes')
    if (!data) throw new Error('The card does not offer a Yes.')
    who.sees(JSON.parse(await post(url, who.press(data))))
  }
  return { who, assessment: who.offered('yes')?.assessment }
}

/** Exports one format after the other until the signal. Resolves with the milliseconds of each file. */
async function keepExporting(
  { url }: BotProcess,
  receiver: FileReceiver,
  { who, assessment }: Exporter,
  first: number,
  over: AbortSignal,
): Promise<number[]> {
  const took: number[] = []
  for (let nth = first; !over.aborted; nth++) {
    const began = performance.now()
    const asked = receiver.consentIn(who.chat)
    await post(url, who.press({ do: 'export-file', assessment, format: formats[nth % formats.length] }))
    const { message, context } = await asked
    const path = `/upload/${encodeURIComponent(who.chat)}/${nth}`
    const uploaded = receiver.uploadTo(path)
    await post(url, who.allow(message, context, `${receiver.url}${path}`))
    await uploaded
    took.push(performance.now() - began)
  }
  return took
}
