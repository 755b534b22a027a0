// The app keeps the rules of the Teams store that a text can be checked for and that the schema does not know.
//
// Lengths and required values are those of the app manifest reference on learn.microsoft.com, read in a stored copy on
// 29 November 2026. The rules about words follow the store validation guidelines, which could not be read on that day.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import template from '../../manifest/manifest.json' with { type: 'json' }
import { manifestWith } from '../../tools/run/package/manifest.ts'

const manifest = manifestWith({
  MicrosoftAppId: '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871',
  APP_NAME: 'Digital Maturity Assessment',
  BOT_HOST: 'dma.wrenbridge.example',
  DEVELOPER_NAME: 'Wrenbridge Council',
  WEBSITE_URL: 'https://wrenbridge.example/digital-maturity',
  PRIVACY_URL: 'https://wrenbridge.example/privacy',
  TERMS_URL: 'https://wrenbridge.example/terms',
})
const { short, full } = manifest.description

describe("Microsoft's schema", () => {
  const faultsOf = (changed: object) => AppManifestUtils.validateAgainstSchema(changed as TeamsManifest)

  it('accepts the manifest, in the version that the manifest names in both places', async () => {
    assert.deepEqual(await faultsOf(manifest), [])
    assert.ok(template.$schema.includes(`/v${template.manifestVersion}/`), template.$schema)
  })

  it('is the newest one that is generally available, as the manifest library of Microsoft has them', () => {
    const folder = new URL('json-schemas/teams/', import.meta.resolve('@microsoft/app-manifest'))
    const minor = (name: string) => Number(/^v1\.(\d+)$/.exec(name)?.[1] ?? -1)
    const newest = Math.max(...readdirSync(folder).map(minor))
    assert.equal(template.manifestVersion, `1.${newest}`)
    const schema = JSON.parse(readFileSync(new URL(`v1.${newest}/MicrosoftTeams.schema.json`, folder), 'utf8'))
    assert.equal(schema.properties.manifestVersion.const, template.manifestVersion)
  })

  it('would find a fault: an unknown property, a name of 31 letters, a scope that does not exist', async () => {
    const bots = manifest.bots.map((bot) => ({ ...bot, scopes: ['everywhere'] }))
    for (const changed of [
      { ...manifest, favourite: true },
      { ...manifest, name: { short: 'A'.repeat(31) } },
      { ...manifest, bots },
    ]) {
      assert.notDeepEqual(await faultsOf(changed), [])
    }
  })
})

describe('The app in the store', () => {
  it('is one bot in a personal chat, a team and a group chat, which takes and gives files', () => {
    assert.equal(manifest.bots.length, 1)
    assert.deepEqual(manifest.bots[0]?.scopes, ['personal', 'team', 'groupChat'])
    assert.equal(manifest.bots[0]?.supportsFiles, true)
    assert.equal(manifest.bots[0]?.isNotificationOnly, false)
  })

  it('has a short description of at most 80 letters, and a full one of at most 4,000 that does not repeat it', () => {
    assert.ok(short.length <= 80, `${short.length} letters`)
    assert.ok(full.length <= 4000, `${full.length} letters`)
    assert.equal(full.includes(short), false)
  })

  it('has a full name of at most 100 letters that differs from the short one of at most 30', () => {
    assert.ok(manifest.name.short.length <= 30 && manifest.name.full.length <= 100)
    assert.notEqual(manifest.name.full, manifest.name.short)
  })

  it('does not name Microsoft or Teams in its name, nor call itself a trial, nor praise itself', () => {
    assert.doesNotMatch(manifest.name.short, /microsoft|teams|beta|test|preview/i)
    for (const text of [short, full]) assert.doesNotMatch(text, /\b(beta|preview|best|leading|amazing|number one)\b/i)
  })

  it('has menu titles of at most 32 letters that differ, and a description for each', () => {
    for (const { commands } of manifest.bots.flatMap((bot) => bot.commandLists)) {
      for (const { title, description } of commands) {
        assert.ok(title.length <= 32, title)
        assert.ok(description.length > 0, title)
      }
      assert.equal(new Set(commands.map(({ title }) => title.toLowerCase())).size, commands.length)
    }
  })

  it('gives https addresses of help, privacy and terms, which are three pages', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer
    const pages = [websiteUrl, privacyUrl, termsOfUseUrl]
    for (const page of pages) assert.equal(new URL(page).protocol, 'https:')
    assert.equal(new Set(pages).size, 3)
  })

  it('allows its own host alone, and no wildcard', () => {
    assert.deepEqual(manifest.validDomains, ['dma.wrenbridge.example'])
  })

  it('has the version of the package, of three numbers as Teams wants it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    assert.equal(manifest.version, version)
    assert.match(version, /^\d+\.\d+\.\d+$/)
  })
})
