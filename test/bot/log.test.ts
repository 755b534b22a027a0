// The log when something fails: enough to find the fault, and no word about people.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import sinon from 'sinon'
import { faultOf } from '../../bot/log.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { guarded, teamsUrl } from '../support/bots/guarded-bot.ts'
import { namesNobody } from '../support/bots/names-nobody.ts'
import { inTeams } from '../support/bots/teams.ts'
import { homeTenant, invokeActivity, otherTenant, textActivity } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { type FaultName, type FaultProxy, startFaultProxy } from '../support/stores/fault-proxy.ts'

/** Ann has written a note, and is at the question it belongs to. */
async function withSecretNote(ann: Client): Promise<void> {
  await ann.says('start')
  await ann.presses('More')
  ann.fills({ 'Note to yourself': 'The secret of the fifth floor' })
  await ann.presses('Save note and link')
}

/** The lines' messages, without the place in the code. */
const messages = (log: readonly string[]) => log.map((line) => String(JSON.parse(line).msg))

describe('A fault in the log', () => {
  it('has its kind, its status and its place in the code, and no message or content', () => {
    const error = Object.assign(new TypeError('ann said her secret'), {
      statusCode: 412,
      request: { headers: { authorization: 'Bearer secret' }, body: '{"by":"ann"}' },
      cause: new Error('secret'),
    })
    const { at, ...rest } = faultOf(error)
    assert.deepEqual(rest, { fault: 'TypeError', status: 412 })
    assert.match(String(at), /^at .*log\.test\.ts:\d+:\d+/)
    assert.doesNotMatch(JSON.stringify(faultOf(error)), /ann|secret/)
  })

  it('has no part of a message that looks like a stack', () => {
    const error = new Error('She wrote:\n    at her desk (secret:1:1)\n    at noon')
    assert.doesNotMatch(JSON.stringify(faultOf(error)), /desk|noon|wrote/)
    assert.match(JSON.stringify(faultOf(error)), /log\.test\.ts/)
    error.message = 'something else'
    assert.doesNotMatch(JSON.stringify(faultOf(error)), /desk|noon|wrote/)
  })

  it('has the message of our own store’s errors, which name no person', () => {
    const { message } = faultOf(new StoreUnavailable('The disk is full.', { cause: new Error('secret') }))
    assert.equal(message, 'The disk is full.')
  })

  it('has only a type if the thrown value is not an error', () => {
    assert.deepEqual(faultOf('the secret'), { fault: 'string' })
    assert.deepEqual(faultOf({ note: 'the secret' }), { fault: 'object' })
    assert.deepEqual(faultOf(undefined), { fault: 'undefined' })
  })
})

describe('The log of turns without a fault', () => {
  const teams = inTeams()

  it('is empty', async () => {
    const ann = teams().person('ann')
    await withSecretNote(ann)
    await ann.presses('Yes')
    await ann.says('my secret plans')
    await ann.says('delete')
    await ann.presses('Delete for good')
    await teams().stopsBot()
    assert.deepEqual(teams().log, [])
  })
})

describe('The log when Teams rejects an edit', () => {
  const teams = inTeams()

  for (const status of [400, 403, 404]) {
    it(`${status}: has a line about it, and names no person`, async () => {
      const ann = teams().person('ann')
      await withSecretNote(ann)
      teams().wire.refuse('PUT', status)
      await ann.presses('Yes')
      await teams().stopsBot()
      assert.deepEqual(messages(teams().log), ['A message could not be edited to its newest state.'])
      namesNobody(teams().log, ann)
    })
  }

  it('has a line if the newest state cannot be read, and names no person', async () => {
    const ann = teams().person('ann')
    await withSecretNote(ann)
    await ann.presses('Yes')
    const database = new DatabaseSync(teams().file)
    database.exec("UPDATE documents SET document = json_set(document, '$.value.owner', 7) WHERE kind = 'assessment'")
    database.close()
    await teams().stopsBot()
    assert.deepEqual(messages(teams().log), [
      'A stored document is unreadable, and skipped: npm run store:check lists all of them.',
      'A message could not be edited to its newest state.',
    ])
    namesNobody(teams().log, ann)
  })
})

describe('The log when the gate refuses an activity', () => {
  const bot = guarded()
  // The Bot Framework writes there on its own.
  let errors: sinon.SinonStub
  beforeEach(() => {
    errors = sinon.stub(console, 'error')
  })
  afterEach(() => errors.restore())

  it('has the reason, and no person, no content and no token', async () => {
    const sender = bot().sender('gwenllian')
    const said = textActivity(sender, bot().now(), 'my secret')
    const press = invokeActivity(sender, bot().now(), { data: { do: 'annotate', 'note~a': 'my secret' }, message: '1' })
    const elsewhere = { conversation: { id: 'a:1', conversationType: 'personal', tenantId: otherTenant } }
    const [good, bad] = [bot().bearer(), bot().bearer({ algorithm: 'none' })]
    for (const activity of [said, press]) {
      await bot().post({ ...activity, ...elsewhere }, good)
      await bot().post({ ...activity, channelData: { tenant: { id: otherTenant } } }, good)
      await bot().post({ ...activity, channelId: 'directline' }, good)
      await bot().post(activity, bad)
      await bot().post(activity, undefined)
    }
    const reasons = bot().log.map((line) => JSON.parse(line).reason)
    const once = ['tenant', 'guest', 'channel', 'token', 'token']
    assert.deepEqual(reasons, [...once, ...once])
    const written = [...bot().log, JSON.stringify(errors.args)]
    namesNobody(written, { sender })
    for (const part of [...good.split(/[ .]/), ...bad.split(/[ .]/)].filter(({ length }) => length > 8)) {
      assert.ok(!written.join().includes(part))
    }
    assert.ok(!written.join().includes(teamsUrl) && !written.join().includes(homeTenant))
  })
})

describe('The log, when Cosmos DB', () => {
  let emulator: Emulator
  let proxy: FaultProxy
  beforeEach(async () => {
    emulator = await startEmulator()
    proxy = await startFaultProxy(emulator.settings.endpoint)
  })
  const teams = inTeams({
    get environment() {
      return { COSMOS_ENDPOINT: proxy.endpoint, COSMOS_KEY: emulator.settings.key }
    },
  })
  afterEach(async () => {
    await proxy.close()
    await emulator.close()
  })

  // The proxy's answer quotes the whole request, as Cosmos DB sometimes does.
  const faults: Partial<Record<FaultName, string>> = {
    forbidden: 'refuses the bot',
    tooLarge: 'finds a document too large',
    containerGone: 'has no container',
    misunderstood: 'returns a text that its SDK puts into an error',
  }

  for (const [fault, what] of Object.entries(faults)) {
    it(`${what}: has one line for each turn, and names no person`, async () => {
      const ann = teams().person('ann')
      await withSecretNote(ann)
      proxy.inject({ [fault]: 1 })
      await ann.presses('Yes')
      await ann.says('review')
      assert.deepEqual(messages(teams().log), ['A turn failed.', 'A turn failed.'])
      namesNobody(teams().log, ann)
      for (const secret of [homeTenant, emulator.settings.key]) assert.ok(!teams().log.join().includes(secret))
      proxy.inject({})
      await ann.says('yes')
      assert.equal(ann.isAsked(), 'LEAD-1P')
    })
  }

  it('refuses the readiness check: has the remedy, and names no person', async () => {
    const ann = teams().person('ann')
    await withSecretNote(ann)
    proxy.inject({ forbidden: 1 })
    const { status } = await fetch(`${teams().address}/readyz`)
    assert.equal(status, 503)
    assert.match(teams().log.join(), /does not let the bot in: check COSMOS_KEY/)
    namesNobody(teams().log, ann)
  })
})
