// The settings: their defaults, and every fault told at once with its remedy.

import assert from 'node:assert/strict'
import { readSettings } from '../../../bot/settings/settings.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'

const appId = '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35'
const tenantId = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'

function faultsIn(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment)
  } catch (error) {
    assert.ok(error instanceof SettingsInvalid)
    return error.message.split('\n')
  }
  return []
}

describe('The settings', () => {
  it('of an empty environment run the bot on this machine only, without authentication', () => {
    assert.deepEqual(readSettings({}), {
      port: 3978,
      host: '127.0.0.1',
      keepAliveSeconds: 75,
      dataDir: '.data',
      logLevel: 'info',
      auditRetentionMonths: 72,
      policy: { type: 'local' },
      sendsFiles: false,
      council: {},
    })
  })

  it('list the folders of the question sets, at most five', () => {
    assert.deepEqual(readSettings({ QUESTION_SETS: 'questions/dma, /srv/mine' }).questionSets, [
      'questions/dma',
      '/srv/mine',
    ])
    assert.match(faultsIn({ QUESTION_SETS: 'one,,two' })[0] ?? '', /^QUESTION_SETS has an empty folder/)
    assert.match(faultsIn({ QUESTION_SETS: 'a,b,c,d,e,f' })[0] ?? '', /^QUESTION_SETS must be at most 5 folders/)
  })

  it('treat a blank value as missing', () => {
    assert.deepEqual(readSettings({ PORT: ' ', HOST: '', MicrosoftAppId: ' ', COUNCIL_NAME: '  ' }), readSettings({}))
  })

  it('give the link that adds the app, if the app is registered', () => {
    const registered = { MicrosoftAppId: appId, MicrosoftAppPassword: 'x', ALLOWED_TENANTS: '*' }
    assert.equal(readSettings(registered).appLink, `https://teams.microsoft.com/l/app/${appId}`)
    const ownId = { ...registered, TEAMS_APP_ID: tenantId }
    assert.equal(readSettings(ownId).appLink, `https://teams.microsoft.com/l/app/${tenantId}`)
    assert.equal(readSettings({ TEAMS_APP_ID: tenantId }).appLink, undefined)
    assert.deepEqual(faultsIn({ TEAMS_APP_ID: 'my app' }), ['TEAMS_APP_ID must be the id of the Teams app, a GUID.'])
  })

  it('send files if the app is registered, unless the operator says otherwise', () => {
    const registered = { MicrosoftAppId: appId, MicrosoftAppPassword: 'x', ALLOWED_TENANTS: '*' }
    assert.equal(readSettings(registered).sendsFiles, true)
    assert.equal(readSettings({ ...registered, FILE_CONSENT: 'off' }).sendsFiles, false)
    assert.equal(readSettings({ FILE_CONSENT: 'on' }).sendsFiles, true)
    assert.deepEqual(faultsIn({ FILE_CONSENT: 'maybe' }), ['FILE_CONSENT must be one of on, off.'])
  })

  it('give the particulars of the council', () => {
    const { council } = readSettings({
      COUNCIL_NAME: ' Wrenbridge Council ',
      COUNCIL_TYPE: 'district',
      COUNCIL_NATION: 'wales',
    })
    assert.deepEqual(council, { name: 'Wrenbridge Council', authority: 'district', nation: 'wales' })
  })

  for (const tenants of ['*', `${tenantId},9f8e7d6c-5b4a-4321-8fed-cba987654321`]) {
    it(`give no council while ALLOWED_TENANTS allows more than one tenant: ${tenants}`, () => {
      const registered = { MicrosoftAppId: appId, MicrosoftAppPassword: 'x', ALLOWED_TENANTS: tenants }
      assert.deepEqual(faultsIn({ ...registered, COUNCIL_NAME: 'Wrenbridge', COUNCIL_NATION: 'wales' }), [
        'COUNCIL_NAME and COUNCIL_NATION are set, but ALLOWED_TENANTS allows more than one tenant, and each has its own council. Allow one tenant, or remove these settings: each council then states its particulars in Teams.',
      ])
      assert.match(
        faultsIn({ ...registered, COUNCIL_TYPE: 'county' })[0] ?? '',
        /^COUNCIL_TYPE is set, but .* this setting/,
      )
      assert.deepEqual(readSettings(registered).council, {})
    })
  }

  it('give the council of the only allowed tenant, even if that is listed twice', () => {
    const registered = { MicrosoftAppId: appId, MicrosoftAppPassword: 'x', COUNCIL_NAME: 'Wrenbridge' }
    const listed = `${tenantId},${tenantId.toUpperCase()}`
    assert.equal(readSettings({ ...registered, ALLOWED_TENANTS: listed }).council.name, 'Wrenbridge')
    const single = { ...registered, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId }
    assert.equal(readSettings(single).council.name, 'Wrenbridge')
  })

  it('report all faults together, each with the name of its setting', () => {
    const faults = faultsIn({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      MicrosoftAppId: 'my bot',
      COUNCIL_TYPE: 'parish',
      COUNCIL_NATION: 'france',
    })
    assert.deepEqual(
      faults.map((fault) => fault.split(' ')[0]),
      [
        'PORT',
        'LOG_LEVEL',
        'MicrosoftAppId',
        'COUNCIL_TYPE',
        'COUNCIL_NATION',
        'MicrosoftAppPassword',
        'ALLOWED_TENANTS',
      ],
    )
    assert.match(faults.join('\n'), /COUNCIL_NATION must be one of england, scotland, wales, northern-ireland/)
  })

  for (const pipe of ['\\\\.\\pipe\\c3e5008c', '//./pipe/bot', '/run/bot.sock', './bot.sock']) {
    it(`reject the port ${pipe} as an unsupported pipe`, () => {
      assert.deepEqual(faultsIn({ PORT: pipe }), [
        'PORT is a pipe or the path of a socket, which is not supported: give a port number, such as 3978.',
      ])
    })
  }

  it('accept a keep-alive time between 1 and 3600 seconds', () => {
    assert.equal(readSettings({ KEEP_ALIVE_SECONDS: ' 240 ' }).keepAliveSeconds, 240)
    for (const wrong of ['0', '3601', '-1', '75s', '1.5', 'long', '99999']) {
      assert.match(faultsIn({ KEEP_ALIVE_SECONDS: wrong }).join(), /^KEEP_ALIVE_SECONDS must be /)
    }
  })

  it('remove the brackets of an IPv6 host', () => {
    assert.equal(readSettings({ HOST: '[::1]' }).host, '::1')
    assert.equal(readSettings({ HOST: '::1' }).host, '::1')
  })

  it('reject a port number that does not exist', () => {
    assert.match(faultsIn({ PORT: '65536' }).join(), /PORT must be at most 65535/)
    assert.match(faultsIn({ PORT: '-1' }).join(), /PORT must be a port number/)
  })
})

describe('The settings of authentication', () => {
  for (const host of [
    ...['0.0.0.0', '::', '[::]', '10.1.2.3', '128.0.0.1', '::2', '::ffff:10.1.2.3', '[fe80::1]'],
    ...['bot.wrenbridge.example', '127.0.0.1.example', 'localhost.example', '127.1', '[::1'],
  ]) {
    it(`refuse to listen on ${host} without an app id`, () => {
      assert.match(faultsIn({ HOST: host }).join(), /without MicrosoftAppId the bot believes whoever calls it/)
    })
  }

  for (const host of [
    ...['127.0.0.1', '127.0.0.2', '127.255.255.254', 'localhost', 'LOCALHOST', '::1', '[::1]'],
    ...['0:0:0:0:0:0:0:1', '[0:0:0:0:0:0:0:1]', '0000::0001', '::ffff:127.0.0.1', '::FFFF:7f00:1'],
  ]) {
    it(`allow ${host} without an app id`, () => {
      assert.deepEqual(faultsIn({ HOST: host }), [])
    })
  }

  it('allow any address with an app id and listed tenants', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not a real one',
      ALLOWED_TENANTS: ` ${tenantId.toUpperCase()} , ${appId}`,
    })
    assert.equal(settings.host, '0.0.0.0')
    assert.equal(settings.credentials?.MicrosoftAppType, 'MultiTenant')
    assert.deepEqual(settings.policy, { type: 'teams', tenants: [tenantId, appId] })
  })

  it('require the tenants of a multi-tenant bot, or "*" for all', () => {
    const many = { MicrosoftAppId: appId, MicrosoftAppPassword: 'not a real one' }
    assert.match(faultsIn(many).join(), /ALLOWED_TENANTS is missing/)
    assert.match(faultsIn({ ...many, ALLOWED_TENANTS: 'wrenbridge' }).join(), /ALLOWED_TENANTS must be directory/)
    assert.deepEqual(readSettings({ ...many, ALLOWED_TENANTS: '*' }).policy, { type: 'teams', tenants: 'any' })
  })

  it('require the app id if another setting of the registration is set', () => {
    assert.match(
      faultsIn({ MicrosoftAppPassword: 'secret', MicrosoftAppType: 'SingleTenant' }).join(),
      /MicrosoftAppId is missing, though MicrosoftAppPassword and MicrosoftAppType is set/,
    )
  })

  it('require a tenant for a bot of a single tenant', () => {
    const single = { MicrosoftAppId: appId, MicrosoftAppPassword: 'not a real one', MicrosoftAppType: 'SingleTenant' }
    assert.match(faultsIn(single).join(), /MicrosoftAppTenantId is missing/)
    assert.deepEqual(faultsIn({ ...single, MicrosoftAppTenantId: tenantId }), [])
  })

  it('require no password with a managed identity', () => {
    const managed = { MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: tenantId }
    assert.deepEqual(faultsIn(managed), [])
    assert.match(faultsIn({ MicrosoftAppId: appId }).join(), /MicrosoftAppPassword is missing/)
  })

  it('never repeat a secret', () => {
    assert.doesNotMatch(faultsIn({ MicrosoftAppPassword: 'hunter2', HOST: '0.0.0.0' }).join(), /hunter2/)
  })
})
