// The two bots to compare: ours as `npm start` starts it, and the bare one with cards of ours to send.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assessmentsIn } from '../../store/assessments.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import type { BareCards } from './bare-bot.ts'
import { type BotProcess, startProcess } from './bot-process.ts'
import { type ButtonData, person, tenant } from './person.ts'
import { post } from './post.ts'

/** Ways to start either bot. Ours keeps its data in a folder of the name. */
export type Contenders = {
  bare(): Promise<BotProcess>
  ours(name: string): Promise<BotProcess>
}

/** @param folder for the data, and for the cards that the bare bot sends */
export async function contenders(folder: string): Promise<Contenders> {
  const cardsFile = join(folder, 'cards.json')
  const ours = (name: string) => startProcess(['bot/main.ts'], { DATA_DIR: join(folder, name) })
  const sample = await ours('sample')
  writeFileSync(cardsFile, JSON.stringify(await cardsOf(sample.url)))
  await sample.stop()
  const bareBot = fileURLToPath(import.meta.resolve('./bare-bot.ts'))
  return { ours, bare: () => startProcess([bareBot, cardsFile]) }
}

/** The cards that our bot draws after an answer half-way through, and for help. */
async function cardsOf(url: string): Promise<BareCards> {
  const one = person('http://127.0.0.1')
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

/** The number of answers in the data that our bot left in a folder. */
export async function answersIn(folder: string): Promise<number> {
  const store = openSqliteStore(join(folder, 'assessments.sqlite'))
  let answers = 0
  for await (const { value } of assessmentsIn(store).list(tenant)) answers += Object.keys(value.answers).length
  await store.close()
  return answers
}
