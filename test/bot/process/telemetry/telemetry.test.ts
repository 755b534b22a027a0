// An administrator sends traces and metrics to a collector: they show how the bot works, and nothing about a person.

import assert from 'node:assert/strict'
import { pino } from 'pino'
import { counters, durations, gauges } from '../../../../bot/process/telemetry/instruments.ts'
import { startTelemetry } from '../../../../bot/process/telemetry/start-telemetry.ts'
import { isObserved } from '../../../../lib/observation.ts'
import { reportRenderer } from '../../../../reports/rendering/report-renderer.ts'
import { inTeams } from '../../../support/bots/teams.ts'
import { eventually } from '../../../support/eventually.ts'
import { channelIdOf, conversationOf, homeTenant, objectIdOf } from '../../../support/people/activities.ts'
import { openFileStore } from '../../../support/wire/file-store.ts'
import { openReceiver, type Receiver } from './otlp-receiver.ts'

const version = '1.2.3'

describe('Telemetry', () => {
  let receiver: Receiver
  let end: () => Promise<void>
  const log: string[] = []
  const settingsFor = (endpoint: string) => ({
    ...{ endpoint, headers: { 'x-key': 'the key' }, service: 'dma-of-the-test' },
    ...{ interval: 100_000, share: 1 },
  })

  // Starts before the bot of each test, so that its store and clients are observed.
  beforeEach(async () => {
    log.length = 0
    receiver = await openReceiver()
    const lines = pino({ base: undefined }, { write: (line) => void log.push(line) })
    end = await startTelemetry(settingsFor(receiver.address), version, lines)
  })
  afterEach(async () => {
    await end()
    await receiver.close()
  })

  const thread = reportRenderer()
  after(() => thread.close())
  const teams = inTeams({
    environment: { FILE_CONSENT: 'on', COUNCIL_NAME: 'Wrenbridge Council' },
    reports: { ...thread, close: async () => {} },
    quiet: 20,
  })

  /** Three people vote, take a function, remind, write notes and export a file; one of them is refused. */
  async function journey(): Promise<void> {
    const store = await openFileStore()
    try {
      const zebedee = teams().person('zebedee')
      await zebedee.says('start')
      await zebedee.presses('Yes')
      await zebedee.presses('No')
      await zebedee.presses('More')
      zebedee.fills({ 'Note to yourself': 'my secret is on the fifth floor' })
      await zebedee.presses('Save note and link')
      await zebedee.says('export')
      await zebedee.presses('JSON')
      await zebedee.takesFile(store)
      await eventually(() => void zebedee.looksAt('Your file is there'))

      const room = teams().channel({ members: ['beatrix', 'cerys'] })
      const beatrix = room.person('beatrix')
      await beatrix.says('start')
      await eventually(() => assert.equal(beatrix.messages(), 1))
      await beatrix.looksAt('Team board').presses('Answer together')
      await eventually(() => assert.equal(beatrix.messages(), 2))
      const cerys = room.person('cerys')
      await cerys.looksAt('Yes means:').presses('Yes')
      await beatrix.looksAt('Yes means:').presses('No')
      // She does not lead, so the bot refuses this.
      await cerys.looksAt('Team board').says('submit')
      await cerys.says('take agile')
      await eventually(() => assert.ok(cerys.privately().messages() > 0))
      await fetch(`${teams().address}/readyz`)
      await fetch(`${teams().address}/nowhere`)
      await teams().stopsBot()
      await end()
    } finally {
      await store.close()
    }
  }

  it('covers turns, the store, Teams, refusals, edits, deliveries and exports, and no person', async () => {
    await journey()
    tellsOfTheWork()
    tracesAPress()
    tellsNothingOfAPerson()
  })

  function tellsOfTheWork() {
    const words = (name: string) => receiver.points(name).map((point) => Object.values(point).join(' '))
    assert.ok(words(durations.turn.name).includes('pressed personal done'))
    assert.ok(words(durations.turn.name).includes('typed shared done'))
    assert.ok(words(durations.store.name).includes('write assessment done'))
    assert.ok(words(durations.teams.name).includes('post done'))
    assert.ok(words(counters.refusal.name).includes('path'))
    assert.ok(words(counters.edit.name).includes('made'))
    assert.deepEqual(words(counters.export.name), ['json sent'])
    assert.deepEqual(words(counters.delivery.name), ['message delivered'])
    assert.deepEqual(words(counters.readiness.name), ['ready'])
    const memory = receiver.metrics().get(gauges.memory.name)?.[0]
    assert.ok(Number(memory?.asInt ?? memory?.asDouble) > 1_000_000, JSON.stringify(memory))
    const [request] = receiver.requests
    assert.equal(request?.headers['x-key'], 'the key')
    assert.match(request?.body ?? '', /"service\.name".*"dma-of-the-test".*"service\.version".*"1\.2\.3"/)
  }

  /** The trace of a press reaches down to the store. */
  function tracesAPress() {
    const spans = receiver.spans()
    const press = spans.find(({ name, words }) => name === 'turn' && words.press === 'answer')
    const below = spans.filter(({ parentSpanId }) => parentSpanId === press?.spanId)
    assert.ok(below.some(({ name, words }) => name === 'store' && words.operation === 'write'))
  }

  function tellsNothingOfAPerson() {
    const sent = receiver.requests.map(({ body }) => body.toLowerCase()).join('\n')
    assert.ok(sent.length > 5000)
    const people = ['zebedee', 'beatrix', 'cerys'].map((name) => ({ name, tenant: homeTenant }))
    for (const hidden of [
      ...people.flatMap((person) => [objectIdOf(person), channelIdOf(person), person.name]),
      ...people.map((person) => conversationOf({ ...person, place: 'personal' })),
      ...['example', homeTenant, 'wrenbridge', '@thread', 'lead-', 'my secret', 'fifth floor'],
      ...['"yes"', '"no"', 'not sure', 'digital maturity', '127.0.0.1'],
    ]) {
      const at = sent.indexOf(hidden.toLowerCase())
      assert.equal(at, -1, `It sends ${hidden}: ${sent.slice(at - 40, at + 40)}`)
    }
  }

  it('logs once that the receiver rejects it, and the bot continues', async () => {
    receiver.answers(404)
    const zebedee = teams().person('zebedee')
    await zebedee.says('start')
    await zebedee.presses('Yes')
    await end()
    assert.match(zebedee.sees(), /Saved Yes/)
    assert.equal(log.length, 1)
    assert.match(log[0] ?? '', /The receiver of telemetry takes nothing/)
    assert.ok(!isObserved())
  })

  it('delays the end of the process only briefly when the receiver is down', async () => {
    await receiver.close()
    const begun = performance.now()
    await end()
    // It waits for a second. One request alone may take five.
    assert.ok(performance.now() - begun < 4500)
    receiver = await openReceiver()
  })
})
