// The Welsh texts of the app package: its names, descriptions, commands and search. Teams reads them beside the
// manifest.

import manifestOfProject from '../../../manifest/manifest.json' with { type: 'json' }
import welsh from '../../../manifest/welsh.json' with { type: 'json' }
import { Stop } from '../../command/stop.ts'
import type { PackageSettings } from './settings.ts'

export const usualWelshName = 'Asesiad Aeddfedrwydd Digidol'
const usualName = 'Digital Maturity Assessment'

/** The name of the file in the package, from the manifest. */
export const welshFile = manifestOfProject.localizationInfo.additionalLanguages.map(({ file }) => file).join()

/** The texts of commands, of the search and of its parameters that Teams shows. */
const shown = ['title', 'description', 'prompt']

/**
 * The file for people whose Teams is in Welsh: the path of each text in the manifest, with its Welsh text. Throws Stop
 * for a text that `manifest/welsh.json` lacks.
 */
export function welshTexts(manifest: Manifest, settings: Pick<PackageSettings, 'APP_NAME' | 'APP_NAME_CY'>): Texts {
  const { name, description } = manifest
  const { APP_NAME: english } = settings
  const own = settings.APP_NAME_CY ?? (english === usualName ? usualWelshName : english)
  return {
    $schema: manifest.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'),
    'name.short': own,
    ...(name.full !== undefined && { 'name.full': name.full.replace(english, own) }),
    'description.short': inWelsh(description.short),
    'description.full': inWelsh(description.full),
    ...Object.fromEntries([
      ...textsIn(manifest.bots, 'bots'),
      ...textsIn(manifest.composeExtensions, 'composeExtensions'),
    ]),
  }
}

/** The texts by their paths in the manifest. */
export type Texts = Readonly<Record<string, string>>

type Manifest = {
  readonly $schema: string
  readonly name: { readonly short: string; readonly full?: string }
  readonly description: { readonly short: string; readonly full: string }
  readonly bots: readonly object[]
  readonly composeExtensions: readonly object[]
}

function textsIn(value: unknown, path: string): readonly (readonly [path: string, welsh: string])[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && shown.includes(key)
      ? [[`${path}.${key}`, inWelsh(inner)] as const]
      : textsIn(inner, `${path}.${key}`),
  )
}

function inWelsh(text: string): string {
  const found = Object.entries(welsh).find(([english]) => english === text)
  if (!found) throw new Stop(`manifest/welsh.json lacks the Welsh of: ${text}`)
  return found[1]
}
