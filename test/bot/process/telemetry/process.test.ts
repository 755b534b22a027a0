// The process of the bot loads OpenTelemetry only if a setting names a receiver.

import assert from 'node:assert/strict'
import { readSettings } from '../../../../bot/settings/settings.ts'
import { SettingsInvalid } from '../../../../bot/settings/settings-invalid.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { startProcess } from '../../../support/bots/bot-process.ts'
import { openWire, type Wire } from '../../../support/wire/wire.ts'
import { openReceiver, type Receiver } from './otlp-receiver.ts'

// Writes a line to the standard output for each module of OpenTelemetry that is loaded; a build has it in a file of its own.
const tellsLoads = `
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      if (/@opentelemetry|open-telemetry/.test(url)) process.stdout.write('loaded ' + url + '\\n')
      return next(url, context)
    },
  })`

describe('The process of the bot', () => {
  const folder = temporaryFolder()
  let wire: Wire
  let receiver: Receiver
  before(async () => {
    wire = await openWire()
    receiver = await openReceiver()
  })
  after(async () => {
    await wire.close()
    await receiver.close()
  })

  /** The log lines of a bot that answers one person and is then stopped in order. */
  async function lines(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(tellsLoads)}`]
    const bot = await startProcess(wire, { DATA_DIR: folder(), ...environment }, preload)
    const ann = bot.person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    return bot.log
  }
  const loaded = (log: readonly string[]) => log.filter((line) => line.startsWith('loaded '))

  it('loads nothing of OpenTelemetry and sends nothing while telemetry is off', async () => {
    assert.deepEqual(loaded(await lines({})), [])
    assert.equal(receiver.requests.length, 0)
  })

  it('sends metrics and traces, also those of the last second, while it is on', async () => {
    const log = await lines({
      OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.address}/`,
      OTEL_TRACES_SAMPLER_ARG: '1',
    })
    const isBuilt = log.some((line) => line.includes('"from":"build"'))
    assert.ok(loaded(log).length > (isBuilt ? 0 : 5))
    assert.match(log.find((line) => line.includes('Listening')) ?? '', /"telemetry":"http:\/\/127\.0\.0\.1:\d+"/)
    assert.ok(receiver.points('dma.turn.duration').some(({ type }) => type === 'pressed'))
    assert.ok(receiver.spans().some(({ name }) => name === 'turn'))
  })
})

describe('The settings of telemetry', () => {
  const read = (environment: Readonly<Record<string, string>>) => readSettings(environment).telemetry
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otlp.council.example/dma/' }

  it('are the usual ones of OpenTelemetry, and telemetry is off without an address', () => {
    assert.equal(read({ OTEL_SERVICE_NAME: 'x' }), undefined)
    assert.deepEqual(read(endpoint), {
      ...{ endpoint: 'https://otlp.council.example/dma', headers: {}, service: 'digital-maturity-bot' },
      ...{ interval: 60_000, share: 0.1 },
    })
    assert.deepEqual(
      read({
        ...endpoint,
        OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%2Cb, x=1',
        OTEL_SERVICE_NAME: 'dma',
        OTEL_METRIC_EXPORT_INTERVAL: '5000',
        OTEL_TRACES_SAMPLER_ARG: '0.25',
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      }),
      {
        ...{ endpoint: 'https://otlp.council.example/dma', headers: { 'api-key': 'a,b', x: '1' } },
        ...{ service: 'dma', interval: 5000, share: 0.25 },
      },
    )
  })

  it('are refused with a remedy and without a header’s value', () => {
    for (const [name, value, message] of [
      ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4317', /must be the http\(s\) address/],
      ['OTEL_EXPORTER_OTLP_HEADERS', 'the-secret-key', /must be name=value pairs/],
      ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', /must be http\/json: a collector takes it on port 4318/],
      ['OTEL_METRIC_EXPORT_INTERVAL', '1s', /must be milliseconds/],
      ['OTEL_TRACES_SAMPLER_ARG', '2', /must be a share of turns from 0 to 1/],
    ] as const) {
      assert.throws(
        () => read({ ...endpoint, [name]: value }),
        (error: Error) =>
          error instanceof SettingsInvalid && message.test(error.message) && !/secret/.test(error.message),
      )
    }
  })
})
