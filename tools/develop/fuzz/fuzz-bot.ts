// Sends real activities with random changes to a running bot, then checks the bot and the saved answers.

import fc from 'fast-check'
import { z } from 'zod'
import { dataFileIn } from '../../../bot/open-store.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { person } from '../bench/load/person.ts'
import { startService } from '../bench/load/service.ts'
import { changedAtRandom } from './changed.ts'
import { record, type Speaker } from './record.ts'
import { startFuzzedBot } from './start-bot.ts'
import { storedOf } from './stored-of.ts'

export type FuzzOptions = {
  /** The number of activities to send. */
  readonly runs: number
  /** The same seed makes the same changes. */
  readonly seed: number
  readonly progress: (done: number, runs: number) => void
}

export type Fuzzed = {
  readonly seconds: number
  /** The number of people whose answers were checked. */
  readonly people: number
  /** The number of responses with each status. */
  readonly statuses: ReadonlyMap<number, number>
  /** The number of log lines with each message. */
  readonly logged: ReadonlyMap<string, number>
  /** The broken rules, in words. */
  readonly faults: readonly string[]
}

// A random press may delete its sender's data, which leaves little to attack. So each person sends only a short series.
const runsEach = 250

/**
 * Sends changed activities to a bot in its own process, and checks it afterwards.
 *
 * @param folder an empty one for the bot's data
 */
export async function fuzzBot(folder: string, { runs, seed, progress }: FuzzOptions): Promise<Fuzzed> {
  const [bot, serviceUrl] = await Promise.all([startFuzzedBot(folder), startService()])
  const store = openSqliteStore(dataFileIn(folder))
  const statuses = new Map<number, number>()
  const people: string[] = []
  const foreign: string[] = []

  async function joins() {
    const { id, speaker } = somebody(serviceUrl)
    return { id, ...(await record(speaker, async (activity) => (await post(bot.url, activity)).body)) }
  }

  /** Sends one person's series, and returns the fault it found. */
  async function turn(first: number): Promise<string | undefined> {
    const { id, activities, assessments } = await joins()
    const before = await storedOf(store, people)
    const wrong = await fc.check(
      fc.asyncProperty(changedAtRandom(activities, foreign), async (body) => {
        const { status } = await post(bot.url, body)
        count(statuses, status)
        if (status >= 500) throw new Error(`The bot answered ${status}.`)
      }),
      { seed: seed + first, numRuns: Math.min(runsEach, runs - first) },
    )
    if (wrong.failed) return `${wrong.errorInstance}\n${JSON.stringify(wrong.counterexample)}`
    if ((await storedOf(store, people)) !== before) return 'Answers of somebody else have changed.'
    people.push(id)
    foreign.push(...assessments)
    return undefined
  }

  const began = performance.now()
  const victim = await joins()
  people.push(victim.id)
  foreign.push(...victim.assessments)
  const faults: string[] = []
  for (let done = 0; done < runs && faults.length === 0; done += runsEach) {
    const fault = await turn(done)
    if (fault) faults.push(fault)
    progress(Math.min(done + runsEach, runs), runs)
  }
  const seconds = (performance.now() - began) / 1000
  await store.close()
  const end = await bot.stop()
  if (end !== 0) faults.push(`The bot ended with ${end}.`)
  const logged = new Map<string, number>()
  for (const line of bot.log) {
    const { msg } = logLine.parse(JSON.parse(line))
    count(logged, msg)
    if (msg === 'A turn failed.' && logged.get(msg) === 1) faults.push(line)
  }
  return { seconds, people: people.length, statuses, logged, faults }
}

const logLine = z.object({ msg: z.string() })
const sent = z.object({ from: z.object({ aadObjectId: z.string() }) })

/** A new person: their id, and the activities that they can send. */
function somebody(serviceUrl: string): { readonly id: string; readonly speaker: Speaker } {
  const one = person(serviceUrl)
  return {
    id: sent.parse(one.type('')).from.aadObjectId,
    speaker: {
      says: (text) => ({ ...one.type(text) }),
      presses: (data) => ({ ...one.press({ ...data }) }),
      submits: (data) => ({ ...one.type(''), text: undefined, value: data }),
    },
  }
}

async function post(url: string, body: object | string): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url, { method: 'POST', headers, body: text })
  const answer = await response.text()
  return { status: response.status, body: answer ? JSON.parse(answer) : undefined }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
