// All ninety questions, while Cosmos DB and the network fail at about every fifth request: ninety answers, once each.

import assert from 'node:assert/strict'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { environmentOf } from '../support/bots/copies.ts'
import { inTeams } from '../support/bots/teams.ts'
import { objectIdOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { type FaultProxy, type Faults, startFaultProxy } from '../support/stores/fault-proxy.ts'

const pressed = Array.from({ length: 30 }, () => ['Yes', 'No', 'Not sure']).flat()
const values = Array.from({ length: 30 }, () => ['yes', 'no', 'unsure']).flat()

describe('All ninety questions are answered once each, despite', () => {
  let emulator: Emulator
  let proxy: FaultProxy
  const environment: Record<string, string> = {}

  before(async () => {
    emulator = await startEmulator()
    proxy = await startFaultProxy(emulator.settings.endpoint, { seed: 4 })
    Object.assign(environment, environmentOf({ ...emulator.settings, endpoint: proxy.endpoint }))
  })
  after(async () => {
    await proxy.close()
    await emulator.close()
  })

  const teams = inTeams({ environment })
  // The faults end before the bot is stopped.
  afterEach(() => proxy.inject({}))

  /** Presses until the answer is saved; after each refusal the card still has its question. */
  async function insists(person: Client, title: string): Promise<void> {
    const asked = person.isAsked()
    await person.presses(title)
    while (person.isTold()) {
      assert.match(person.isTold() ?? '', /this may not be saved/)
      assert.equal(person.isAsked(), asked)
      await person.presses(title)
    }
  }

  async function answersAll(name: string): Promise<void> {
    const person = teams().person(name)
    await person.says('start')
    for (const title of pressed) await insists(person, title)
    assert.match(person.sees(), /All 90 questions are answered\./)
    assert.match(person.sees(), /30 questions are answered Not sure/)
    const owned = (await everythingIn(await openCosmosStore(emulator.settings))).filter(
      ({ owner }) => owner === objectIdOf(person.sender),
    )
    const answers = Object.values(owned[0]?.answers ?? {})
    assert.equal(owned.length, 1)
    assert.deepEqual(
      answers.map(({ value }) => value),
      values,
    )
    assert.ok(answers.every(({ revision, earlier }) => revision === 1 && earlier.length === 0))
    assert.equal(new Set(answers.map(({ operation }) => operation)).size, 90)
  }

  for (const [name, fault, share] of [
    ['mon', 'throttled', 0.2],
    ['ann', 'changed', 0.2],
    ['ben', 'timedOut', 0.2],
    ['cat', 'contended', 0.2],
    ['dan', 'unavailable', 0.2],
    ['eve', 'resetBefore', 0.2],
    ['fay', 'lostResponse', 0.2],
    ['gus', 'slow', 0.2],
  ] as const) {
    it(`${fault} at ${share * 100} % of requests`, async () => {
      proxy.inject({ [fault]: share })
      await answersAll(name)
      assert.ok((proxy.counts[fault] ?? 0) > 9)
    })
  }

  it('every fault at 2 % of requests', async () => {
    const all: Faults = {
      throttled: 0.02,
      changed: 0.02,
      timedOut: 0.02,
      contended: 0.02,
      unavailable: 0.02,
      resetBefore: 0.02,
      lostResponse: 0.02,
      slow: 0.02,
    }
    proxy.inject(all)
    await answersAll('zoe')
  })
})
