// An administrator runs the doctor on a sound set-up and on broken ones, and reads a sentence and a fix for each fault.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { version } from '../../../bot/process/version.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { examine } from '../../../tools/operate/doctor/examine.ts'
import type { Finding } from '../../../tools/operate/doctor/finding.ts'
import { hostsFor } from '../../../tools/operate/doctor/hosts.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { appId, guarded } from '../../support/bots/guarded-bot.ts'
import { freePort } from '../../support/free-port.ts'
import { startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { addressOf } from '../../support/wire/listening.ts'
import { runTool } from '../run-tool.ts'
import { type FakeMicrosoft, fakeMicrosoft, type Play } from './fake-microsoft.ts'

const tenant = '7d1c2b90-4f3a-4c55-9a0e-1b2c3d4e5f60'
const secret = 'an-invented-secret~8Q'

type Changes = {
  readonly environment?: Readonly<Record<string, string>>
  readonly play?: Play
  /** The program behind the public address. */
  readonly behind?: RequestListener
  readonly manifest?: Readonly<Record<string, unknown>>
  /** The stand-in for Microsoft, if it is not the fake. */
  readonly microsoftAt?: string
  readonly endpoint?: string
}

const refusal: RequestListener = (_request, response) => {
  response.writeHead(401, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: 'Not authorised.', reference: 'r' }))
}

const answering =
  (status: number, headers = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers)
    response.end('{}')
  }

describe('npm run doctor', () => {
  const folder = temporaryFolder()
  const bot = guarded()
  const opened: Server[] = []
  let microsoft: FakeMicrosoft | undefined

  afterEach(async () => {
    for (const server of opened.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
    await microsoft?.close()
    microsoft = undefined
  })

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
    opened.push(server)
    return addressOf(server)
  }

  const soundManifest = {
    id: appId,
    version,
    bots: [{ botId: appId, supportsFiles: true }],
    validDomains: ['127.0.0.1'],
  }

  /** Examines a sound set-up with these changes. No finding may hold the secret or a token. */
  async function examined({
    environment = {},
    play,
    behind = refusal,
    manifest = {},
    microsoftAt,
    endpoint,
  }: Changes = {}) {
    await microsoft?.close()
    microsoft = await fakeMicrosoft(play)
    const zip = join(folder(), 'app.zip')
    const bytes = Buffer.from(JSON.stringify({ ...soundManifest, ...manifest }))
    writeFileSync(zip, zipSync({ 'manifest.json': bytes }))
    const findings = await examine({
      environment: {
        ...{ MicrosoftAppId: appId, MicrosoftAppPassword: secret, MicrosoftAppTenantId: tenant },
        ...{ MicrosoftAppType: 'SingleTenant', DATA_DIR: join(folder(), 'data'), PORT: await freePort() },
        ...environment,
      },
      hosts: hostsFor(microsoftAt ?? microsoft.address),
      endpoint: endpoint ?? (await serve(behind)),
      package: zip,
    })
    const out = JSON.stringify(findings)
    for (const hidden of [secret, 'the token', environment.COSMOS_KEY ?? secret]) assert.ok(!out.includes(hidden))
    return findings
  }

  const states = (findings: readonly Finding[]) =>
    Object.fromEntries(findings.filter(({ state }) => state !== 'ok').map(({ check, state }) => [check, state]))

  /** The set-up has this one fault, and the sentence and the fix say these words. */
  function onlyFault(findings: readonly Finding[], check: string, sentence: RegExp, fix: RegExp, state = 'failed') {
    assert.deepEqual(states(findings), { [check]: state })
    const found = findings.filter((finding) => finding.check === check)
    assert.equal(found.length, 1)
    for (const each of found) {
      assert.match(each.sentence, sentence)
      assert.match('fix' in each ? each.fix : '', fix)
    }
  }

  it('finds a sound set-up sound, and asks for a token with the secret', async () => {
    const findings = await examined()
    assert.deepEqual(states(findings), {})
    assert.equal(findings.length, 10)
    assert.equal(new URLSearchParams(microsoft?.asked[0]).get('client_secret'), secret)
  })

  it('says what is wrong in words, with a fix below each line', async () => {
    const { exitCode, out } = await runTool('tools/operate/doctor/main.ts', [], { PORT: 'x', DATA_DIR: folder() })
    assert.equal(exitCode, 1)
    assert.match(out, /^FAILED +settings +PORT must be a port number, such as 3978\.\n +Fix: Correct PORT/)
    assert.match(out, /\n1 failed, 0 warnings, 8 not checked\.\n$/)
  })

  it('refuses a stand-in on another machine, because the secret would go there', async () => {
    const { exitCode, err } = await runTool('tools/operate/doctor/main.ts', ['--stand-in', 'https://login.example'], {})
    assert.equal(exitCode, 2)
    assert.match(err, /^--stand-in must be an address of this machine/)
  })

  it('looks at the real bot: alive and ready on its port, and closed to a stranger', async () => {
    const findings = await examined({
      environment: { PORT: String(bot().port) },
      endpoint: `http://127.0.0.1:${bot().port}`,
    })
    assert.deepEqual(states(findings), {})
    const told = findings
      .filter(({ check }) => check === 'port' || check === 'endpoint')
      .map(({ sentence }) => sentence)
    assert.match(told.join('\n'), /^The bot \S+ answers at \S+, and is ready\.\nhttp:\S+ answers, and refuses/)
  })

  it('writes to SQLite data that is there, and leaves nothing', async () => {
    const store = openSqliteStore(join(folder(), 'data', 'assessments.sqlite'))
    await store.close()
    const store_ = (await examined()).find(({ check }) => check === 'store')
    assert.match(store_?.sentence ?? '', /^SQLite in \S+ takes a write, and its removal\.$/)
    const after = openSqliteStore(join(folder(), 'data', 'assessments.sqlite'))
    assert.deepEqual(await Array.fromAsync(after.keys()), [])
    await after.close()
  })

  describe('on a broken set-up', () => {
    it('1: a setting is missing', async () => {
      const findings = await examined({ environment: { MicrosoftAppTenantId: '' } })
      const [first] = findings
      assert.match(first?.sentence ?? '', /^MicrosoftAppTenantId is missing\.$/)
      assert.match(first && 'fix' in first ? first.fix : '', /needs the directory id of the council/)
      // The store and the public address are still checked.
      assert.deepEqual(
        findings.filter(({ state }) => state === 'ok').map(({ check }) => check),
        ['store', 'endpoint'],
      )
    })

    it('2: the firewall lets nothing out to Microsoft', async () => {
      const closed = `http://127.0.0.1:${await freePort()}`
      const findings = await examined({ microsoftAt: closed })
      assert.deepEqual(states(findings), {
        ...{ 'sign-in': 'failed', 'signing keys': 'failed', teams: 'failed', token: 'failed' },
        clock: 'not checked',
      })
      assert.match(JSON.stringify(findings), /cannot be reached: the connection was refused\./)
    })

    it("3: the network's own sign-in page stands between", async () => {
      const findings = await examined({ play: { isCaptive: true } })
      assert.deepEqual(states(findings), { 'sign-in': 'failed', 'signing keys': 'failed', token: 'failed' })
      assert.match(JSON.stringify(findings), /a page that is not Microsoft's.*let this host pass it unchanged/)
    })

    it('4: the client secret has expired, is wrong, or belongs to another directory', async () => {
      for (const [refuses, sentence, fix] of [
        ['7000222', /The client secret has expired \(AADSTS7000222\)/, /Add a client secret/],
        ['7000215', /The client secret is wrong/, /the secret's value, not its id/],
        ['700016', /knows no application with the id in MicrosoftAppId/, /Compare MicrosoftAppId/],
        ['99999', /gave no token: HTTP 401, AADSTS99999\./, /error\?code=99999/],
      ] as const) {
        const findings = await examined({ play: { refuses } })
        onlyFault(findings, 'token', sentence, fix)
        assert.ok(!JSON.stringify(findings).includes('10.1.2.3'))
      }
    })

    it('5: the directory of the settings is unknown', async () => {
      const findings = await examined({ play: { isUnknown: true } })
      onlyFault(findings, 'sign-in', /knows no directory with the id in MicrosoftAppTenantId/, /Copy the tenant id/)
    })

    it('6: the clock is ten minutes behind, or two minutes ahead', async () => {
      const behind = await examined({ play: { skew: 600_000 } })
      onlyFault(behind, 'clock', /(599|600|601) seconds behind Microsoft's: tokens count as expired/, /NTP/)
      const ahead = await examined({ play: { skew: -120_000 } })
      onlyFault(ahead, 'clock', /(119|120|121) seconds ahead of Microsoft's; tokens fail from 300/, /NTP/, 'warning')
    })

    it('7: the data file is lost, foreign, or its folder is a file', async () => {
      const data = join(folder(), 'data')
      mkdirSync(data)
      writeFileSync(join(data, 'assessments.sqlite.marker'), '')
      onlyFault(await examined(), 'store', /is missing, though the bot has kept data in it\.$/, /^Put back a backup/)
      writeFileSync(
        join(data, 'assessments.sqlite'),
        'something else altogether, and long enough to be a header of a file'.repeat(9),
      )
      onlyFault(await examined(), 'store', /is not one of the bot's data files\.$/, /^Move it away/)
      const environment = { DATA_DIR: join(data, 'assessments.sqlite', 'within') }
      onlyFault(await examined({ environment }), 'store', /because a file has its name\.$/, /another folder/)
    })

    it('8: the container of Cosmos DB is missing', async () => {
      const emulator = await startEmulator({ empty: true })
      const { endpoint: COSMOS_ENDPOINT, key: COSMOS_KEY } = emulator.settings
      const missing = await examined({ environment: { COSMOS_ENDPOINT, COSMOS_KEY } })
      onlyFault(missing, 'store', /^There is no container assessments/, /cosmos:create/)
      await emulator.close()
    })

    it('9: another program has the port', async () => {
      const other = URL.parse(await serve(answering(200)))?.port ?? ''
      onlyFault(await examined({ environment: { PORT: other } }), 'port', /Another program has port/, /ss -ltnp/)
    })

    it('10: HOST is an address of another machine', async () => {
      const environment = { HOST: '192.0.2.1' }
      onlyFault(await examined({ environment }), 'port', /cannot listen on the address 192\.0\.2\.1/, /Set HOST/)
    })

    it('11: the public address leads elsewhere, is open, redirects, or asks for its own password', async () => {
      for (const [behind, sentence, fix] of [
        [answering(404), /answers HTTP 404: the bot is not behind it/, /with its path unchanged/],
        [answering(502), /the proxy does not reach the bot/, /Start the bot/],
        [answering(200), /to a caller without a token/, /set MicrosoftAppId/],
        [answering(403), /runs without authentication, or a firewall/, /allow POST/],
        [answering(301, { location: 'https://www.council.example' }), /a redirect/, /this very address/],
        [answering(401), /not from the bot/, /Switch off the sign-in of the proxy/],
      ] as const) {
        onlyFault(await examined({ behind }), 'endpoint', sentence, fix)
      }
    })

    it('12: nothing listens at the public address', async () => {
      const findings = await examined({ endpoint: `http://127.0.0.1:${await freePort()}` })
      onlyFault(findings, 'endpoint', /cannot be reached from here: the connection was refused/, /firewall/)
    })

    it('13: the app package is of another bot, another domain, another version, or cannot send files', async () => {
      const other = '00000000-1111-4222-8333-444444444444'
      for (const [manifest, sentence, state] of [
        [{ bots: [{ botId: other, supportsFiles: true }] }, /is for the bot 00000000-/, 'failed'],
        [{ id: other }, /has the app id 00000000-/, 'failed'],
        [
          { validDomains: ['old.council.example'] },
          /the domain old\.council\.example, and the bot is at 127/,
          'failed',
        ],
        [{ version: '0.0.1' }, /has version 0\.0\.1/, 'warning'],
        [{ bots: [{ botId: appId }] }, /does not let the bot send files/, 'warning'],
        [{ bots: 'none' }, /is no app package/, 'failed'],
      ] as const) {
        onlyFault(await examined({ manifest }), 'app package', sentence, /npm run package/, state)
      }
    })

    it('14: no managed identity gives a token', async () => {
      microsoft = await fakeMicrosoft()
      const run = async (identity: string) => {
        const { exitCode, out } = await runTool(
          'tools/operate/doctor/main.ts',
          ['--stand-in', microsoft?.address ?? '', '--json'],
          {
            ...{ MicrosoftAppId: appId, MicrosoftAppTenantId: tenant, MicrosoftAppType: 'UserAssignedMSI' },
            ...{ DATA_DIR: join(folder(), 'data'), PORT: await freePort() },
            ...{ IDENTITY_ENDPOINT: identity, IDENTITY_HEADER: 'h' },
          },
        )
        const { ok, findings }: { ok: boolean; findings: readonly Finding[] } = JSON.parse(out)
        assert.equal(exitCode, ok ? 0 : 1)
        assert.ok(!out.includes('the token'))
        return findings.filter(({ check }) => !['endpoint', 'app package'].includes(check))
      }
      const refused = await run(await serve(answering(400)))
      onlyFault(refused, 'token', /managed identity gives no token/, /assign the user-assigned identity/)
      assert.deepEqual(states(await run(`${microsoft.address}/identity`)), {})
    })
  })
})
