// A council's copy hands its return in, and imports what the hub publishes, as commands beside the bot.

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFileIn } from '../../../../bot/open-store.ts'
import { readReturnFile } from '../../../../scoring/benchmark/files/return-file.ts'
import { readWithdrawalFile } from '../../../../scoring/benchmark/files/withdrawal-file.ts'
import { publicationsIn } from '../../../../store/benchmark/publications.ts'
import { auditIn } from '../../../../store/collections/audit.ts'
import { openCosmosStore } from '../../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import { type Store, system } from '../../../../store/store.ts'
import { runBenchmark } from '../../../../tools/results/benchmark/run-benchmark.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { startProcess } from '../../../support/bots/bot-process.ts'
import { there } from '../../../support/cards/sample.ts'
import { putCouncil } from '../../../support/stores/agreed-council.ts'
import { type Emulator, startEmulator } from '../../../support/stores/cosmos-emulator.ts'
import { openWire } from '../../../support/wire/wire.ts'
import { runTool } from '../../run-tool.ts'
import { says, startHub, takes } from './fake-hub.ts'

const one = '0f8fad5b-d9cb-469f-a165-70867728950e'
const two = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const old = '6fa459ea-ee8a-3ca4-894e-db77e160355e'
const now = '2026-11-28T12:00:00.000Z'
const timing = { now: () => 0, sleep: async () => undefined, random: () => 0 }
const returns = (id: string) => [{ id, submittedAt: '2026-10-01T09:00:00.000Z' }]

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`npm run benchmark -- submit and import, with ${kind}`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let env: Record<string, string> = {}

    beforeEach(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
      const { endpoint = '', key = '' } = emulator?.settings ?? {}
      env = emulator
        ? { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_CONTAINER: 'assessments' }
        : { DATA_DIR: folder() }
      await within(async (store) => {
        await putCouncil(store, { tenant: 'T1', organisation: 'a', council: one, returns: returns('a-return') })
        await putCouncil(store, { tenant: 'T1', organisation: 'b', returns: returns('b-return') })
        await putCouncil(store, { tenant: 'T2', organisation: 'c', withdrawn: [old], returns: [] })
      })
    })
    afterEach(async () => {
      await emulator?.close()
    })

    async function within<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
      const store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(dataFileIn(folder()))
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    }

    const run = (...args: string[]) => runBenchmark(args, { now, env, timing })
    const at = (name: string) => join(folder(), name)
    const entries = () =>
      within(async (store) => (await auditIn(store).read('T1', 'a-return'))?.entries.map(({ action }) => action))

    it('writes a file for each council that agreed, and one for each withdrawal, readable by their owner alone', async () => {
      const { exitCode, out = '' } = await run('submit', '--out', at('returns'))
      assert.equal(exitCode, 0)
      assert.match(out, /T1 a: the return of 2026-10-01 is handed in\./)
      assert.match(out, /T2 c: the withdrawal is handed in\./)
      const names = readdirSync(at('returns')).sort()
      assert.deepEqual(names, [`${one}-2026-10-01.json`, `${old}-withdrawn.json`])
      const [filed, withdrawal] = names.map((name) => readFileSync(at(`returns/${name}`), 'utf8'))
      const read = readReturnFile(there(filed))
      assert.ok('figures' in read)
      assert.equal(read.figures.council, one)
      assert.deepEqual(readWithdrawalFile(there(withdrawal)), { council: old })
      assert.equal(statSync(at(`returns/${one}-2026-10-01.json`)).mode & 0o777, 0o600)
    })

    it('writes the same files again, and one entry in the audit trail for each submission', async () => {
      await run('submit', '--out', at('returns'))
      const before = readFileSync(at(`returns/${one}-2026-10-01.json`), 'utf8')
      assert.equal((await run('submit', '--out', at('returns'))).exitCode, 0)
      assert.equal(readFileSync(at(`returns/${one}-2026-10-01.json`), 'utf8'), before)
      assert.equal(readdirSync(at('returns')).length, 2)
      assert.deepEqual(await entries(), ['benchmark-submit'])
    })

    it('posts them to a hub, and tells what the hub refused', async () => {
      const hub = await startHub(takes)
      const refusing = await startHub(says(403))
      try {
        env = { ...env, BENCHMARK_HUB_SECRET: 'word' }
        assert.equal((await run('submit', '--endpoint', hub.address)).exitCode, 0)
        assert.equal(hub.received.length, 2)
        assert.ok(hub.received.every(({ headers }) => headers.authorization === 'Bearer word'))
        const { exitCode, err = '' } = await run('submit', '--endpoint', refusing.address, '--tenant', 'T1')
        assert.equal(exitCode, 1)
        assert.match(err, /^T1 a: The hub takes nothing from this copy\.$/)
      } finally {
        await hub.close()
        await refusing.close()
      }
    })

    it('says what is missing, and hands in the others', async () => {
      await within((store) => putCouncil(store, { tenant: 'T3', organisation: 'd', council: two, returns: [] }))
      const { exitCode, out = '', err = '' } = await run('submit', '--out', at('returns'))
      assert.equal(exitCode, 1)
      assert.match(err, /T3 d: agreed, but no return of the last 24 months is submitted and counts\./)
      assert.match(out, /T1 a: the return/)
      const none = await run('submit', '--out', at('none'), '--tenant', 'T4')
      assert.match(none.out ?? '', /No council has agreed/)
      assert.match((await run('submit')).err ?? '', /either --out DIR or --endpoint URL/)
      assert.match((await run('submit', '--endpoint', 'http://hub.example')).err ?? '', /https/)
    })

    it('imports a publication, and refuses one that is older, changed, too large or of other questions', async () => {
      await run('sample', '--question-set', 'questions/dma', '--out', at('sample'), '--councils', '30')
      const publish = (on: string, name: string) =>
        run(
          ...['publish', at('sample'), '--question-set', 'questions/dma', '--on', on],
          ...['--hub', at(`hub-${name}`), '--out', at(name)],
        )
      await publish('2027-09-01', 'new.json')
      await publish('2027-08-01', 'old.json')
      const { exitCode, out = '' } = await run('import', at('new.json'))
      assert.equal(exitCode, 0)
      assert.match(out, /The benchmark of 2027-09-01 is imported: 30 councils/)
      assert.match(out, /THE COUNCILS ARE MADE UP/)
      const { content } = JSON.parse(readFileSync(at('new.json'), 'utf8'))
      const kept = () => within((store) => publicationsIn(store).fileFor(content.questionSet))
      assert.equal(await kept(), readFileSync(at('new.json'), 'utf8'))
      const refused = async (name: string) => {
        const { exitCode: code, err = '' } = await run('import', at(name))
        assert.notEqual(code, 0)
        return err
      }
      assert.match(await refused('old.json'), /later day than 2027-08-01 is there already/)
      writeFileSync(
        at('changed.json'),
        readFileSync(at('new.json'), 'utf8').replace('"councils": 30', '"councils": 31'),
      )
      assert.match(await refused('changed.json'), /checksum does not match/)
      writeFileSync(at('large.json'), ' '.repeat(1_000_001))
      assert.match(await refused('large.json'), /at most 1000000/)
      assert.match(await refused('nowhere.json'), /cannot be read: there is no such file or folder/)
      assert.match(await refused(`sample/${readdirSync(at('sample'))[0]}`), /another format/)
      assert.equal(await kept(), readFileSync(at('new.json'), 'utf8'))
      const beside = await runBenchmark(['import', at('new.json')], {
        now,
        env: { ...env, BENCHMARK_FILE: 'x' },
        timing,
      })
      assert.match(beside.out ?? '', /BENCHMARK_FILE is set: for its version of the questions that file wins/)
    })
  })
}

describe('npm run benchmark, as a process', () => {
  const folder = temporaryFolder()

  it('needs a store, and says how to name it', async () => {
    const { exitCode, err } = await runTool(
      'tools/results/benchmark/main.ts',
      ['submit', '--out', join(folder(), 'returns')],
      { DATA_DIR: folder() },
    )
    assert.equal(exitCode, 1)
    assert.match(err, /There is no data file .*: set DATA_DIR or COSMOS_ENDPOINT\.$/m)
  })
})

describe('A hub in the bot', () => {
  const folder = temporaryFolder()
  const secret = 'a-secret-of-thirty-two-characters'

  it('takes what another copy hands in, and has no such door without its secret', async () => {
    const wire = await openWire()
    const hub = { ...{ BENCHMARK_HUB: 'on', DATA_DIR: join(folder(), 'hub'), LOG_LEVEL: 'info' } }
    const own = join(folder(), 'council')
    mkdirSync(own)
    const store = openSqliteStore(dataFileIn(own))
    const lastMonth = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString()
    const returns = [{ id: 'a-return', submittedAt: lastMonth }]
    await putCouncil(store, { tenant: 'T1', organisation: 'a', council: one, returns })
    await store.close()
    const submitTo = async (port: string) => {
      const address = `http://127.0.0.1:${port}/api/benchmark`
      const env = { DATA_DIR: own, BENCHMARK_HUB_SECRET: secret }
      return runBenchmark(['submit', '--endpoint', address], { now: new Date().toISOString(), env, timing })
    }
    try {
      const open = await startProcess(wire, { ...hub, BENCHMARK_HUB_SECRET: secret })
      const { exitCode, err } = await submitTo(open.port)
      assert.deepEqual([exitCode, err], [0, undefined])
      open.kill('SIGTERM')
      await open.ended
      const kept = openSqliteStore(dataFileIn(hub.DATA_DIR))
      const [found] = await Array.fromAsync(kept.list(system, 'hub', 'return '))
      await kept.close()
      assert.equal(found?.id, `return ${one}`)
      const closed = await startProcess(wire, hub)
      assert.match((await submitTo(closed.port)).err ?? '', /There is no hub at this address/)
      closed.kill('SIGTERM')
      await closed.ended
    } finally {
      await wire.close()
    }
  })
})
