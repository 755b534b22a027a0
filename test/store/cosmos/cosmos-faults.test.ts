// Under every fault of Cosmos DB and the network, a change is made exactly once, or refused in one safe sentence.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { z } from 'zod'
import type { RetryPolicy } from '../../../lib/retry.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { collection } from '../../../store/documents/collection.ts'
import { type Key, type Store, StoreUnavailable, type Written } from '../../../store/store.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import {
  type FaultName,
  type FaultProxy,
  type Faults,
  seeded,
  startFaultProxy,
} from '../../support/stores/fault-proxy.ts'

const schema = z.object({ lines: z.array(z.string()).readonly() })
type Notes = z.infer<typeof schema>

const adding = (line: string) => (notes: Notes | undefined) =>
  ({ type: 'save', value: { lines: [...(notes?.lines ?? []), line] }, result: undefined }) as const

describe('the Cosmos DB store in trouble', () => {
  let emulator: Emulator
  let proxy: FaultProxy
  let store: Store
  let key: Key

  // Pauses take no real time here. They move a separate clock.
  let clock: number
  let pauses: number[]
  let duringPause: (() => unknown) | undefined
  const patience: RetryPolicy = {
    budget: 4500,
    attempt: 1500,
    now: () => clock,
    async sleep(milliseconds) {
      clock += milliseconds
      pauses.push(milliseconds)
      await duringPause?.()
    },
    random: seeded(7),
  }

  before(async () => {
    emulator = await startEmulator()
  })
  after(() => emulator.close())

  beforeEach(async () => {
    clock = 0
    duringPause = undefined
    proxy = await startFaultProxy(emulator.settings.endpoint, { seed: 3 })
    store = await openCosmosStore({ ...emulator.settings, endpoint: proxy.endpoint }, patience)
    key = { tenant: randomUUID(), kind: 'person', id: 'gwen' }
    pauses = []
  })
  afterEach(async () => {
    await store.close()
    await proxy.close()
  })

  /** The stored documents, read past the proxy. */
  async function kept(): Promise<unknown> {
    const past = await openCosmosStore(emulator.settings)
    const found = await past.read(key)
    await past.close()
    return found?.document
  }

  /** Writes without faults. */
  async function written(document: unknown, ifVersion = 'absent'): Promise<string> {
    const outcome = await store.write(key, document, ifVersion)
    assert.notEqual(outcome, 'conflict')
    return outcome === 'conflict' ? '' : outcome.version
  }

  /** Brings one fault to every request until the store pauses for the first time. */
  function once(fault: FaultName, meanwhile?: () => unknown): void {
    proxy.inject({ [fault]: 1 })
    duringPause = async () => {
      duringPause = undefined
      proxy.inject({})
      await meanwhile?.()
    }
  }

  describe('applies each of ninety changes once', () => {
    const ninety = Array.from({ length: 90 }, (_, number) => `answer ${number}`)
    const everyday = [
      'throttled',
      'timedOut',
      'contended',
      'unavailable',
      'changed',
      'lagging',
      'resetBefore',
      'lostResponse',
      'slow',
      'silent',
      'badGateway',
      'signIn',
    ] as const

    async function ninetyChanges(faults: Faults): Promise<void> {
      const settings = { ...emulator.settings, endpoint: proxy.endpoint }
      const troubled = await openCosmosStore(settings, { ...patience, attempt: 150 })
      const notes = collection(troubled, key.kind, { schema })
      proxy.inject(faults)
      for (const line of ninety) await notes.change(key.tenant, key.id, adding(line))
      await troubled.close()
      assert.deepEqual(await kept(), { schema: 1, value: { lines: ninety } })
    }

    for (const fault of everyday) {
      for (const share of [0.05, 0.2]) {
        it(`in their order, if ${share * 100} % of requests meet the fault ${fault}`, async () => {
          await ninetyChanges({ [fault]: share })
          assert.ok((proxy.counts[fault] ?? 0) > 0)
        })
      }
    }

    it('in their order, under all faults at once', async () => {
      await ninetyChanges(Object.fromEntries(everyday.map((fault) => [fault, 0.03])))
    })

    it('if two copies of the bot change the same document and responses are lost', async () => {
      proxy.inject({ lostResponse: 0.2 })
      const ours = collection(store, key.kind, { schema })
      const theirs = collection(store, key.kind, { schema })
      await Promise.all(
        ninety.map((line, number) => (number % 2 ? ours : theirs).change(key.tenant, key.id, adding(line))),
      )
      const { value } = Object(await kept())
      assert.deepEqual([...value.lines].sort(), [...ninety].sort())
      assert.ok((proxy.counts.lostResponse ?? 0) > 0)
    })
  })

  describe('after a lost connection', () => {
    it('knows that it has created the document', async () => {
      once('lostResponse')
      const version = await written({ turn: 1 })
      assert.deepEqual(await store.read(key), { document: { turn: 1 }, version })
    })

    it('knows that it has replaced the document', async () => {
      const version = await written({ turn: 1 })
      once('lostResponse')
      const next = await written({ turn: 2 }, version)
      assert.deepEqual(await store.read(key), { document: { turn: 2 }, version: next })
    })

    it('knows that it has removed the document', async () => {
      const version = await written({ turn: 1 })
      once('lostResponse')
      assert.equal(await store.remove(key, version), 'removed')
      assert.equal(await kept(), undefined)
    })

    it('recognises its own write below a later one, and does not take the later version for its own', async () => {
      const version = await written({ turn: 1 })
      let theirs: Written | undefined
      once('lostResponse', async () => {
        const found = await store.read(key)
        theirs = await store.write(key, { turn: 3 }, found?.version ?? '')
      })
      const ours = await store.write(key, { turn: 2 }, version)
      assert.notEqual(ours, 'conflict')
      assert.notDeepEqual(ours, theirs)
      assert.equal(await store.write(key, { turn: 'late' }, Object(ours).version), 'conflict')
      assert.deepEqual(await kept(), { turn: 3 })
    })

    it('still reports a conflict if somebody else wrote first', async () => {
      const version = await written({ turn: 1 })
      once('resetBefore', () => store.write(key, { turn: 'theirs' }, version))
      assert.equal(await store.write(key, { turn: 'ours' }, version), 'conflict')
      assert.deepEqual(await kept(), { turn: 'theirs' })
    })

    it('still reports a conflict if somebody else created the document first', async () => {
      once('resetBefore', () => store.write(key, { by: 'them' }, 'absent'))
      assert.equal(await store.write(key, { by: 'us' }, 'absent'), 'conflict')
      assert.deepEqual(await kept(), { by: 'them' })
    })
  })

  it('does not claim a removal that somebody else made while it was throttled', async () => {
    const version = await written({})
    once('throttled', () => store.remove(key, version))
    assert.equal(await store.remove(key, version), 'conflict')
  })

  describe('when throttled', () => {
    it('waits as long as Cosmos DB asks, plus a little jitter', async () => {
      once('throttled')
      await written({})
      assert.equal(pauses.length, 1)
      assert.ok(Number(pauses[0]) >= 40 && Number(pauses[0]) < 90, `${pauses}`)
    })

    it('again and again, gives up within the budget and says what to do', async () => {
      proxy.inject({ throttled: 1 })
      await refused(
        store.read(key),
        `Cosmos DB at ${proxy.endpoint} is asked for more than it may do: give the container assessments more request units.`,
      )
      assert.ok(clock <= 4500 && clock > 2000, `${clock}`)
    })
  })

  describe('without an answer from the account', () => {
    const away = () =>
      `Cosmos DB at ${proxy.endpoint} does not answer as it should: see whether the account is up and the network lets the bot reach it.`

    it('retries within the budget, reports the outage, and works again once the account is back', async () => {
      const version = await written({ turn: 1 })
      await proxy.goAway()
      await refused(store.write(key, { turn: 2 }, version), away())
      assert.ok(clock <= 4500 && clock > 2000, `${clock}`)
      await refused(store.read(key), away())
      await refused(store.remove(key, version), away())
      await refused(Array.fromAsync(store.list(key.tenant, key.kind)), away())
      await refused(store.check(), away())
      await proxy.comeBack()
      await store.check()
      await written({ turn: 2 }, version)
      assert.deepEqual(await kept(), { turn: 2 })
    })

    it('goes on by itself if the account comes back in time', async () => {
      await proxy.goAway()
      duringPause = async () => {
        duringPause = undefined
        await proxy.comeBack()
      }
      await written({ turn: 1 })
      assert.deepEqual(await kept(), { turn: 1 })
    })

    it('gives up after its budget if requests are never answered', async () => {
      const settings = { ...emulator.settings, endpoint: proxy.endpoint }
      const hasty = await openCosmosStore(settings, { ...patience, budget: 100, attempt: 20 })
      proxy.inject({ silent: 1 })
      await refused(hasty.read(key), away())
      await refused(hasty.write(key, {}, 'absent'), away())
      await hasty.close()
      assert.ok((proxy.counts.silent ?? 0) > 2)
    })
  })

  describe('under a permanent fault', () => {
    for (const [fault, message] of [
      [
        'forbidden',
        'Cosmos DB at ENDPOINT does not let the bot in: check COSMOS_KEY, or give the bot\'s managed identity the role "Cosmos DB Built-in Data Contributor", and see that the account\'s firewall knows the bot.',
      ],
      [
        'containerGone',
        'There is no container assessments in a database digital-maturity in Cosmos DB at ENDPOINT: see COSMOS_DATABASE and COSMOS_CONTAINER, or make it with `npm run cosmos:create`.',
      ],
      [
        'tooLarge',
        'A document has grown beyond the 2 MB that Cosmos DB takes: it stays as it was, and the change is not saved.',
      ],
    ] as const) {
      it(`(${fault}) reports it at once, without a retry, for reads and writes`, async () => {
        const version = await written({ turn: 1 })
        proxy.inject({ [fault]: 1 })
        const before = proxy.requests.length
        const told = message.replace('ENDPOINT', proxy.endpoint)
        await refused(store.read(key), told)
        await refused(store.write(key, { turn: 2 }, version), told)
        await refused(store.write({ ...key, id: 'another' }, {}, 'absent'), told)
        await refused(store.remove(key, version), told)
        assert.equal(proxy.requests.length - before, 4)
        assert.deepEqual(pauses, [])
      })
    }
  })

  it('quotes no ids, contents or keys in an error or its cause', async () => {
    for (const fault of ['unavailable', 'resetBefore', 'forbidden', 'badGateway'] as const) {
      proxy.inject({ [fault]: 1 })
      await assert.rejects(store.write(key, { note: 'confidential' }, 'absent'), (error) => {
        assert.ok(error instanceof StoreUnavailable)
        assert.ok(error.cause instanceof Error)
        const all = inspect(error, { depth: 10, showHidden: true })
        for (const secret of [key.tenant, 'gwen', 'confidential', emulator.settings.key]) {
          assert.ok(!all.includes(secret), `${fault}: ${all}`)
        }
        return true
      })
    }
  })

  it('gives the HTTP status in the cause', async () => {
    proxy.inject({ unavailable: 1 })
    await assert.rejects(store.read(key), (error) => {
      assert.match(String(Object(error).cause), /503/)
      return true
    })
  })
})

/** Checks that it is refused with exactly this message. */
async function refused(work: Promise<unknown>, message: string): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof StoreUnavailable, inspect(error))
    assert.equal(error.message, message)
    return true
  })
}
