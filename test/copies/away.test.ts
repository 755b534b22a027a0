// Cosmos DB is down for a while: people are told, their question stays, and later they press again.

import assert from 'node:assert/strict'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { environmentOf } from '../support/bots/copies.ts'
import { inTeams } from '../support/bots/teams.ts'
import { objectIdOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { type FaultProxy, startFaultProxy } from '../support/stores/fault-proxy.ts'

const notSaved = /this may not be saved\. Your earlier answers are safe\. Please try again in a minute\./

describe('Cosmos DB, down for longer than a request waits', () => {
  let emulator: Emulator
  let proxy: FaultProxy
  const environment: Record<string, string> = {}

  before(async () => {
    emulator = await startEmulator()
    proxy = await startFaultProxy(emulator.settings.endpoint)
    Object.assign(environment, environmentOf({ ...emulator.settings, endpoint: proxy.endpoint }))
  })
  after(async () => {
    await proxy.close()
    await emulator.close()
  })

  const teams = inTeams({ environment })
  const readiness = () => fetch(`${teams().address}/readyz`)

  async function answersOf({ sender }: Client) {
    const owned = (await everythingIn(await openCosmosStore(emulator.settings))).filter(
      ({ owner }) => owner === objectIdOf(sender),
    )
    assert.equal(owned.length, 1)
    return owned[0]?.answers ?? {}
  }

  it('the bot says that nothing was saved, keeps the question, is not ready, and recovers with Cosmos DB', async () => {
    const [ann, ben] = [teams().person('ann'), teams().person('ben')]
    await ann.says('start')
    await ann.presses('No')
    await ben.says('start')
    assert.equal((await readiness()).status, 200)

    await proxy.goAway()
    const [ready] = await Promise.all([readiness(), ann.presses('Yes'), ben.says('yes')])
    assert.match(ann.isTold() ?? '', notSaved)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.match(ben.sees(), notSaved)
    assert.equal(ready.status, 503)
    assert.deepEqual(await ready.json(), { status: 'the store does not answer' })
    // One line for each turn and one for the readiness check. The bot's work after its start may add more.
    const told = teams().log.length
    assert.ok(told >= 3)
    assert.equal(teams().log.filter((line) => line.includes('"reference"')).length, 2)
    for (const line of teams().log) {
      assert.match(line, /Cosmos DB at http:\S+ does not answer as it should: see whether the account is up/)
      assert.doesNotMatch(line, /ann|ben|LEAD|Example/)
    }
    assert.deepEqual(Object.keys(await answersOf(ann)), ['LEAD-1C'])

    await proxy.comeBack()
    assert.equal((await readiness()).status, 200)
    await ann.presses('Yes')
    assert.equal(ann.isAsked(), 'LEAD-2C')
    await ben.says('yes')
    assert.equal(ben.isAsked(), 'LEAD-1P')
    const answers = await answersOf(ann)
    assert.deepEqual(Object.keys(answers), ['LEAD-1C', 'LEAD-1P'])
    assert.equal(answers['LEAD-1P']?.value, 'yes')
    assert.equal(answers['LEAD-1P']?.revision, 1)
    assert.equal((await answersOf(ben))['LEAD-1C']?.value, 'yes')
    assert.equal(teams().log.length, told)
  })

  it('an answer with a lost response is saved once: the same press adds nothing, and another answer asks first', async () => {
    const [cat, dan] = [teams().person('cat'), teams().person('dan')]
    await cat.says('start')
    await dan.says('start')

    proxy.inject({ lostResponse: 1 })
    await Promise.all([cat.presses('Yes'), dan.presses('Yes')])
    for (const person of [cat, dan]) {
      assert.match(person.isTold() ?? '', notSaved)
      assert.equal(person.isAsked(), 'LEAD-1C')
      assert.equal((await answersOf(person))['LEAD-1C']?.value, 'yes')
    }

    proxy.inject({})
    await cat.presses('Yes')
    assert.equal(cat.isAsked(), 'LEAD-1P')
    assert.equal((await answersOf(cat))['LEAD-1C']?.revision, 1)
    await dan.presses('No')
    assert.match(dan.sees(), /You have answered this since/)
    await dan.presses('Change to No')
    assert.equal((await answersOf(dan))['LEAD-1C']?.value, 'no')
  })
})
