// The load generator's process: people who press and type as soon as they get a response. Takes orders from its parent.

import { quantile } from '../figures.ts'
import { begin } from './begin.ts'
import { type Person, person } from './person.ts'
import { post } from './post.ts'
import { startService } from './service.ts'

/** One round: a number of people do one thing with one bot for some time. */
export type Order = {
  readonly url: string
  readonly work: 'answer' | 'help'
  readonly people: number
  /** Their position in the ninety questions at the start. By default they are spread over all of them. */
  readonly begin?: 'at the first question'
  readonly milliseconds: number
}

/** The result of a round; latencies in milliseconds. */
export type Round = {
  readonly turns: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** The answers given to this bot since the load generator started. */
  readonly answersEver: number
  /** The presses in this round that the bot said it could not save. */
  readonly refused: number
}

const everybody = 50
const questions = 90

type Crowd = { readonly people: readonly Person[]; answers: number; refused: number }

const serviceUrl = await startService()
const crowds = new Map<string, Crowd>()

/** The people of one bot, spread over the ninety questions, so that their assessments have every size. */
async function crowdOf({ url, people: wanted, begin }: Order): Promise<Crowd> {
  const known = crowds.get(url)
  if (known) return known
  const people = Array.from({ length: Math.max(everybody, wanted) }, () => person(serviceUrl))
  const crowd = { people, answers: 0, refused: 0 }
  crowds.set(url, crowd)
  if (begin) return crowd
  await Promise.all(
    people.map(async (one, index) => {
      for (let given = 0; given < (index * questions) / everybody; given++) await answer(url, crowd, one)
    }),
  )
  return crowd
}

/** Answers the question that a person sees. Returns the milliseconds it took. */
async function answer(url: string, crowd: Crowd, one: Person): Promise<number> {
  // Two in three are Yes, so that some functions reach the top and none ends early.
  const value = crowd.answers % 3 === 0 ? 'no' : 'yes'
  // After all ninety there is no question left. Starting the next assessment is not timed.
  if (!one.offered(value)) await begin(url, one)
  const data = one.offered(value)
  if (!data) throw new Error('A started assessment asks its first question.')
  const activity = one.press(data)
  const began = performance.now()
  const response = await post(url, activity)
  const took = performance.now() - began
  if (one.sees(JSON.parse(response)) === 'a card') crowd.answers += 1
  else crowd.refused += 1
  return took
}

/** Asks for help. Returns the milliseconds until the help was posted and the request answered. */
async function help(url: string, one: Person): Promise<number> {
  const activity = one.type('help')
  const began = performance.now()
  await post(url, activity)
  return performance.now() - began
}

async function round(order: Order): Promise<Round> {
  const { url, work, people, milliseconds } = order
  const crowd = await crowdOf(order)
  const refusedBefore = crowd.refused
  const chosen = crowd.people.filter((_, index) => index % Math.ceil(crowd.people.length / people) === 0)
  const latencies: number[] = []
  const began = performance.now()
  await Promise.all(
    chosen.map(async (one) => {
      while (performance.now() - began < milliseconds) {
        latencies.push(work === 'answer' ? await answer(url, crowd, one) : await help(url, one))
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  return {
    turns: latencies.length,
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    answersEver: crowd.answers,
    refused: crowd.refused - refusedBefore,
  }
}

process.on('message', (order: Order) => void round(order).then((result) => process.send?.(result)))
