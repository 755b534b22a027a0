// Checks the settings, and the files that they name, with the bot's own parsers. Makes one finding for each fault.

import { readBenchmark } from '../../../bot/process/benchmark-file.ts'
import { servedSets } from '../../../bot/process/served-sets.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { readSettings, type Settings } from '../../../bot/settings/settings.ts'
import { SettingsInvalid } from '../../../bot/settings/settings-invalid.ts'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

/** The findings, and the settings if they are valid. No finding quotes a secret. */
export function settingsValid(environment: Environment): {
  readonly findings: readonly Finding[]
  readonly settings?: Settings
} {
  try {
    const settings = readSettings(environment)
    const { credentials } = settings
    const registration = credentials ? credentials.MicrosoftAppType : 'no registration, for this machine only'
    const files = filesNamed(settings)
    const valid = ok('settings', `The settings are valid: ${registration}, ${storeInWords(settings)}.`)
    return { settings, findings: files.length > 0 ? files : [valid] }
  } catch (error) {
    if (!(error instanceof SettingsInvalid)) throw error
    return { findings: error.message.split('\n').map(faultFinding) }
  }
}

/** The faults of the files that the settings name. Without its question sets the bot does not start. */
function filesNamed({ questionSets, benchmarkFile }: Settings): readonly Finding[] {
  const faults: string[] = []
  const fix = 'Fetch the file again, or unset BENCHMARK_FILE.'
  try {
    const sets = servedSets(questionSets, { warn() {} })
    readBenchmark(benchmarkFile, sets, { warn: (line: string) => faults.push(line) })
    return faults.map((line) => warning('settings', line, fix))
  } catch (error) {
    if (!(error instanceof QuestionSetInvalid)) throw error
    const [set, first] = error.message.split('\n')
    return [
      failed('settings', `${set} ${first}.`, 'Correct QUESTION_SETS. npm run questions -- check DIR lists all faults.'),
    ]
  }
}

/** Most faults state their remedy in a second sentence. */
function faultFinding(line: string): Finding {
  const [, sentence = line, remedy] = /^(.*?\.) (?=[A-Z])(.*)$/.exec(line) ?? []
  return failed('settings', sentence, remedy ?? `Correct ${line.split(' ')[0]}: the README lists all settings.`)
}
