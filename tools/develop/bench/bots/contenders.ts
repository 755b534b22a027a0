// Starts the bots to compare: ours, and two that send our cards and store nothing.

import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { assessmentsIn } from '../../../../store/collections/assessments.ts'
import type { Store } from '../../../../store/store.ts'
import { type ButtonData, person, tenant } from '../load/person.ts'
import { post } from '../load/post.ts'
import { startService } from '../load/service.ts'
import type { BareCards } from './bare-bot.ts'
import { type BotProcess, startProcess } from './bot-process.ts'

/** Starts the bots. Ours stores its data in a folder with the given name. */
export type Contenders = {
  bare(): Promise<BotProcess>
  /** A bot on Microsoft's successor SDK. It stores nothing, or commits a record to a file for each press. */
  agents(stores: 'nothing' | 'a record'): Promise<BotProcess>
  /** Ours as `npm start` starts it, with additional environment variables. */
  ours(name: string, env?: Readonly<Record<string, string>>): Promise<BotProcess>
  /** Ours without the rate limit for one person. */
  unpaced(name: string, env?: Readonly<Record<string, string>>): Promise<BotProcess>
  /** The data file of our bot that was started with this name. */
  fileOf(name: string): string
}

/** The name of the data file in our bot's folder. */
const dataFile = 'assessments.sqlite'

/**
 * Prepares the bots of the benchmark.
 *
 * @param folder for the data, and for the cards that the other bots send
 */
export async function contenders(folder: string): Promise<Contenders> {
  const file = (name: string) => fileURLToPath(import.meta.resolve(name))
  const cardsFile = join(folder, 'cards.json')
  const dataIn = (name: string) => ({ DATA_DIR: join(folder, name) })
  const start = npmStart(file('../../../../package.json'))
  const unpaced: Contenders['unpaced'] = (name, env) =>
    startProcess([...memoryOf(start), file('./our-bot.ts')], { ...env, ...dataIn(name) })
  const sample = await unpaced('sample')
  writeFileSync(cardsFile, JSON.stringify(await cardsOf(sample.url)))
  await sample.stop()
  return {
    bare: () => startProcess([file('./bare-bot.ts'), cardsFile]),
    agents: (stores) =>
      startProcess([
        file('./agents-bot.ts'),
        cardsFile,
        ...(stores === 'nothing' ? [] : [join(folder, `agents-${randomUUID()}.sqlite`)]),
      ]),
    ours: (name, env) => startProcess(start, { ...env, ...dataIn(name) }),
    unpaced,
    fileOf: (name) => join(folder, name, dataFile),
  }
}

/** The memory options among these, which all our bots share. */
const memoryOf = (start: readonly string[]) => start.filter((option) => option.startsWith('--max-'))

/** The arguments that `npm start` passes to Node. */
function npmStart(file: string): readonly string[] {
  const [, ...args] = packageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).scripts.start.split(' ')
  return args
}

const packageFile = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) })

/** The cards that our bot draws after an answer half-way through, and for help. */
async function cardsOf(url: string): Promise<BareCards> {
  const one = person(await startService())
  const press = async (data: ButtonData | undefined) => {
    if (!data) throw new Error('The card does not offer a Yes.')
    return JSON.parse(await post(url, one.press(data)))
  }
  let shown = await press({ do: 'start' })
  for (let answer = 0; answer < 45; answer++) {
    one.sees(shown)
    shown = await press(one.offered('yes'))
  }
  const { value: typed } = await press({ do: 'help' })
  return { pressed: shown.value, typed }
}

/** The number of answers in our bot's store. */
export async function answersIn(store: Store): Promise<number> {
  let answers = 0
  for await (const { value } of assessmentsIn(store).list(tenant)) answers += Object.keys(value.answers).length
  return answers
}
