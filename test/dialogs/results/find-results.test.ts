// The search for results: bounded reads, one request for each channel's members, within a second for 500 assessments.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { nobodyYet } from '../../../assessment/people/person.ts'
import { findResults, mostChannels, mostRead, mostResults, type Search } from '../../../dialogs/results/find-results.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import * as team from '../../cards/team-sample.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { answered, there } from '../../support/cards/sample.ts'
import { copyOver, named, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const ann = named('ann')
const idOf = (nth: number) => String(nth).padStart(32, '0') as AssessmentId

describe('The search for results', () => {
  const folder = temporaryFolder()
  let store: Store
  let reads: number
  let asked: string[]

  const counting = (inner: Store): Store => ({
    ...inner,
    read(key) {
      reads += 1
      return inner.read(key)
    },
    list: () => assert.fail('A search lists no tenant.'),
  })

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'store.db'))
    reads = 0
    asked = []
  })
  afterEach(() => store.close())

  // Filled once for each number of channels. A test opens a copy.
  const filled = new Map<number, Buffer>()
  after(() => filled.clear())

  /** A data file with 200 of ann's own views, and 300 returns that name her, in this number of channels. */
  async function filledFor(channels: number): Promise<Buffer> {
    const file = join(folder(), 'filled.db')
    const filling = openSqliteStore(file)
    const { assessments, people } = copyOver(filling, { members: async () => 'refused' })
    const ids = Array.from({ length: 500 }, (_, nth) => idOf(nth))
    const fill = async (id: AssessmentId, nth: number) => {
      const conversation = `19:channel-${nth % channels}@thread.tacv2`
      const of = { ...there(team.submitted.team), conversation }
      const one =
        nth < 200
          ? { ...answered, id, owner: ann, name: nth === 0 ? 'Eldest' : `View ${nth}` }
          : { ...team.submitted, id, team: of, name: `Return ${nth}` }
      await assessments.create('tenant', id, one)
    }
    await Promise.all(ids.map(fill))
    await people.create('tenant', ann, { ...nobodyYet, assessments: ids.slice(0, 200), parts: ids.slice(200) })
    await filling.close()
    return readFileSync(file)
  }

  async function fiveHundred(channels: number) {
    const file = filled.get(channels) ?? (await filledFor(channels))
    filled.set(channels, file)
    await store.close()
    writeFileSync(join(folder(), 'store.db'), file)
    store = openSqliteStore(join(folder(), 'store.db'))
    return copyOver(counting(store), {
      async members(_tenant, conversation) {
        asked.push(conversation)
        // Ann has left one of them.
        return conversation === '19:channel-1@thread.tacv2' ? rosterOf('bob') : rosterOf('ann', 'bob')
      },
    })
  }

  const finds = async (deps: Awaited<ReturnType<typeof fiveHundred>>, search: Partial<Search>) => {
    const turn = turnOf('ann', typing(search.text ?? ''), { place: ownChat })
    const found = await findResults(turn, deps, { text: '', skip: 0, count: 25, ...search })
    return found.map(({ assessment }) => assessment.name)
  }

  it('finds the return of a fire authority as a council return, as its own kind, and in Welsh', async () => {
    const deps = copyOver(store, { members: async () => rosterOf('ann') })
    const council = { authority: 'fire-and-rescue' } as const
    await deps.assessments.create('tenant', idOf(1), { ...team.submitted, id: idOf(1), council })
    await deps.people.create('tenant', ann, { ...nobodyYet, parts: [idOf(1)] })
    for (const text of ['council return', 'authority return', 'asesiad y cyngor', 'asesiad yr awdurdod'])
      assert.equal((await finds(deps, { text })).length, 1, text)
    assert.equal((await finds(deps, { text: 'organisation return' })).length, 0)
  })

  it('answers an empty search from one page, newest first', async () => {
    const deps = await fiveHundred(3)
    const found = await finds(deps, {})
    assert.equal(found.length, mostResults)
    // Return 499 belongs to the channel that she has left.
    assert.deepEqual(found.slice(0, 3), ['View 199', 'View 198', 'Return 498'])
    // The person's record, and the first page.
    assert.ok(reads <= 26, String(reads))
  })

  it('finds the oldest of 500 within a second, with one request for the members of each channel', async () => {
    const deps = await fiveHundred(3)
    const began = process.threadCpuUsage()
    assert.deepEqual(await finds(deps, { text: 'eldest' }), ['Eldest'])
    const { user, system } = process.threadCpuUsage(began)
    assert.ok((user + system) / 1e6 < 1, `${(user + system) / 1e6} s`)
    assert.ok(reads <= mostRead + 1, String(reads))
    assert.deepEqual(
      asked.toSorted(),
      [0, 1, 2].map((nth) => `19:channel-${nth}@thread.tacv2`),
    )
  })

  it('finds by the words of either language', async () => {
    const deps = await fiveHundred(3)
    const found = await finds(deps, { text: 'eldest' })
    assert.deepEqual(await finds(deps, { text: 'eldest barn' }), found)
    assert.deepEqual(await finds(deps, { text: 'eldest view' }), found)
  })

  it('gives page after page, each result once', async () => {
    const deps = await fiveHundred(3)
    const all: unknown[] = []
    for (let skip = 0; skip < 50; skip += 10) all.push(...(await finds(deps, { text: 'return', skip, count: 10 })))
    assert.equal(new Set(all).size, 50)
  })

  it('shows nothing of a channel that the person has left', async () => {
    const deps = await fiveHundred(2)
    const found = await finds(deps, { text: 'return', count: 10 })
    assert.equal(found.length, 10)
    assert.ok(found.every((name) => Number(name?.split(' ')[1]) % 2 === 0))
  })

  it('asks for the members of ten channels at most', async () => {
    const deps = await fiveHundred(50)
    await finds(deps, { text: 'nothing has this name' })
    assert.equal(asked.length, mostChannels)
    assert.ok(reads <= mostRead + 1, String(reads))
  })

  it('finds the return of the channel that a person types in, though no record names that person', async () => {
    const deps = await fiveHundred(3)
    const conversation = '19:channel-0@thread.tacv2'
    const record = { kind: 'channel', reference: 'r', assessments: [idOf(201)], deleted: [], started: 1 } as const
    await deps.channels.create('tenant', conversation, record)
    const turn = turnOf('bob', typing(''), { place: ownChat })
    const found = await findResults(turn, deps, { text: 'here', skip: 0, count: 5, conversation })
    assert.deepEqual(
      found.map(({ assessment }) => assessment.name),
      ['Return 201'],
    )
    assert.deepEqual(await findResults(turn, deps, { text: '', skip: 0, count: 5 }), [])
  })
})
