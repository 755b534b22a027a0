// Applies the inputs of one part of the settings to an assessment. The other parts stay as they are.

import type { Assessment } from '../../assessment/assessment.ts'
import { type Refusal, refuse } from '../../assessment/problem.ts'
import { configure, settingsOf } from '../../assessment/settings.ts'
import { isReturn, ruleTeam } from '../../assessment/team/roles.ts'
import type { SettingsPart } from '../../cards/settings/settings-presses.ts'
import type { PartChange, ReadPart } from './part-change.ts'
import { readCouncil } from './read-council.ts'
import { readDates } from './read-dates.ts'
import { readRules } from './read-rules.ts'
import { readTargets } from './read-targets.ts'

/** The changed assessment, or the refusal. */
export function changePart(part: SettingsPart, change: PartChange): Assessment | Refusal {
  return part === 'rules' ? changeRules(change) : changeSettings(change, readers[part](change))
}

const readers: Readonly<Record<Exclude<SettingsPart, 'rules'>, (change: PartChange) => ReadPart>> = {
  council: readCouncil,
  dates: readDates,
  targets: readTargets,
}

function changeSettings({ assessment, set }: PartChange, { settings, faults }: ReadPart): Assessment | Refusal {
  if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
  return configure(assessment, set, { ...settingsOf(assessment), ...settings })
}

function changeRules({ assessment, inputs, roster, stamp }: PartChange): Assessment | Refusal {
  if (!isReturn(assessment)) return refuse({ code: 'not-understood' })
  const { faults, ...team } = readRules(inputs, assessment.team, roster)
  if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
  return ruleTeam(assessment, team, stamp, roster)
}
