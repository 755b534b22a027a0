// Packs the manifest and the icons into the zip that Teams accepts, checked against Microsoft's schema.

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { zipSync } from 'fflate'
import { Stop } from '../../command/stop.ts'
import { addressed } from './addressed.ts'
import { manifestWith } from './manifest.ts'
import { type Environment, type PackageSettings, readPackageSettings } from './settings.ts'
import { welshFaults } from './welsh-faults.ts'
import { usualWelshName, welshFile, welshTexts } from './welsh-texts.ts'

const icons = ['color.png', 'outline.png'] as const
const folder = resolve(import.meta.dirname, '../../../manifest')

/** The bytes of the package. The same settings give the same bytes. Throws Stop with every fault of the settings. */
export async function packageApp(environment: Environment): Promise<Uint8Array> {
  const settings = readPackageSettings(environment)
  const council = manifestWith(settings)
  const manifest = addressed(council, 'en', settings)
  const welsh = addressed(welshTexts(council, settings), 'cy', settings)
  await mustBeValid(manifest, welsh)
  return zipped(manifest, welsh)
}

/**
 * A package with a placeholder for each setting, such as `${{MicrosoftAppId}}`, which Microsoft's toolkit replaces.
 * Throws Stop if the template is not valid with example settings.
 */
export async function packageTemplate(): Promise<Uint8Array> {
  await mustBeValid(manifestWith(example), welshTexts(manifestWith(example), example))
  return zipped(manifestWith(named), welshTexts(manifestWith(named), { ...named, APP_NAME_CY: usualWelshName }))
}

async function mustBeValid(manifest: object, welsh: ReturnType<typeof welshTexts>): Promise<void> {
  const faults = [
    ...(await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest)).map(
      (fault) => `The manifest is not valid: ${fault}`,
    ),
    ...welshFaults(welsh).map((fault) => `The Welsh texts of the manifest are not valid: ${fault}`),
  ]
  if (faults.length) throw new Stop(faults.join('\n'))
}

async function zipped(manifest: object, welsh: object): Promise<Uint8Array> {
  const pictures = await Promise.all(icons.map(async (name) => [name, await readFile(resolve(folder, name))] as const))
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  const texts = { 'manifest.json': json(manifest), [welshFile]: json(welsh) }
  return zipSync({ ...texts, ...Object.fromEntries(pictures) }, { mtime: new Date(1980, 0, 1) })
}

const example: PackageSettings = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000000',
  APP_NAME: 'Digital Maturity Assessment',
  BOT_HOST: 'bot.council.example',
  DEVELOPER_NAME: 'A council',
  WEBSITE_URL: 'https://www.council.example',
  PRIVACY_URL: 'https://www.council.example/privacy',
  TERMS_URL: 'https://www.council.example/terms',
}

const named = Object.fromEntries(
  Object.keys(example).map((name) => [name, `\${{${name}}}`]),
) as unknown as PackageSettings
