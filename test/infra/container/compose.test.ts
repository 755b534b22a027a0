// compose.yml runs the image as narrowly as the Dockerfile means it.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { readSettings } from '../../../bot/settings/settings.ts'
import { unread } from '../environment-names.ts'
import { named, stagesOf } from './dockerfile.ts'

const text = readFileSync('compose.yml', 'utf8')
/** The fields of a compose file that are read here. */
type Compose = {
  readonly services: {
    readonly bot: Readonly<Record<string, unknown>> & {
      readonly environment: Readonly<Record<string, string>>
      readonly stop_grace_period: string
      readonly healthcheck: { readonly test: readonly string[] }
    }
  }
  readonly volumes: object
}
const { services, volumes } = load(text) as Compose
const { bot } = services
const image = stagesOf().at(-1)

describe('compose.yml', () => {
  it('runs one service, because SQLite serves one process', () => {
    assert.deepEqual(Object.keys(services), ['bot'])
    assert.equal(bot.deploy, undefined)
  })

  it('gives the bot a read-only file system, no capability, no new privileges, and limits', () => {
    assert.equal(bot.read_only, true)
    assert.deepEqual(bot.cap_drop, ['ALL'])
    assert.deepEqual(bot.security_opt, ['no-new-privileges:true'])
    assert.equal(bot.privileged, undefined)
    for (const limit of ['pids_limit', 'mem_limit', 'cpus']) assert.ok(bot[limit], limit)
    assert.deepEqual(bot.tmpfs, ['/tmp:size=64m,mode=1777'])
  })

  it("keeps the data in a named volume at the image's folder of data", () => {
    const [folder] = named(image, 'VOLUME')[0]?.words ?? []
    assert.deepEqual(bot.volumes, [`data:${folder}`])
    assert.ok('data' in volumes)
    assert.equal(bot.environment.DATA_DIR, folder)
  })

  it('is heard on this machine only, on the port of the image', () => {
    const [port] = named(image, 'EXPOSE')[0]?.words ?? []
    assert.deepEqual(bot.ports, [`127.0.0.1:${port}:${port}`])
    assert.equal(bot.environment.PORT, port)
  })

  it('waits longer than the ten seconds in which the bot ends', () => {
    assert.ok(Number.parseInt(bot.stop_grace_period, 10) > 10)
  })

  it('checks the health as the image does', () => {
    assert.deepEqual(bot.healthcheck.test, ['CMD', ...(named(image, 'HEALTHCHECK')[0]?.words ?? [])])
  })

  it('sets only variables that the bot reads, and takes them as they are', () => {
    assert.deepEqual(unread(Object.keys(bot.environment)), [])
    const registered = {
      MicrosoftAppId: '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871',
      MicrosoftAppTenantId: '0e7d4b9a-2c61-4f38-8a15-6b3c9d2e7f02',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'secret',
    }
    assert.equal(readSettings({ ...registered, ...bot.environment }).dataDir, '/data')
  })

  it('names a sample of settings that exists', () => {
    const [, sample = ''] = /cp (\S+) bot\.env/.exec(text) ?? []
    assert.ok(existsSync(sample), sample)
  })
})
