// The bot as a process, started with and without Cosmos DB: it names its store, or the missing setting.

import assert from 'node:assert/strict'
import { openCosmosClient } from '../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../store/cosmos/cosmos-container.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProcess, startProcess } from '../support/bots/bot-process.ts'
import { environmentOf } from '../support/bots/copies.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

describe('The process, when it starts', () => {
  const folder = temporaryFolder()
  let wire: Wire
  let emulator: Emulator
  beforeEach(async () => {
    wire = await openWire()
    emulator = await startEmulator({ empty: true })
  })
  afterEach(async () => {
    await wire.close()
    await emulator.close()
  })

  /** The line of its log with its address; then the bot is stopped in order. */
  async function firstLine(environment: Readonly<Record<string, string>>): Promise<string> {
    const bot = await startProcess(wire, environment)
    // Once it answers, it also handles the signal to end.
    await fetch(`http://127.0.0.1:${bot.port}/healthz`)
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    return bot.log.find((line) => line.includes('Listening')) ?? ''
  }

  it('names Cosmos DB and its address as the store, without the key', async () => {
    const { settings } = emulator
    await makeContainer(await openCosmosClient(settings), settings)
    const line = await firstLine(environmentOf(settings))
    assert.equal(JSON.parse(line).store, `Cosmos DB at ${settings.endpoint}/digital-maturity/assessments`)
    assert.ok(!line.includes(settings.key))
  })

  it('does not start without a container, says how to create it, and exits with 1', async () => {
    const { settings } = emulator
    assert.deepEqual(await runProcess(environmentOf(settings)), {
      code: 1,
      said: `There is no container assessments in a database digital-maturity in Cosmos DB at ${settings.endpoint}: see COSMOS_DATABASE and COSMOS_CONTAINER, or make it with \`npm run cosmos:create\`.\n`,
    })
  })

  it('does not fall back to SQLite if only some settings of Cosmos DB are set', async () => {
    const { code, said } = await runProcess({ COSMOS_CONTAINER: 'assessments', DATA_DIR: folder() })
    assert.equal(code, 1)
    assert.equal(said, "COSMOS_ENDPOINT is missing, though COSMOS_CONTAINER is set. Set it to the account's address.\n")
  })
})
