// Types one phrase to the dialogs with its own store, and reads the reply like a person.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PersonId } from '../../../assessment/ids.ts'
import { parsePersonId } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { typedText } from '../../../bot/incoming/typed-text.ts'
import { dependenciesIn } from '../../../bot/turns/dependencies.ts'
import type { Card } from '../../../cards/parts/elements.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Input, Turn } from '../../../dialogs/turn.ts'
import { channelsIn } from '../../../store/collections/channels.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { CorpusPlace } from './read-corpus.ts'

export type Heard = {
  /** Every text and every title of a button, one on each line. */
  readonly shown: string
  readonly saved: boolean
  /** Whether an earlier answer is gone. */
  readonly takenBack: boolean
}

export type Listener = {
  /** Types the phrase as a person who has typed nothing before. */
  hear(phrase: string, place: CorpusPlace): Promise<Heard>
  close(): Promise<void>
}

/** The number of answers that a person in the middle has given. */
const answeredBefore = 12

/**
 * Opens a bot that receives typed phrases.
 *
 * @param locale of the people who type
 */
export async function openListener(set: QuestionSet, locale = 'en-GB'): Promise<Listener> {
  const folder = mkdtempSync(join(tmpdir(), 'dma-phrases-'))
  const store = openSqliteStore(join(folder, 'phrases.sqlite'))
  const settings = { council: {}, appLink: undefined, sendsFiles: true }
  const members = async () => 'refused' as const
  const deps = await dependenciesIn({
    store,
    channels: channelsIn(store),
    sets: questionSets([set]),
    settings,
    members,
    picture: async () => undefined,
  })
  let people = 0
  const prepared = new Map<CorpusPlace, { readonly chat: Chat; readonly restore: () => Promise<void> }>()
  /** One person for each place. First undoes the change of the previous phrase. */
  const chatAt = async (place: CorpusPlace) => {
    const known = prepared.get(place)
    if (known) {
      await known.restore()
      return known.chat
    }
    const chat = openChat(deps, person(++people), locale)
    if (place === 'fresh') return chat
    await chat.answerSome()
    if (place === 'finished') await chat.finish()
    prepared.set(place, { chat, restore: await restorer(deps, chat.person) })
    return chat
  }
  return {
    async hear(phrase, place) {
      const chat = await chatAt(place)
      const before = await chat.answers()
      const reply = await chat.say({ type: 'typed', ...written(phrase) })
      const shown = reply.type === 'card' ? textsIn(reply.card).join('\n') : ''
      const after = await chat.answers()
      const saved = [...after].some(([id, value]) => before.get(id) !== value)
      return { shown, saved, takenBack: [...before.keys()].some((id) => !after.has(id)) }
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

type Chat = ReturnType<typeof openChat>

/** Returns a function that restores a person's records to their current state. */
async function restorer(deps: Dependencies, id: PersonId): Promise<() => Promise<void>> {
  const record = await deps.people.read('phrases', id)
  const [own] = record?.assessments ?? []
  const assessment = own && (await deps.assessments.read('phrases', own))
  if (!record || !assessment) throw new Error('A person who answered has an assessment.')
  return async () => {
    await deps.people.change('phrases', id, () => ({ type: 'save', value: record, result: undefined }))
    await deps.assessments.change('phrases', assessment.id, () => ({
      type: 'save',
      value: assessment,
      result: undefined,
    }))
  }
}

function openChat(deps: Dependencies, person: PersonId, locale: string) {
  let operations = 0
  const turn = (input: Input): Turn => ({
    tenant: 'phrases',
    person,
    place: { type: 'personal' },
    locale,
    now: new Date(Date.UTC(2026, 4, 4, 9, operations++)).toISOString(),
    operation: `${person} ${operations}`,
    input,
  })
  const say = (input: Input) => route(turn(input), deps)
  return {
    person,
    say,
    async answerSome() {
      await say({ type: 'typed', text: 'start', mentioned: [] })
      for (let given = 0; given < answeredBefore; given++) {
        await say({ type: 'typed', text: given % 3 === 2 ? 'no' : 'yes', mentioned: [] })
      }
    },
    async finish() {
      const { assessments: [assessment] = [] } = (await deps.people.read('phrases', person)) ?? {}
      if (!assessment) throw new Error('A person who answered has an assessment.')
      await say({ type: 'pressed', press: { do: 'submit', assessment }, inputs: {} })
    },
    async answers() {
      const { assessments = [] } = (await deps.people.read('phrases', person)) ?? {}
      const all = await Promise.all(assessments.map((id) => deps.assessments.read('phrases', id)))
      return new Map(
        all.flatMap((assessment) =>
          Object.entries(assessment?.answers ?? {}).flatMap(([id, { value }]) =>
            value === undefined ? [] : [[`${assessment?.id} ${id}`, value] as const],
          ),
        ),
      )
    },
  }
}

/** The phrase as parsed from an activity: without markup and entities. */
function written(phrase: string) {
  const activity = parseActivity({ type: 'message', serviceUrl: 'http://127.0.0.1', text: phrase })
  if (!activity) throw new Error('A text makes an activity.')
  return typedText(activity)
}

function person(number: number): PersonId {
  const id = parsePersonId(`person-${number}`)
  if (!id) throw new Error('A number makes an id.')
  return id
}

/** Every `text`, `title`, `value` of a fact and `altText` of a card, in reading order. */
function textsIn(card: Card): readonly string[] {
  const texts: string[] = []
  const read = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) read(each)
    if (typeof value !== 'object' || value === null) return
    for (const [key, inside] of Object.entries(value)) {
      if (typeof inside === 'string' && ['text', 'title', 'altText', 'label'].includes(key)) {
        texts.push(inside.replaceAll('**', ''))
      } else if (key === 'facts') for (const fact of inside) texts.push(`${fact.title}: ${fact.value}`)
      else if (key !== 'fallback' && key !== 'data') read(inside)
    }
  }
  read(card.body)
  return texts
}
