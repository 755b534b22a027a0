// The bot as a process: its log after a start, and its messages if a start fails.

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtBot } from '../../bot/process/built.js'
import metadata from '../../package.json' with { type: 'json' }
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type BotProcess, runProcess, startProcess } from '../support/bots/bot-process.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

describe('The process, once it has started', () => {
  let folder = ''
  let wire: Wire
  let bot: BotProcess
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
    wire = await openWire()
    bot = await startProcess(wire, { DATA_DIR: relative(process.cwd(), folder), HOST: '[::1]' })
  })
  after(async () => {
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    await wire.close()
    rmSync(folder, { recursive: true })
  })

  it('says its version, that of Node.js, and what it was loaded from in its first log line', () => {
    const { msg, version, node, from } = JSON.parse(bot.log[0] ?? '')
    assert.equal(msg, `The Digital Maturity Assessment bot ${metadata.version} starts.`)
    assert.deepEqual([version, node], [metadata.version, process.versions.node])
    assert.equal(from, builtBot(pathToFileURL('./')) ? 'build' : 'sources')
  })

  it('logs an address that clients can call', async () => {
    const { msg } = JSON.parse(bot.log.find((line) => line.includes('Listening')) ?? '')
    const [, url = ''] = /^Listening on (\S+)\/api\/messages$/.exec(msg) ?? []
    assert.equal(url, `http://[::1]:${bot.port}`)
    assert.equal((await fetch(`${url}/readyz`)).status, 200)
  })

  it('logs the folder of its data as an absolute path', () => {
    assert.equal(JSON.parse(bot.log.find((line) => line.includes('Listening')) ?? '').store, `SQLite in ${folder}`)
  })

  it('has a port that a second process reports as taken', async () => {
    const { code, said } = await runProcess({ PORT: bot.port, HOST: '[::1]', DATA_DIR: join(folder, 'other') })
    assert.equal(code, 1)
    assert.match(said, /^The port is taken by another program\..*\n$/)
  })
})

describe('The process, when it cannot start', () => {
  const dataDir = temporaryFolder()

  for (const [what, settings, remedy] of [
    ['an address of another machine', { HOST: '192.0.2.1' }, /^This machine has no such address\..*\n$/],
    ['no address at all', { HOST: 'bot.invalid' }, /^HOST is no address of this machine.*\n$/],
  ] as const) {
    it(`says that HOST is ${what}`, async () => {
      const guard = { MicrosoftAppId: '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35', MicrosoftAppPassword: 'invented' }
      const environment = { ...guard, ALLOWED_TENANTS: '*', PORT: '0', DATA_DIR: dataDir(), ...settings }
      const { code, said } = await runProcess(environment)
      assert.equal(code, 1)
      assert.match(said, remedy)
    })
  }

  it('lists every fault of its settings, one line each', async () => {
    const { code, said } = await runProcess({ PORT: 'x', COUNCIL_NATION: 'mars', DATA_DIR: dataDir() })
    assert.equal(code, 1)
    assert.equal(
      said,
      'PORT must be a port number, such as 3978.\nCOUNCIL_NATION must be one of england, scotland, wales, northern-ireland.\n',
    )
  })

  it('accepts no options, because its settings come from the environment', async () => {
    const { code, said } = await runProcess({ PORT: '0', DATA_DIR: dataDir() }, ['--port', '4000'])
    assert.equal(code, 2)
    assert.match(said, /^The bot takes no options\.\nUsage: npm start\n/)
    assert.deepEqual(await runProcess({ DATA_DIR: dataDir() }, ['--help']), { code: 0, said: '' })
    assert.deepEqual(readdirSync(dataDir()), [])
  })

  it('refuses to listen for the whole network without authentication', async () => {
    const { code, said } = await runProcess({ HOST: '0.0.0.0', DATA_DIR: dataDir() })
    assert.equal(code, 1)
    assert.match(said, /^HOST is 0\.0\.0\.0, but without MicrosoftAppId the bot believes whoever calls it\..*\n$/)
  })

  it('says that the data file is not one of its own', async () => {
    writeFileSync(join(dataDir(), 'assessments.sqlite'), 'Dear diary, this is not a database at all.'.repeat(50))
    const { code, said } = await runProcess({ PORT: '0', DATA_DIR: dataDir() })
    assert.equal(code, 1)
    assert.match(said, /^The file .* is not one of the bot's data files.*\n$/)
  })
})
