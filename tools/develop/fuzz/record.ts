// Records the activities that one person can send: follows the buttons of the bot's cards, and stores every kind of
// press.

import { z } from 'zod'

type Activity = Readonly<Record<string, unknown>>

/** Builds the activities of one person. */
export type Speaker = {
  says(text: string): Activity
  /** A press of Action.Execute with the button's data and the card's inputs. */
  presses(data: object): Activity
  /** A press in a client that does not support Action.Execute. */
  submits(data: object): Activity
}

export type Recorded = {
  readonly activities: readonly Activity[]
  /** The ids of the person's assessments. */
  readonly assessments: readonly string[]
}

/** Delivers an activity and returns the body of the response. */
export type Deliver = (activity: Activity) => Promise<unknown>

const cardResponse = z.object({ value: z.looseObject({ type: z.literal('AdaptiveCard') }) })
const buttonSchema = z.object({
  type: z.literal('Action.Execute'),
  data: z.looseObject({ do: z.string(), value: z.unknown().optional(), assessment: z.string().optional() }),
})
const inputSchema = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  choices: z.array(z.object({ value: z.string() })).optional(),
})

type ButtonData = z.infer<typeof buttonSchema>['data']

const words = [
  'start',
  'yes',
  'no',
  'back',
  'undo',
  'results',
  'gaps',
  'review',
  'settings',
  'finish',
  'delete',
  'help',
]

/**
 * Starts an assessment and presses each kind of button once, the one that finishes it last. Records the button that
 * deletes everything without pressing it. Returns the activities: typed messages, and every press in both forms.
 */
export async function record(speaker: Speaker, deliver: Deliver): Promise<Recorded> {
  const press = async (data: ButtonData) => pressesOn(await deliver(speaker.presses(data)))
  const kept = new Map<string, ButtonData>()
  let waiting: ButtonData[] = []
  const keep = (found: readonly ButtonData[]) => {
    for (const data of found) {
      const kind = JSON.stringify([data.do, data.value, data.part])
      if (!kept.has(kind) && data.do !== 'erase') waiting.push(data)
      kept.set(kind, data)
    }
    waiting = waiting.toSorted((one, other) => Number(one.do === 'submit') - Number(other.do === 'submit'))
  }
  let asked = await press({ do: 'start' })
  // After two levels without a Yes a card offers No to the rest.
  for (let times = 0; times < 4; times++) {
    const no = asked.find((data) => data.do === 'answer' && data.value === 'no')
    if (no) asked = await press(no)
  }
  keep(asked)
  for (let next = waiting.shift(); next; next = waiting.shift()) keep(await press(next))
  const presses = [...kept.values()].flatMap((data) => [speaker.presses(data), speaker.submits(data)])
  const assessments = new Set([...kept.values()].flatMap(({ assessment }) => assessment ?? []))
  return { activities: [...words.map(speaker.says), ...presses], assessments: [...assessments] }
}

/** The data of every button on the card in a response, with a value for every input. */
function pressesOn(response: unknown): readonly ButtonData[] {
  const card = cardResponse.safeParse(response).data?.value
  const parts = partsOf(card)
  const inputs = parts.flatMap((part) => inputSchema.safeParse(part).data ?? [])
  const filled = Object.fromEntries(inputs.map(({ id, choices }) => [id, choices?.[0]?.value ?? 'https://a.example/']))
  return parts.flatMap((part) => buttonSchema.safeParse(part).data?.data ?? []).map((data) => ({ ...data, ...filled }))
}

function partsOf(part: unknown): readonly object[] {
  return typeof part === 'object' && part !== null ? [part, ...Object.values(part).flatMap(partsOf)] : []
}
