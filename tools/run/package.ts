// `npm run package`: builds the app package that a Teams administrator uploads, checked against Microsoft's schema.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { zipSync } from 'fflate'
import { z } from 'zod'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import template from '../../manifest/manifest.json' with { type: 'json' }
import metadata from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

const guid = (what: string) => z.guid({ error: `must be ${what}, such as 3f2b7c1a-58d4-4e0b-9a6d-2c81f0e7b594` })
const page = (what: string) =>
  z.url({ protocol: /^https$/, error: `must be the https address of ${what}, such as https://www.council.example/bot` })
const name = (what: string, limit: number) =>
  z
    .string({ error: `must be ${what}` })
    .trim()
    .min(1)
    .max(limit, { error: `must not be longer than ${limit} letters` })

/** What differs from council to council. A setting that is empty counts as one that is not there. */
const Settings = z.object({
  MicrosoftAppId: guid("the bot's application id in Microsoft Entra"),
  TEAMS_APP_ID: guid('an id of its own for the Teams app').optional(),
  /** The owners of a team consent to an app registration. The bot's own is meant, but a managed identity has none. */
  CONSENT_APP_ID: guid('the id of the app registration that stands for the bot where owners consent').optional(),
  APP_NAME: name('the name that Teams shows', 30).default('Digital Maturity Assessment'),
  BOT_HOST: z.hostname({ error: 'must be the host name the bot is reached at, such as dma.council.example' }),
  DEVELOPER_NAME: name('who offers the app, such as the name of the council', 32),
  WEBSITE_URL: page('a page that says where to get help'),
  PRIVACY_URL: page('a privacy notice'),
  TERMS_URL: page('the terms of use'),
})

/** Settings or a manifest that no package can be made of: one line for each fault. */
class Unfit extends Error {}

/**
 * The package's bytes: the manifest and the two icons, zipped. The same settings give the same bytes.
 * Throws Unfit with every fault there is.
 */
export async function packageApp(environment: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const manifest = completeManifest(environment)
  const faults = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest)
  if (faults.length) throw new Unfit(faults.map((fault) => `The manifest is not valid: ${fault}`).join('\n'))
  return zipSync(
    {
      'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      'color.png': await readFile(join(root, 'manifest/color.png')),
      'outline.png': await readFile(join(root, 'manifest/outline.png')),
    },
    { mtime: new Date(1980, 0, 1) },
  )
}

/** The template, with what the settings say. */
function completeManifest(environment: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = Settings.safeParse(given)
  if (!read.success)
    throw new Unfit(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
  const settings = read.data
  return {
    ...template,
    version: metadata.version,
    id: settings.TEAMS_APP_ID ?? settings.MicrosoftAppId,
    name: { short: settings.APP_NAME },
    developer: {
      name: settings.DEVELOPER_NAME,
      websiteUrl: settings.WEBSITE_URL,
      privacyUrl: settings.PRIVACY_URL,
      termsOfUseUrl: settings.TERMS_URL,
    },
    bots: template.bots.map((bot) => ({ botId: settings.MicrosoftAppId, ...bot })),
    composeExtensions: template.composeExtensions.map((each) => ({ botId: settings.MicrosoftAppId, ...each })),
    // Teams wants any resource beside the id. It uses it only for sign-in.
    webApplicationInfo: {
      id: settings.CONSENT_APP_ID ?? settings.MicrosoftAppId,
      resource: `https://${settings.BOT_HOST}`,
    },
    validDomains: [settings.BOT_HOST],
  }
}

if (import.meta.main) {
  try {
    const bytes = await packageApp(processEnvironment)
    await mkdir(join(root, 'build'), { recursive: true })
    await writeFile(join(root, 'build/digital-maturity-assessment.zip'), bytes)
    console.log('Wrote build/digital-maturity-assessment.zip: upload it in the Teams admin centre.')
  } catch (error) {
    if (!(error instanceof Unfit)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
