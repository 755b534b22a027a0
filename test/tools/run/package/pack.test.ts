// The digital lead builds an app package that Teams accepts, or is told everything that is wrong with the settings.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sinon from 'sinon'
import { understandBoth } from '../../../../dialogs/typed/understand-both.ts'
import metadata from '../../../../package.json' with { type: 'json' }
import { packageApp } from '../../../../tools/run/package/pack.ts'
import { mustUpgrade } from '../../../../tools/run/package/upgrade.ts'
import { welshFaults } from '../../../../tools/run/package/welsh-faults.ts'
import { set } from '../../../support/cards/sample.ts'

const settings = {
  MicrosoftAppId: '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871',
  BOT_HOST: 'dma.wrenbridge.example',
  DEVELOPER_NAME: 'Wrenbridge Council',
  WEBSITE_URL: 'https://wrenbridge.example/digital-maturity',
  PRIVACY_URL: 'https://wrenbridge.example/privacy',
  TERMS_URL: 'https://wrenbridge.example/terms',
}

const unpack = async (environment: Record<string, string | undefined>) => unzipSync(await packageApp(environment))
const manifestOf = async (environment: Record<string, string | undefined>) =>
  JSON.parse(strFromU8((await unpack(environment))['manifest.json'] ?? new Uint8Array()))
const welshOf = async (environment: Record<string, string | undefined>): Promise<Record<string, string>> =>
  JSON.parse(strFromU8((await unpack(environment))['cy.json'] ?? new Uint8Array()))
const refusal = (environment: Record<string, string | undefined>) =>
  packageApp(environment).then(
    () => assert.fail('it was packaged'),
    (error: Error) => error.message.split('\n'),
  )

describe('The app package', () => {
  it('holds the manifest with its Welsh texts and both icons, and nothing else', async () => {
    const files = await unpack(settings)
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'cy.json', 'manifest.json', 'outline.png'])
    assert.deepEqual(Buffer.from(files['color.png'] ?? []), readFileSync('manifest/color.png'))
    assert.deepEqual(Buffer.from(files['outline.png'] ?? []), readFileSync('manifest/outline.png'))
  })

  it("has a manifest that Microsoft's schema accepts, with the council's particulars in it", async () => {
    const manifest = await manifestOf(settings)
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), [])
    assert.equal(manifest.id, '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871')
    assert.equal(manifest.bots[0].botId, '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871')
    assert.deepEqual(manifest.name, {
      short: 'Digital Maturity Assessment',
      full: 'Digital Maturity Assessment (Wrenbridge Council)',
    })
    assert.deepEqual(manifest.validDomains, ['dma.wrenbridge.example'])
    assert.deepEqual(manifest.developer, {
      name: 'Wrenbridge Council',
      websiteUrl: 'https://wrenbridge.example/digital-maturity',
      privacyUrl: 'https://wrenbridge.example/privacy',
      termsOfUseUrl: 'https://wrenbridge.example/terms',
    })
  })

  it('has a Welsh text for each text of the manifest, each as Microsoft’s schema wants it', async () => {
    const texts = await welshOf(settings)
    const manifest = await manifestOf(settings)
    assert.deepEqual(manifest.localizationInfo, {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'cy', file: 'cy.json' }],
    })
    assert.deepEqual(welshFaults(texts), [])
    const { $schema } = manifest
    assert.equal(texts.$schema, $schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'))
    assert.equal(texts['name.short'], 'Asesiad Aeddfedrwydd Digidol')
    for (const [list, { commands }] of manifest.bots[0].commandLists.entries()) {
      for (const [at, { title, description }] of commands.entries()) {
        const path = `bots[0].commandLists[${list}].commands[${at}]`
        for (const [key, english] of Object.entries({ title, description })) {
          assert.ok(texts[`${path}.${key}`], english as string)
          assert.notEqual(texts[`${path}.${key}`], english)
        }
      }
    }
    assert.equal(texts['composeExtensions[0].commands[0].title'], 'Canlyniadau')
  })

  it('has Welsh commands that the bot takes for the English ones, whichever language a person reads', async () => {
    const texts = await welshOf(settings)
    const { bots } = await manifestOf(settings)
    for (const [list, { commands }] of bots[0].commandLists.entries()) {
      for (const [at, { title }] of commands.entries()) {
        const welsh = texts[`bots[0].commandLists[${list}].commands[${at}].title`] ?? ''
        for (const reader of ['en', 'cy']) {
          assert.deepEqual(understandBoth(reader, set, welsh), understandBoth(reader, set, title), `${title}: ${welsh}`)
        }
      }
    }
  })

  it('refuses Welsh texts that are too long, missing or of nothing', async () => {
    const texts = await welshOf(settings)
    assert.deepEqual(welshFaults({ ...texts, 'name.short': 'x'.repeat(31) }), [
      'name.short has 31 letters, and may have 30',
    ])
    const { 'description.full': _full, ...others } = texts
    assert.deepEqual(welshFaults(others), ['description.full is missing'])
    assert.deepEqual(welshFaults({ ...texts, 'bots[0].name': 'x' }), ['bots[0].name is no text of a manifest'])
  })

  it('addresses a body that is no council by its own noun in both languages, and leaves names as they are', async () => {
    for (const [COUNCIL_TYPE, english, welsh] of [
      ['fire-and-rescue', 'authority', 'awdurdod'],
      ['other', 'organisation', 'sefydliad'],
    ] as const) {
      const own = { ...settings, COUNCIL_TYPE, DEVELOPER_NAME: 'The council', APP_NAME: 'For the council' }
      const manifest = await manifestOf(own)
      const texts = await welshOf(own)
      assert.deepEqual([manifest.name.short, manifest.developer.name], ['For the council', 'The council'])
      assert.equal(texts['name.short'], 'For the council')
      const { name: _, developer: __, ...rest } = manifest
      assert.doesNotMatch(JSON.stringify(rest).replaceAll(/https:[^"]*/g, ''), /council|an? council|\ba authority/i)
      assert.match(JSON.stringify(rest), new RegExp(`how digitally mature your ${english} is`))
      const { 'name.short': ___, 'name.full': ____, ...shown } = texts
      assert.doesNotMatch(JSON.stringify(shown), /[cg]h?yngor|[ay] awdurdod|yr sefydliad/i)
      assert.match(JSON.stringify(shown), new RegExp(`yw’ch ${welsh} a beth nesaf`))
    }
  })

  it('bears the council’s own name in Welsh, or the same name in both languages', async () => {
    assert.equal((await welshOf({ ...settings, APP_NAME: 'Wrenbridge DMA' }))['name.short'], 'Wrenbridge DMA')
    const named = { ...settings, APP_NAME: 'Wrenbridge DMA', APP_NAME_CY: 'AAD Wrenbridge' }
    assert.equal((await welshOf(named))['name.short'], 'AAD Wrenbridge')
  })

  it('can be added to a chat of one, to a team and to a group chat, and is a bot in each', async () => {
    const manifest = await manifestOf(settings)
    assert.deepEqual(manifest.bots[0].scopes, ['personal', 'team', 'groupChat'])
    assert.equal(manifest.defaultInstallScope, 'personal')
    assert.deepEqual(manifest.defaultGroupCapability, { team: 'bot', groupchat: 'bot' })
  })

  it('supports shared and private channels, which the upload asks of every app for teams but the schema does not', async () => {
    const manifest = await manifestOf(settings)
    assert(Number(manifest.manifestVersion.split('.')[1]) >= 25, manifest.manifestVersion)
    assert.equal(manifest.supportsChannelFeatures, 'tier1')
  })

  it('asks to know who is in a channel and for nothing else, least of all to read messages', async () => {
    const manifest = await manifestOf(settings)
    assert.deepEqual(manifest.authorization, {
      permissions: { resourceSpecific: [{ name: 'ChannelMember.Read.Group', type: 'Application' }] },
    })
    assert.equal(manifest.permissions, undefined)
  })

  it("has consent given to the bot's registration, or to another where the bot has none", async () => {
    const { webApplicationInfo } = await manifestOf(settings)
    assert.deepEqual(webApplicationInfo, {
      id: '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871',
      resource: 'https://dma.wrenbridge.example',
    })
    const manifest = await manifestOf({ ...settings, CONSENT_APP_ID: 'b4a0d7e3-51c2-4f68-9e0b-8d27f6c1a935' })
    assert.equal(manifest.webApplicationInfo.id, 'b4a0d7e3-51c2-4f68-9e0b-8d27f6c1a935')
    assert.equal(manifest.bots[0].botId, '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871')
  })

  it('keeps the id of the app from version to version, so that an upload updates it', async () => {
    const { id, version } = await manifestOf(settings)
    const older = zipSync({
      'manifest.json': strToU8(JSON.stringify({ ...(await manifestOf(settings)), version: '0.0.1' })),
    })
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    writeFileSync(join(folder, 'older.zip'), older)
    mustUpgrade(join(folder, 'older.zip'), await packageApp(settings))
    rmSync(folder, { recursive: true })
    assert.deepEqual([id, version], [settings.MicrosoftAppId, metadata.version])
  })

  it('takes a name and an id of its own where the settings give them', async () => {
    const manifest = await manifestOf({
      ...settings,
      APP_NAME: 'Wrenbridge DMA',
      TEAMS_APP_ID: 'e2b7d4c9-0f16-4a83-b5d1-7f3c96a80d42',
    })
    assert.equal(manifest.name.short, 'Wrenbridge DMA')
    assert.equal(manifest.id, 'e2b7d4c9-0f16-4a83-b5d1-7f3c96a80d42')
    assert.equal(manifest.bots[0].botId, '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871')
  })

  it('is the same to the byte when it is built again on another day', async () => {
    const first = await packageApp(settings)
    const clock = sinon.useFakeTimers({ now: new Date('2031-07-09T15:00:00Z'), toFake: ['Date'] })
    try {
      assert.deepEqual(await packageApp(settings), first)
    } finally {
      clock.restore()
    }
  })

  it("names the bot's own notices unless the council has its own", async () => {
    const own = { ...settings, PRIVACY_URL: undefined, TERMS_URL: undefined }
    const { developer } = JSON.parse(Buffer.from((await unpack(own))['manifest.json'] ?? []).toString())
    assert.equal(developer.privacyUrl, `https://${settings.BOT_HOST}/privacy`)
    assert.equal(developer.termsOfUseUrl, `https://${settings.BOT_HOST}/terms`)
  })

  it('is refused with one clear sentence where the id is not an id', async () => {
    assert.deepEqual(await refusal({ ...settings, MicrosoftAppId: 'my-bot' }), [
      "MicrosoftAppId must be the bot's application id in Microsoft Entra, such as 3f2b7c1a-58d4-4e0b-9a6d-2c81f0e7b594.",
    ])
  })

  it('is refused with every fault at once', async () => {
    const lines = await refusal({
      BOT_HOST: 'https://dma.example/',
      APP_NAME: 'A'.repeat(31),
      PRIVACY_URL: 'http://a.example',
    })
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ['MicrosoftAppId', 'APP_NAME', 'BOT_HOST', 'DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL'],
    )
  })
})
