// Compares the app package with the settings: ids, version, domain and files.

import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'
import { version } from '../../../bot/process/version.ts'
import type { Settings } from '../../../bot/settings/settings.ts'
import { type Finding, failed, notChecked, ok, warning } from './finding.ts'
import type { Credentials } from './token.ts'

const manifestSchema = z.object({
  id: z.string().toLowerCase(),
  version: z.string(),
  bots: z.array(z.object({ botId: z.string().toLowerCase(), supportsFiles: z.boolean().optional() })).min(1),
  composeExtensions: z.array(z.object({ botId: z.string().toLowerCase() })).default([]),
  validDomains: z.array(z.string()).default([]),
})
type Manifest = z.infer<typeof manifestSchema>

/** The default path of the package, from the top of the repository. */
export const usualPackage = 'build/digital-maturity-assessment.zip'

const again = 'Run npm run package with the settings of the bot, and upload the new zip.'

/**
 * Compares the app package with the settings of the bot.
 *
 * @param appId the id of the Teams app
 * @param domain the host of the bot's public address, if known
 */
export function appPackage(file: string, { credentials, appId, domain, sendsFiles }: Wanted): readonly Finding[] {
  if (!existsSync(file)) {
    return [
      notChecked(
        'app package',
        `There is no app package ${file} here.`,
        'Run npm run package, or give --package FILE.',
      ),
    ]
  }
  const manifest = manifestIn(file)
  if (!manifest) return [failed('app package', `${file} is no app package with a manifest of a bot.`, again)]
  const faults = differences(manifest, credentials.MicrosoftAppId.toLowerCase(), appId.toLowerCase(), domain)
  const warnings = [
    ...(manifest.version !== version ? [`It has version ${manifest.version}, and this folder ${version}.`] : []),
    ...(sendsFiles && manifest.bots[0]?.supportsFiles !== true ? ['It does not let the bot send files.'] : []),
  ]
  if (faults.length + warnings.length === 0) {
    return [ok('app package', `The app package matches the settings: app ${manifest.id}, version ${manifest.version}.`)]
  }
  return [
    ...faults.map((sentence) => failed('app package', sentence, again)),
    ...warnings.map((sentence) => warning('app package', sentence, again)),
  ]
}

type Wanted = Pick<Settings, 'sendsFiles'> & {
  readonly credentials: Credentials
  readonly appId: string
  readonly domain: string | undefined
}

function differences(manifest: Manifest, botId: string, appId: string, domain: string | undefined): readonly string[] {
  const { id, bots, composeExtensions, validDomains } = manifest
  const others = [...bots, ...composeExtensions].filter((each) => each.botId !== botId)
  return [
    ...(id !== appId ? [`The app package has the app id ${id}, and the settings have ${appId}.`] : []),
    ...(others.length > 0
      ? [`The app package is for the bot ${others[0]?.botId}, and MicrosoftAppId is ${botId}.`]
      : []),
    ...(domain !== undefined && !validDomains.includes(domain)
      ? [`The app package names the domain ${validDomains.join(', ') || 'of no host'}, and the bot is at ${domain}.`]
      : []),
  ]
}

/** The manifest in a zip; undefined if there is no readable one. */
function manifestIn(file: string): Manifest | undefined {
  try {
    const bytes = unzipSync(readFileSync(file), { filter: ({ name }) => name === 'manifest.json' })['manifest.json']
    return bytes && manifestSchema.safeParse(JSON.parse(strFromU8(bytes))).data
  } catch {
    return undefined
  }
}
