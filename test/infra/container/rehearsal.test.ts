// The Dockerfile is carried out in a bare folder. The bot that comes of it talks, writes a PDF, tells its health, and stops.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import metadata from '../../../package.json' with { type: 'json' }
import { type BotProcess, startProcess } from '../../support/bots/bot-process.ts'
import { freePort } from '../../support/free-port.ts'
import { openFileStore } from '../../support/wire/file-store.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { type Rehearsed, rehearse } from './rehearse.ts'

/** The most that all packages in the image may weigh, in bytes. */
const mostBytes = 120e6

describe('The image, built in a bare folder', () => {
  const folder = resolve('build/rehearsal')
  let image: Rehearsed
  let data = ''
  let wire: Wire

  before(async () => {
    image = rehearse(folder)
    data = mkdtempSync(join(tmpdir(), 'image-'))
    wire = await openWire()
  })
  after(async () => {
    await wire.close()
    rmSync(data, { recursive: true })
    rmSync(folder, { recursive: true })
  })

  /**
   * Starts the bot by the entry point of the image, with its variables. Only the address and the data folder are this
   * machine's.
   */
  async function started(settings: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
    const [program = '', ...options] = image.entrypoint
    assert.equal(program, 'node')
    const port = await freePort()
    const own = { PORT: port, HOST: '127.0.0.1', DATA_DIR: data, ...settings }
    const command = { program: join(image.root, 'usr/local/bin/node'), args: options, cwd: image.workdir }
    return startProcess(wire, { ...image.environment, ...own }, [], command)
  }
  const stopped = async (bot: BotProcess) => {
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
  }
  const checksHealth = (port: string) => {
    const [, ...args] = image.healthcheck
    const env = { ...image.environment, PORT: port }
    return spawnSync(join(image.root, 'usr/local/bin/node'), args, { cwd: image.workdir, env, encoding: 'utf8' })
  }

  it('weighs less than 120 MB of packages', () => {
    const packages = join(image.workdir, 'node_modules')
    const files = readdirSync(packages, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.cache'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    const bytes = files.reduce((sum, size) => sum + size, 0)
    assert.ok(bytes < mostBytes, `${bytes} bytes`)
  })

  it('holds a conversation, tells its version and its health, and that it is ill once it has stopped', async () => {
    const bot = await started()
    const ann = bot.person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    assert.match(bot.log[0] ?? '', /"from":"build"/)
    const answer = await fetch(`http://127.0.0.1:${bot.port}/healthz`)
    assert.deepEqual(await answer.json(), { status: 'alive', version: metadata.version })
    assert.equal(checksHealth(bot.port).status, 0)
    await stopped(bot)
    const { status, stderr } = checksHealth(bot.port)
    assert.equal(status, 1)
    assert.match(stderr, /ECONNREFUSED/)
  })

  it('keeps the conversation over a restart, and writes a PDF', async () => {
    const second = await started({ FILE_CONSENT: 'on' })
    const store = await openFileStore()
    const again = second.person('ann')
    await again.says('export')
    await again.presses('PDF')
    const { bytes: pdf } = await again.takesFile(store)
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
    await store.close()
    await stopped(second)
  })

  it('has the commands on the data, which an operator runs in the container', async () => {
    for (const tool of ['backup', 'restore', 'store-check', 'privacy', 'audit']) {
      assert.ok(existsSync(join(image.workdir, `tools/data/${tool}/main.ts`)), tool)
    }
    assert.ok(existsSync(join(image.workdir, 'tools/operate/doctor/main.ts')))
    const env = { ...image.environment, DATA_DIR: data }
    const node = join(image.root, 'usr/local/bin/node')
    const check = spawnSync(node, ['tools/data/store-check/main.ts'], { cwd: image.workdir, env, encoding: 'utf8' })
    assert.match(check.stdout, /: (the one document|all \d+ documents) can be read\.\n$/)
  })
})
