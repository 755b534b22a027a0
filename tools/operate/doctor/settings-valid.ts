// Checks the settings with the bot's own reader. Gives one finding for each fault.

import type { Environment } from '../../../bot/settings/environment.ts'
import { readSettings, type Settings } from '../../../bot/settings/settings.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import { type Finding, failed, ok } from './finding.ts'

/** The findings, and the settings if they are valid. No finding quotes a value of a secret. */
export function settingsValid(environment: Environment): {
  readonly findings: readonly Finding[]
  readonly settings?: Settings
} {
  try {
    const settings = readSettings(environment)
    const { credentials } = settings
    const registration = credentials ? credentials.MicrosoftAppType : 'no registration, for this machine only'
    return {
      settings,
      findings: [ok('settings', `The settings are valid: ${registration}, ${storeInWords(settings)}.`)],
    }
  } catch (error) {
    if (!(error instanceof SettingsInvalid)) throw error
    return { findings: error.message.split('\n').map(faultFinding) }
  }
}

/** Most faults name their remedy in a second sentence. */
function faultFinding(line: string): Finding {
  const [, sentence = line, remedy] = /^(.*?\.) (?=[A-Z])(.*)$/.exec(line) ?? []
  return failed('settings', sentence, remedy ?? `Correct ${line.split(' ')[0]}: the README lists all settings.`)
}
