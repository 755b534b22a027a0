// The container is made by one command, which may be given twice.

import assert from 'node:assert/strict'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { runTool } from '../run-tool.ts'

describe('npm run cosmos:create', () => {
  let emulator: Emulator
  before(async () => {
    emulator = await startEmulator({ empty: true })
  })
  after(() => emulator.close())

  const create = (environment: Readonly<Record<string, string>>) =>
    runTool('tools/data/cosmos-create/main.ts', [], environment)

  it('makes the database and the container, says so, and the second time finds them there', async () => {
    const { endpoint, key } = emulator.settings
    const given = { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key }
    assert.deepEqual(await create(given), {
      exitCode: 0,
      out: 'Database digital-maturity: made.\nContainer assessments: made.\n',
      err: '',
    })
    assert.deepEqual(await create(given), {
      exitCode: 0,
      out: 'Database digital-maturity: was there.\nContainer assessments: was there.\n',
      err: '',
    })
    await (await openCosmosStore(emulator.settings)).close()
  })

  it('makes them under other names where others are set', async () => {
    const { endpoint, key } = emulator.settings
    const names = { COSMOS_DATABASE: 'pilot', COSMOS_CONTAINER: 'answers' }
    const { out } = await create({ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, ...names })
    assert.equal(out, 'Database pilot: made.\nContainer answers: made.\n')
    await (await openCosmosStore({ ...emulator.settings, database: 'pilot', container: 'answers' })).close()
  })

  for (const [what, COSMOS_ENDPOINT, message] of [
    ['nothing', '', 'must be the address of a Cosmos DB account, such as https://name.documents.azure.com.'],
    [
      'no address',
      'documents',
      'must be the address of a Cosmos DB account, such as https://name.documents.azure.com.',
    ],
    [
      'an address that anybody can listen to',
      'http://name.documents.azure.com',
      'must begin with https, because answers travel to it. Only an emulator on this machine may have http.',
    ],
  ] as const) {
    it(`given ${what}, says what it needs`, async () => {
      assert.deepEqual(await create({ COSMOS_ENDPOINT }), { exitCode: 1, out: '', err: `COSMOS_ENDPOINT ${message}\n` })
    })
  }
})
