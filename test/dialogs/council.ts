// A council return in a channel of four people, over a real SQLite file, with presses that go through `route`.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { route } from '../../dialogs/route.ts'
import type { Turn } from '../../dialogs/turn.ts'
import { unreadableIn } from '../../store/documents/unreadable.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { Kind, Store } from '../../store/store.ts'
import { channel, copyOver, ownChat, rosterOf, turnOf, typing } from './bot-copy.ts'

type Given = Partial<Pick<Turn, 'now' | 'place' | 'operation'>> & {
  readonly inputs?: Readonly<Record<string, string>>
  /** The edition that the button was drawn from. */
  readonly edition?: number
}

export type CouncilBot = {
  readonly deps: Dependencies
  readonly store: Store
  /** The kinds of the documents that could not be read. */
  readonly skipped: Kind[]
  /** Presses in the channel, and gives the card that comes back, as JSON. */
  press(person: string, press: Press, given?: Given): Promise<string>
  /** Sends the input in the person's own chat. */
  pressAlone(person: string, press: Press, given?: Given): Promise<string>
  says(person: string, text: string, given?: Given): Promise<string>
  /** The return that the channel works on. */
  current(): Promise<AssessmentId>
  /** Votes, reveals and agrees Yes on the first question, with ann, bob and cai voting. */
  agreesFirst(): Promise<void>
  /** Every document as text, with its key. */
  documents(): Promise<readonly string[]>
  /** Everything in the store's files, read while it is open. */
  bytes(): string
  close(): Promise<void>
}

/** `people` are in the channel; ann starts the return and leads it. Without `sets` it serves one version. */
export async function councilBot(
  folder: string,
  wrap: (store: Store) => Store = (store) => store,
  sets?: QuestionSets,
): Promise<CouncilBot> {
  const store = wrap(openSqliteStore(join(folder, 'store.db')))
  const skipped: Kind[] = []
  unreadableIn(store).watch((kind) => void skipped.push(kind))
  const people = rosterOf('ann', 'bob', 'cai', 'dee')
  const deps: Dependencies = copyOver(store, { members: async () => people, ...(sets && { sets }) })
  await deps.participation.backfill(
    '2026-05-01T10:00:00.000Z',
    () => false,
    (fault) => assert.fail(String(fault)),
  )
  let operations = 0

  async function acts(person: string, input: Turn['input'], given: Given): Promise<string> {
    const { inputs: _typed, edition: _drawn, ...rest } = given
    const reply = await route(turnOf(person, input, { operation: `act ${operations++}`, ...rest }), deps)
    return reply.type === 'card' ? JSON.stringify(reply.card) : reply.type
  }

  const press: CouncilBot['press'] = (person, press, given = {}) =>
    acts(
      person,
      { type: 'pressed', press, inputs: given.inputs ?? {}, edition: given.edition },
      { place: channel, ...given },
    )

  async function current(): Promise<AssessmentId> {
    const record = await deps.channels.read('tenant', channel.conversation)
    return record?.assessments.at(-1) ?? assert.fail('The channel has no council return.')
  }

  return {
    ...{ deps, store, skipped, press, current },
    pressAlone: (person, press, given = {}) =>
      acts(
        person,
        { type: 'pressed', press, inputs: given.inputs ?? {}, edition: given.edition },
        { place: ownChat, ...given },
      ),
    says: (person, text, given = {}) => acts(person, typing(text), { place: channel, ...given }),
    async agreesFirst() {
      const assessment = await current()
      await press('ann', { do: 'together', assessment })
      const question = (await deps.assessments.read('tenant', assessment))?.team?.asking?.question
      assert.ok(question)
      for (const person of ['ann', 'bob', 'cai']) {
        await press(person, { do: 'vote', assessment, question, round: 1, named: false, value: 'yes' })
      }
      await press('ann', { do: 'reveal', assessment, question, round: 1 })
      await press('ann', { do: 'agree', assessment, question, round: 1, revision: 0, value: 'yes' })
    },
    async documents() {
      const keys = await Array.fromAsync(store.keys())
      const found = keys.map(
        async (key) => `${JSON.stringify(key)} ${JSON.stringify((await store.read(key))?.document)}`,
      )
      return Promise.all(found)
    },
    bytes: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join(''),
    close: () => store.close(),
  }
}
