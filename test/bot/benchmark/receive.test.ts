// Returns that other copies send to a hub: accepted senders, accepted files and kept returns; over real HTTP,
// in both stores.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { receiver } from '../../../bot/benchmark/receive.ts'
import { type HubDoorParts, hubDoor } from '../../../bot/door/hub-door.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'
import { returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { withdrawalFile } from '../../../scoring/benchmark/files/withdrawal-file.ts'
import { type HubRecords, hubRecordsIn, receivedId } from '../../../store/benchmark/hub-records.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, system } from '../../../store/store.ts'
import { sampleCouncils } from '../../../tools/results/benchmark/sample-councils.ts'
import { dma } from '../../scoring/sets.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'

const secret = 'a-secret-of-thirty-two-characters'
const now = '2027-09-01T12:00:00.000Z'
const meaning = setMeaning(dma)
const [model] = sampleCouncils(dma, meaning, 1, 'received')
const council = '0f8fad5b-d9cb-469f-a165-70867728950e'
const figures = (other: Partial<CouncilFigures> = {}): CouncilFigures => {
  assert.ok(model)
  const { madeUp: _, ...real } = model
  return { ...real, council, submittedOn: '2027-08-01', ...other }
}

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`The endpoint of a hub, on ${kind}`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let store: Store
    let records: HubRecords
    let server: Server | undefined
    const noted: string[] = []

    beforeEach(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'door.sqlite'))
      records = hubRecordsIn(store)
      noted.length = 0
    })
    afterEach(async () => {
      server?.close()
      server?.closeAllConnections()
      await store.close()
      await emulator?.close()
    })

    async function open(other: Partial<HubDoorParts> & { most?: number } = {}): Promise<string> {
      const { most, ...given } = other
      const door = hubDoor({
        ...{ secret, refusals: { note: (reason: string) => void noted.push(reason), flush() {} } },
        receive: receiver({ records, sets: questionSets([dma]), ...(most !== undefined && { most }) }),
        clock: () => new Date(now),
        ...given,
      })
      server = createServer((request, response) => void door(request, response)).listen(0, '127.0.0.1')
      await once(server, 'listening')
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    }

    async function send(address: string, body: string, headers: Record<string, string> = {}) {
      const response = await fetch(address, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...headers },
      })
      const { message } = (await response.json()) as { message?: string }
      return { status: response.status, message: message ?? '', wait: response.headers.get('retry-after') }
    }

    const kept = (of = council) => records.read(system, receivedId(of))

    it('accepts a return, and the same one again, and keeps the latest of a council', async () => {
      const at = await open()
      for (const day of ['2027-08-01', '2027-08-01', '2027-08-20', '2027-07-01']) {
        assert.equal((await send(at, returnFile(figures({ submittedOn: day })))).status, 202)
      }
      const found = await kept()
      assert.ok(found?.type === 'received')
      assert.equal(found.submittedOn, '2027-08-20')
      assert.equal((await Array.fromAsync(records.list(system, 'return '))).length, 1)
    })

    it('reads nothing from a caller without the secret', async () => {
      let isRead = false
      const receive = async () => {
        isRead = true
        return { status: 202, message: '' } as const
      }
      const at = await open({ receive })
      for (const authorization of ['', 'Bearer', `Bearer ${secret}x`, secret, `bearer ${secret}`]) {
        assert.equal((await send(at, returnFile(figures()), { authorization })).status, 401)
      }
      assert.equal(isRead, false)
      assert.deepEqual(new Set(noted), new Set(['hub secret']))
    })

    it('rejects files that are not valid returns for this hub, and stores nothing', async () => {
      const at = await open()
      const changed = returnFile(figures()).replace('"no"', '"yes"')
      const other = { ...figures().questionSet, version: '2019.1' }
      const deep = `{"format": "digital-maturity-return", "formatVersion": 1, "checksum": "x", "content": {"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
      for (const [body, status, reason] of [
        ['{}', 400, /not JSON with a format/],
        ['{"a":', 400, /could not be read/],
        [deep, 400, /not JSON with a format/],
        [changed, 400, /checksum/],
        [returnFile(figures({ council: 'Ashcombe' })), 400, /must be a UUID/],
        [returnFile(figures({ madeUp: true })), 422, /made up/],
        [returnFile(figures({ submittedOn: '2027-09-02' })), 422, /later day/],
        [returnFile(figures({ submittedOn: '2025-08-31' })), 422, /more than 24 months old/],
        [returnFile(figures({ questionSet: other })), 422, /does not publish that version/],
        [returnFile(figures({ questionSet: { ...figures().questionSet, meaning: 'a'.repeat(64) } })), 422, /not those/],
        [returnFile(figures({ answers: { 'LEAD-99X': 'yes' } as never })), 422, /not those/],
        [' '.repeat(300_000), 413, /could not be read/],
      ] as const) {
        const { status: got, message } = await send(at, body)
        assert.equal(got, status, message)
        assert.match(message, reason)
      }
      assert.equal((await send(at, 'x', { 'content-type': 'text/plain' })).status, 415)
      assert.deepEqual(await Array.fromAsync(store.list(system, 'hub')), [])
    })

    it('deletes the return of a council that withdraws, and rejects later ones with its id', async () => {
      const at = await open()
      await send(at, returnFile(figures()))
      assert.equal((await send(at, withdrawalFile(council))).status, 202)
      assert.deepEqual(await kept(), { type: 'withdrawn', at: '2027-09-01' })
      const { status, message } = await send(at, returnFile(figures()))
      assert.equal(status, 409)
      assert.match(message, /A new consent has a new id/)
    })

    it('keeps returns of a bounded number of councils, and still accepts newer ones of known councils', async () => {
      const at = await open({ most: 2 })
      const of = (nth: number) => figures({ council: `0f8fad5b-d9cb-469f-a165-70867728950${nth}` })
      assert.equal((await send(at, returnFile(of(1)))).status, 202)
      assert.equal((await send(at, returnFile(of(2)))).status, 202)
      assert.equal((await send(at, returnFile(of(3)))).status, 507)
      assert.equal(await kept(of(3).council), undefined)
      assert.equal((await send(at, returnFile({ ...of(1), submittedOn: '2027-08-30' }))).status, 202)
    })

    it('limits the rate of a caller', async () => {
      const at = await open({ rate: { burst: 2, perSecond: 1 } })
      for (let nth = 0; nth < 2; nth++) assert.equal((await send(at, returnFile(figures()))).status, 202)
      const { status, wait } = await send(at, returnFile(figures()))
      assert.deepEqual([status, wait], [429, '30'])
    })
  })
}
