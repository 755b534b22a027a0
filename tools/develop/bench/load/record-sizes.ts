// Compares presses on an empty assessment and on one whose ninety answers all have the longest note and link.

import { longest } from '../../../../assessment/limits.ts'
import type { QuestionSet } from '../../../../assessment/question-set.ts'
import { assessmentsIn } from '../../../../store/collections/assessments.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import type { Contenders } from '../bots/contenders.ts'
import { type Compared, compared, type Pair } from '../figures.ts'
import { type Person, person, tenant } from './person.ts'
import { post } from './post.ts'
import { startService } from './service.ts'

export type RecordSizes = {
  /** Milliseconds of a press on an empty record (`bare`) and on a full one (`other`). */
  readonly press: Compared
  /** The size of the full record's document, in bytes. */
  readonly bytes: number
}

// The first presses only warm up.
const warmUp = 50

/**
 * Measures pairs of presses, by one person at a time. Each press goes to another question, which saves the whole
 * record.
 */
export async function recordSizes(contenders: Contenders, set: QuestionSet, pairs: number): Promise<RecordSizes> {
  const name = 'record-sizes'
  const bot = await contenders.unpaced(name)
  try {
    const service = await startService()
    const [empty, full] = [person(service), person(service)]
    const go = { empty: await started(bot.url, empty), full: await started(bot.url, full) }
    await fill(bot.url, full, set, go.full.assessment)
    const timed: Pair[] = []
    for (let nth = 0; nth < pairs + warmUp; nth++) {
      const question = set.order[nth % set.order.length]
      const pair = {
        bare: await timeOf(bot.url, empty, { ...go.empty, question }),
        other: await timeOf(bot.url, full, { ...go.full, question }),
      }
      if (nth >= warmUp) timed.push(pair)
    }
    await bot.stop()
    return { press: compared(timed), bytes: await largest(openSqliteStore(contenders.fileOf(name))) }
  } finally {
    await bot.stop()
  }
}

/** Starts an assessment. Returns the data of a button that goes to a question, without the question. */
async function started(url: string, one: Person): Promise<{ readonly do: 'go'; readonly assessment: unknown }> {
  one.sees(JSON.parse(await post(url, one.press({ do: 'start' }))))
  return { do: 'go', assessment: one.offered('yes')?.assessment }
}

/** The size in bytes of the largest assessment in the store. Closes the store. */
async function largest(store: Store): Promise<number> {
  let most = 0
  for await (const { value } of assessmentsIn(store).list(tenant)) {
    most = Math.max(most, Buffer.byteLength(JSON.stringify(value)))
  }
  await store.close()
  return most
}

/** Answers every question, with the longest note and link. */
async function fill(url: string, one: Person, { order }: QuestionSet, assessment: unknown): Promise<void> {
  const link = 'https://example.org/'
  // The card adds a suffix to the name of each input.
  const remarks = {
    'note~bench': 'n'.repeat(longest.note),
    'evidence~bench': link + 'e'.repeat(longest.evidence - link.length),
  }
  for (const question of order) {
    await timeOf(url, one, { do: 'answer', assessment, question, revision: 0, value: 'yes' })
    await timeOf(url, one, { do: 'annotate', assessment, question, revision: 1, ...remarks })
  }
}

/** Presses a button. Returns the milliseconds it took; throws if the response is not a card. */
async function timeOf(url: string, one: Person, data: Readonly<Record<string, unknown>>): Promise<number> {
  const activity = one.press(data)
  const began = performance.now()
  const response = await post(url, activity)
  const took = performance.now() - began
  if (one.sees(JSON.parse(response)) !== 'a card') throw new Error('The press was refused.')
  return took
}
