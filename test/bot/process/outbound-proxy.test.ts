// Behind an outbound proxy the bot reaches Teams, the sign-in, the channel's keys, files and Cosmos DB: through tunnels and in no other way.

import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { exceptFromProxy } from '../../../bot/settings/process-environment.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { type BotProcess, startProcess } from '../../support/bots/bot-process.ts'
import { appId, teamsUrl } from '../../support/bots/guarded-bot.ts'
import type { Delivered } from '../../support/bots/post-to.ts'
import { openTokenIssuer, type TokenIssuer } from '../../support/bots/token-issuer.ts'
import { eventually } from '../../support/eventually.ts'
import { type Activity, filesActivity, homeTenant } from '../../support/people/activities.ts'
import { type Client, openClient } from '../../support/people/client.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { type FileStore, openFileStore } from '../../support/wire/file-store.ts'
import {
  authorityFile,
  type OutboundProxy,
  openOutboundProxy,
  passingOn,
  saying,
} from '../../support/wire/outbound-proxy.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { runTool } from '../../tools/run-tool.ts'

const set = loadQuestionSet('questions/dma')

describe('Behind an outbound proxy', () => {
  let wire: Wire
  let issuer: TokenIssuer
  let emulator: Emulator
  let files: FileStore
  let proxy: OutboundProxy

  async function opens() {
    ;[wire, issuer, emulator, files] = await Promise.all([
      openWire(),
      openTokenIssuer(),
      startEmulator(),
      openFileStore(),
    ])
    const { jwks_uri: keys } = (await (await fetch(issuer.metadataUrl)).json()) as { jwks_uri: string }
    const { pathname } = new URL(keys)
    proxy = await openOutboundProxy({
      'login.botframework.com': passingOn(issuer.metadataUrl, (path) =>
        path.endsWith('openidconfiguration') ? new URL(issuer.metadataUrl).pathname : pathname,
      ),
      'login.microsoftonline.com': saying({ token_type: 'Bearer', expires_in: 3600, access_token: 'token-of-the-bot' }),
      'smba.trafficmanager.net': passingOn(wire.url, (path) => path.replace('/emea/', '/')),
      'dma.documents.azure.com': passingOn(emulator.settings.endpoint),
      'council.sharepoint.com': passingOn(files.url),
    })
  }
  const closes = () => Promise.all([wire, issuer, emulator, files, proxy].map((each) => each.close()))

  const environment = () => ({
    HTTPS_PROXY: proxy.address,
    NODE_EXTRA_CA_CERTS: resolve(authorityFile),
    COSMOS_ENDPOINT: 'https://dma.documents.azure.com',
    COSMOS_KEY: emulator.settings.key,
  })

  /** The hosts that tunnels led to, each once. */
  const reached = () => [...new Set(proxy.tunnels.map(({ to }) => to))].toSorted()

  const microsoft = [
    'dma.documents.azure.com:443',
    'login.botframework.com:443',
    'login.microsoftonline.com:443',
    'smba.trafficmanager.net:443',
  ]

  describe('the bot', () => {
    let bot: BotProcess
    let ann: Client
    let deliver: (activity: Activity) => Promise<Delivered>

    before(async () => {
      await opens()
      bot = await startProcess(wire, {
        ...environment(),
        ...{ MicrosoftAppId: appId, MicrosoftAppPassword: 'an invented secret' },
        ...{ MicrosoftAppTenantId: homeTenant, MicrosoftAppType: 'SingleTenant' },
      })
      const { port } = bot
      deliver = async (activity: Activity) => {
        const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${issuer.token(appId, teamsUrl)}` },
          body: JSON.stringify(activity),
        })
        const body = await response.text()
        return { status: response.status, body: body ? JSON.parse(body) : undefined }
      }
      const line = { wire, set, now: () => new Date(), deliver }
      ann = openClient(line, {
        name: 'ann',
        tenant: homeTenant,
        place: 'personal',
        locale: 'en-GB',
        serviceUrl: teamsUrl,
      })
      await ann.says('start')
      await ann.presses('Yes')
    })
    after(async () => {
      bot.kill('SIGTERM')
      await bot.ended
      await closes()
    })

    it('holds a conversation through tunnels to every host, with the password for the proxy each time', async () => {
      assert.match(ann.sees(), /Saved Yes: /)
      assert.deepEqual(reached(), microsoft)
      for (const { to, authorization } of proxy.tunnels) assert.ok(authorization?.startsWith('Basic '), to)
    })

    it('uploads an accepted file and downloads a sent file through a tunnel', async () => {
      const store = 'https://council.sharepoint.com'
      await ann.says('export')
      await ann.presses('Excel workbook')
      const { bytes } = await ann.takesFile(files, store)
      const [upload] = files.requests
      assert.equal(upload?.method, 'PUT')
      assert.equal(upload?.headers['proxy-authorization'], undefined)
      assert.ok('xl/workbook.xml' in unzipSync(bytes))
      assert.deepEqual(reached(), ['council.sharepoint.com:443', ...microsoft].toSorted())

      files.files.set('/filled', Buffer.from('question,answer\nLEAD-1P,No\n'))
      await deliver(filesActivity(ann.sender, new Date(), [`${store}/filled`]))
      const preview = await eventually(() => ann.looksAt('What your file would change'))
      assert.match(preview.sees(), /1 new/)
      assert.equal(files.requests.at(-1)?.method, 'GET')
      assert.deepEqual(reached(), ['council.sharepoint.com:443', ...microsoft].toSorted())
    })

    it('does not bypass a proxy that refuses the host of a file', async () => {
      const before = [...files.requests]
      await deliver(filesActivity(ann.sender, new Date(), ['https://other.sharepoint.com/filled']))
      const refused = await eventually(() => ann.looksAt('I could not use this file'))
      assert.match(refused.sees(), /I could not fetch the file from Teams/)
      assert.ok(reached().includes('other.sharepoint.com:443'))
      assert.deepEqual(files.requests, before)
    })
  })

  describe('a command', () => {
    beforeEach(opens)
    afterEach(closes)

    for (const [command, args, says] of [
      ['store-check', [], /can be read/],
      ['cosmos-create', [], /Container assessments: was there/],
      ['privacy', ['expire', '--before', '2020-01-31'], /Removed 0 personal views/],
    ] as const) {
      it(`${command} reaches Cosmos DB`, async () => {
        const { exitCode, out, err } = await runTool(`tools/data/${command}/main.ts`, args, environment())
        assert.equal(exitCode, 0, err)
        assert.match(out, says)
        assert.deepEqual(reached(), ['dma.documents.azure.com:443'])
      })
    }
  })
})

describe('The proxy settings', () => {
  it('are refused if the address is invalid', () => {
    for (const address of ['proxy.council.example:8080', 'socks5://proxy.council.example', 'http://']) {
      assert.throws(() => readSettings({ HTTPS_PROXY: address }), /HTTPS_PROXY must be the address of a proxy/, address)
    }
    assert.equal(readSettings({ HTTPS_PROXY: ' http://a:b@proxy.council.example:8080 ' }).port, 3978)
  })

  it('never apply to this machine or to the token service of a managed identity', () => {
    const { NO_PROXY, no_proxy } = process.env
    try {
      process.env.no_proxy = 'intranet.council.example, 127.0.0.1'
      assert.equal(
        exceptFromProxy(['127.0.0.1', '169.254.169.254']),
        'intranet.council.example,127.0.0.1,169.254.169.254',
      )
      assert.equal(process.env.NO_PROXY, process.env.no_proxy)
    } finally {
      restore('NO_PROXY', NO_PROXY)
      restore('no_proxy', no_proxy)
    }
  })
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
