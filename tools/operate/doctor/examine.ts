// Runs all checks of the doctor, in an order in which each depends only on earlier ones.

import type { Environment } from '../../../bot/settings/environment.ts'
import type { Settings } from '../../../bot/settings/settings.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import { appPackage } from './app-package.ts'
import { endpoint, endpointOf } from './endpoint.ts'
import { type Check, checks, type Finding, notChecked } from './finding.ts'
import type { Hosts } from './hosts.ts'
import { port } from './port.ts'
import { reachable } from './reachable.ts'
import { settingsValid } from './settings-valid.ts'
import { storeWrites } from './store-writes.ts'
import { directoryOf, token } from './token.ts'

export type Examination = {
  readonly environment: Environment
  readonly hosts: Hosts
  /** The bot's address as typed. */
  readonly endpoint: string | undefined
  /** The file of the app package. */
  readonly package: string
}

/** All findings, in the order of the checks. Throws UsageFault for an invalid address. */
export async function examine(asked: Examination): Promise<readonly Finding[]> {
  const { environment, hosts } = asked
  const url = endpointOf(asked.endpoint, environment.BOT_HOST)
  const { findings, settings } = settingsValid(environment)
  const { credentials } = settings ?? {}
  const found = (
    await Promise.all([
      findings,
      storeOf(environment),
      settings && port(settings),
      endpoint(url),
      credentials && reachable(hosts, directoryOf(credentials)),
      credentials && token(credentials, hosts),
      settings &&
        credentials &&
        appPackage(asked.package, {
          ...{ credentials, sendsFiles: settings.sendsFiles, domain: url?.hostname },
          appId: environment.TEAMS_APP_ID?.trim() || credentials.MicrosoftAppId,
        }),
    ])
  )
    .flat()
    .filter((finding) => finding !== undefined)
  return checks.flatMap((check) => {
    const own = found.filter((finding) => finding.check === check)
    return own.length > 0 ? own : [leftOut(check, settings)]
  })
}

/** The store's settings may be valid even if others are not. */
async function storeOf(environment: Environment): Promise<Finding | undefined> {
  try {
    return await storeWrites(readStoreSettings(environment))
  } catch (error) {
    if (error instanceof SettingsInvalid) return undefined
    throw error
  }
}

/** A check that is skipped because an earlier one failed. */
function leftOut(check: Check, settings: Settings | undefined): Finding {
  if (!settings)
    return notChecked(check, 'It needs valid settings.', 'Mend the settings first, and run the doctor again.')
  return settings.credentials
    ? notChecked(check, 'It needs the sign-in host.', 'Mend the sign-in first, and run the doctor again.')
    : notChecked(
        check,
        'The bot has no registration, and works on this machine only.',
        'Set MicrosoftAppId: docs/install.md.',
      )
}
