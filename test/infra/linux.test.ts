// The files for a plain Linux server fit the bot: its start, its settings, its limits.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mostBodyBytes } from '../../bot/door/limits.ts'
import { noticePages } from '../../bot/door/notices.ts'
import { readSettings } from '../../bot/settings/settings.ts'
import metadata from '../../package.json' with { type: 'json' }
import { unread } from './environment-names.ts'

const unit = readFileSync('infra/linux/digital-maturity-bot.service', 'utf8')
const sample = readFileSync('infra/linux/digital-maturity-bot.env', 'utf8')
const nginx = readFileSync('infra/linux/nginx.conf', 'utf8')

/** The values of one directive of the unit. */
const directive = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value)
const settings = (text: string) =>
  [...text.matchAll(/^#?(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])

describe('The unit of systemd', () => {
  it('starts the bot as npm start does, without npm, with the Node.js that npm ci brought', () => {
    const [, ...options] = metadata.scripts.start.split(' ')
    const program = '/opt/digital-maturity-bot/node_modules/.bin/node'
    assert.deepEqual(directive('ExecStart'), [[program, ...options].join(' ')])
    assert.deepEqual(directive('WorkingDirectory'), ['/opt/digital-maturity-bot'])
  })

  it('sets only variables that are read, and keeps the data in its own folder', () => {
    const set = directive('Environment').map((each = '') => each.split('=') as [string, string])
    assert.deepEqual(unread(set.map(([name]) => name)), [])
    assert.equal(Object.fromEntries(set).DATA_DIR, `/var/lib/${directive('StateDirectory')[0]}`)
    assert.deepEqual(directive('StateDirectoryMode'), ['0700'])
  })

  it('gives the bot no right that it does not need', () => {
    for (const [name, value] of [
      ['NoNewPrivileges', 'yes'],
      ['CapabilityBoundingSet', ''],
      ['ProtectSystem', 'strict'],
      ['ProtectHome', 'yes'],
      ['PrivateTmp', 'yes'],
      ['PrivateDevices', 'yes'],
      ['RestrictNamespaces', 'yes'],
      ['RestrictAddressFamilies', 'AF_INET AF_INET6 AF_UNIX'],
    ] as const) {
      assert.deepEqual(directive(name), [value], name)
    }
    assert.notDeepEqual(directive('User'), ['root'])
  })

  it('lets Node.js compile, and waits longer than the ten seconds in which the bot ends', () => {
    assert.deepEqual(directive('MemoryDenyWriteExecute'), [])
    assert.ok(Number(directive('TimeoutStopSec')[0]) > 10)
    assert.deepEqual(directive('KillSignal'), ['SIGTERM'])
  })
})

describe('The sample of settings', () => {
  it('names only variables that are read', () => {
    const names = settings(sample).map(([name = '']) => name)
    assert.ok(names.length > 10, `${names.length} names`)
    assert.deepEqual(unread(names), [])
  })

  it('is taken by the bot once the registration is filled in', () => {
    const filled = {
      ...Object.fromEntries(settings(sample.replaceAll(/^#.*$/gm, ''))),
      MicrosoftAppId: '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871',
      MicrosoftAppTenantId: '0e7d4b9a-2c61-4f38-8a15-6b3c9d2e7f02',
      MicrosoftAppPassword: 'secret',
    }
    assert.equal(readSettings(filled).credentials?.MicrosoftAppType, 'SingleTenant')
  })

  it('has no value that looks like a secret', () => {
    assert.match(sample, /^MicrosoftAppPassword=$/m)
  })
})

describe('The sample of nginx', () => {
  it('passes on to the port of the sample of settings, and closes idle connections before the bot does', () => {
    const { PORT, HOST, KEEP_ALIVE_SECONDS } = Object.fromEntries(settings(sample))
    assert.ok(nginx.includes(`server ${HOST}:${PORT};`))
    const [, seconds] = /keepalive_timeout (\d+)s;/.exec(nginx) ?? []
    assert.ok(Number(seconds) < Number(KEEP_ALIVE_SECONDS), seconds)
  })

  it('takes bodies as large as the bot takes, and sends no activity twice', () => {
    const [, kilobytes] = /client_max_body_size (\d+)k;/.exec(nginx) ?? []
    assert.equal(Number(kilobytes) * 1024, mostBodyBytes)
    assert.match(nginx, /proxy_next_upstream off;/)
  })

  it('passes on the paths of the bot and nothing else', () => {
    const places = [...nginx.matchAll(/location (\S+ )?(\S+) \{/g)].map(([, , place = '']) => place)
    assert.equal(places.at(-1), '/')
    const passed = places.slice(0, -1).map((place) => new RegExp(place.startsWith('^') ? place : `^${place}$`))
    const served = ['/api/messages', '/healthz', '/readyz', ...noticePages({}).keys()]
    for (const path of served)
      assert.ok(
        passed.some((each) => each.test(path)),
        path,
      )
    for (const path of ['/', '/healthz/x', '/metrics', '/api/messagesx']) {
      assert.equal(
        passed.some((each) => each.test(path)),
        false,
        path,
      )
    }
    assert.match(nginx, /location \/ \{ return 404; \}/)
  })
})
