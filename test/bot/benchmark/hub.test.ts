// A bot as a hub: fixed days, its own consenting councils, two copies, a crash, a withdrawal; on SQLite and on Cosmos DB.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { type HubParts, hubLook, mostCouncils } from '../../../bot/benchmark/hub.ts'
import type { HubResult, HubTask } from '../../../bot/benchmark/hub-worker.ts'
import { usualDays } from '../../../bot/benchmark/publication-days.ts'
import { publicationFor } from '../../../bot/benchmark/publication-for.ts'
import { type OneThread, oneThread } from '../../../lib/one-thread.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { type HubRecords, hubRecordsIn, publishedId, receivedId } from '../../../store/benchmark/hub-records.ts'
import { publicationsIn } from '../../../store/benchmark/publications.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, system } from '../../../store/store.ts'
import { sampleCouncils } from '../../../tools/results/benchmark/sample-councils.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set } from '../../support/cards/sample.ts'
import { putCouncil } from '../../support/stores/agreed-council.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'

const sets = questionSets([set])
const submitted = [{ id: 'the-return', submittedAt: '2026-05-01T09:00:00.000Z' }]
const uuid = (nth: number) => `0f8fad5b-d9cb-469f-a165-7086772895${String(nth).padStart(2, '0')}`

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`A hub in the bot, on ${kind}`, () => {
    const folder = temporaryFolder()
    let thread: OneThread<HubTask, HubResult>
    let emulator: Emulator | undefined
    let store: Store
    let parts: HubParts
    let now: string

    before(() => {
      const script = new URL('../../../bot/benchmark/hub-worker.ts', import.meta.url)
      thread = oneThread(script, { tasks: 4, longest: 60_000, idle: 60_000, memory: 512 })
    })
    after(() => thread.close())
    beforeEach(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'hub.sqlite'))
      parts = copy()
      now = '2026-06-10'
      assert.deepEqual(await hubLook(parts), { type: 'nothing due' })
    })
    afterEach(async () => {
      await store.close()
      await emulator?.close()
    })

    /** Another copy of the bot over the same store. */
    const copy = (other: Partial<HubParts> = {}): HubParts => ({
      ...{ store, sets, days: usualDays, thread, isServed: () => true, isEnding: () => false },
      ...{ records: hubRecordsIn(store), publications: publicationsIn(store) },
      clock: () => new Date(`${now}T08:00:00.000Z`),
      timing: { epoch: () => Date.parse(`${now}T08:00:00.000Z`) },
      ...other,
    })

    /** A store of tenants that each have one council with its consent. */
    async function agree(many: number, first = 0): Promise<void> {
      for (let nth = first; nth < first + many; nth++) {
        await putCouncil(store, { tenant: `T${nth}`, organisation: 'o', council: uuid(nth), returns: submitted })
      }
    }

    const shown = () => publicationFor(publicationsIn(store), undefined)(set)
    const cohort = async () => (await shown())?.cohorts.at(-1)

    it('publishes only on its fixed days, not when a council joins', async () => {
      await agree(6)
      now = '2026-06-30'
      assert.deepEqual(await hubLook(parts), { type: 'nothing due' })
      assert.equal(await shown(), undefined)
      now = '2026-07-01'
      assert.deepEqual(await hubLook(parts), { type: 'published', on: '2026-07-01', councils: 6 })
      assert.equal((await shown())?.publishedOn, '2026-07-01')
      await agree(6, 6)
      now = '2026-09-30'
      assert.deepEqual(await hubLook(parts), { type: 'nothing due' })
      assert.equal((await cohort())?.councils, 6)
      now = '2026-10-02'
      assert.deepEqual(await hubLook(parts), { type: 'published', on: '2026-10-01', councils: 12 })
      const { publishedOn, cohorts, quality, madeUp } = (await shown()) ?? {}
      assert.deepEqual([publishedOn, cohorts?.at(-1)?.councils, quality?.councils], ['2026-10-01', 12, 12])
      assert.equal(madeUp, undefined)
    })

    it('publishes for no day before its first run, and catches up on a day that it missed', async () => {
      await agree(6)
      now = '2026-06-11'
      assert.deepEqual(await hubLook(parts), { type: 'nothing due' })
      await putCouncil(store, {
        ...{ tenant: 'late', organisation: 'o', council: uuid(50) },
        returns: [{ id: 'late', submittedAt: '2026-07-02T09:00:00.000Z' }],
      })
      now = '2026-08-20'
      assert.deepEqual(await hubLook(parts), { type: 'published', on: '2026-07-01', councils: 6 })
    })

    it('counts only councils of tenants that it serves', async () => {
      await agree(7)
      now = '2026-07-01'
      const outcome = await hubLook(copy({ isServed: (tenant) => tenant !== 'T3' }))
      assert.deepEqual(outcome, { type: 'published', on: '2026-07-01', councils: 6 })
    })

    it('leaves a council out of the next publication after it has withdrawn', async () => {
      await agree(9)
      now = '2026-07-01'
      await hubLook(parts)
      assert.equal((await cohort())?.councils, 9)
      await putCouncil(store, { tenant: 'T2', organisation: 'o', withdrawn: [uuid(2)], returns: [] })
      now = '2026-10-01'
      await hubLook(parts)
      assert.deepEqual([(await cohort())?.councils, (await cohort())?.since], [8, '2026-10-01'])
      const kept = await parts.records.read(system, publishedId(set))
      assert.ok(kept?.type === 'published' && !kept.ledger.includes(uuid(2)))
    })

    it('keeps its figures when a single return is reopened', async () => {
      await agree(9)
      now = '2026-07-01'
      await hubLook(parts)
      await putCouncil(store, { tenant: 'T2', organisation: 'o', council: uuid(2), returns: [{ id: 'the-return' }] })
      now = '2026-10-01'
      await hubLook(parts)
      assert.deepEqual([(await cohort())?.councils, (await cohort())?.since], [9, '2026-07-01'])
      assert.equal((await shown())?.quality.councils, 8)
    })

    it('publishes from one of two copies, and from another copy once the first one’s lease has ended', async () => {
      await agree(6)
      now = '2026-07-01'
      const [one, other] = await Promise.all([hubLook(parts), hubLook(copy())])
      assert.deepEqual([one.type, other.type].filter((type) => type === 'published').length, 1)
      assert.ok([one.type, other.type].some((type) => type === 'held' || type === 'nothing due'))
      await agree(6, 6)
      now = '2026-10-01'
      await parts.records.change(system, 'lease', () => ({
        type: 'save',
        value: { type: 'lease', by: 'a copy that was killed', until: '2026-10-01T08:05:00.000Z' },
        result: undefined,
      }))
      assert.deepEqual(await hubLook(parts), { type: 'held' })
      const later = copy({ timing: { epoch: () => Date.parse('2026-10-01T08:06:00.000Z') } })
      assert.equal((await hubLook(later)).type, 'published')
      assert.deepEqual((await hubLook(later)).type, 'nothing due')
    })

    it('keeps after a crash the publication that it saved, and makes no second one', async () => {
      await agree(6)
      now = '2026-07-01'
      const crashing = copy({
        publications: { ...parts.publications, keep: () => Promise.reject(new Error('The process was killed.')) },
      })
      await assert.rejects(hubLook(crashing), /killed/)
      assert.equal(await shown(), undefined)
      await agree(6, 6)
      assert.deepEqual(await hubLook(parts), { type: 'nothing due' })
      assert.equal((await cohort())?.councils, 6)
    })

    it('counts the returns that were sent to it, and deletes those that are too old', async () => {
      await agree(3)
      const files = sampleCouncils(set, setMeaning(set), 4, 'sent').map(({ madeUp: _, ...each }, nth) => ({
        ...each,
        ...{ council: uuid(20 + nth), submittedOn: nth === 3 ? '2024-06-30' : '2026-05-01' },
      }))
      for (const figures of files) await put(parts.records, figures.council, figures.submittedOn, returnFile(figures))
      now = '2026-07-01'
      assert.deepEqual(await hubLook(parts), { type: 'published', on: '2026-07-01', councils: 6 })
      assert.equal(await parts.records.read(system, receivedId(uuid(23))), undefined)
      assert.ok(await parts.records.read(system, receivedId(uuid(22))))
    })

    it('publishes nothing above its bound, and stops between two portions when the bot ends', async () => {
      await agree(7)
      now = '2026-07-01'
      assert.deepEqual(await hubLook(copy({ most: 6 })), { type: 'too many' })
      assert.deepEqual(await hubLook(copy({ isEnding: () => true })), { type: 'ended' })
      assert.equal(await shown(), undefined)
      assert.equal((await hubLook(parts)).type, 'published')
    })
  })
}

function put(records: HubRecords, council: string, submittedOn: string, file: string): Promise<void> {
  const value = { type: 'received', submittedOn, file } as const
  return records.change(system, receivedId(council), () => ({ type: 'save', value, result: undefined }))
}

describe('A hub with many councils', () => {
  const folder = temporaryFolder()

  it('does not block the event loop for long, and keeps its record within the store’s size limit', async () => {
    const store = openSqliteStore(join(folder(), 'many.sqlite'))
    const script = new URL('../../../bot/benchmark/hub-worker.ts', import.meta.url)
    const thread = oneThread<HubTask, HubResult>(script, { tasks: 4, longest: 60_000, idle: 60_000, memory: 512 })
    try {
      const records = hubRecordsIn(store)
      const models = sampleCouncils(set, setMeaning(set), 20, 'many')
      const sent = Array.from({ length: 600 }, async (_, nth) => {
        const [council, submittedOn] = [randomUUID(), '2026-05-01']
        const { madeUp: _real, ...model } = models[nth % models.length] as CouncilFigures
        await put(records, council, submittedOn, returnFile({ ...model, council, submittedOn }))
      })
      await Promise.all(sent)
      let now = '2026-06-10'
      const parts: HubParts = {
        ...{ store, sets, days: usualDays, thread, isServed: () => true, isEnding: () => false, records },
        ...{ publications: publicationsIn(store), clock: () => new Date(`${now}T08:00:00.000Z`) },
        timing: { epoch: () => Date.parse(`${now}T08:00:00.000Z`) },
      }
      await hubLook(parts)
      now = '2026-07-01'
      await thread.run({ type: 'end' })
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      assert.deepEqual(await hubLook(parts), { type: 'published', on: '2026-07-01', councils: 600 })
      delay.disable()
      // On a quiet machine the longest is some 10 ms; making the publication takes the thread a second.
      assert.ok(delay.percentile(99) / 1e6 < 100, `${delay.percentile(99) / 1e6} ms`)
      const kept = await records.read(system, publishedId(set))
      assert.ok(kept?.type === 'published')
      const { cohorts } = JSON.parse(kept.ledger) as { cohorts: Record<string, { members: string[] }> }
      const members = Object.values(cohorts).map((cohort) => cohort.members)
      // In the stored document each quotation mark of the ledger takes two bytes.
      const bytes = JSON.stringify(JSON.stringify(members)).length
      const rest = JSON.stringify(kept).length - bytes
      assert.ok((bytes / 600) * mostCouncils + rest < 2_000_000, `${bytes} bytes of 600 councils, and ${rest}`)
    } finally {
      await thread.close()
      await store.close()
    }
  })
})
