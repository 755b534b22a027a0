// The parts of the settings by name, and those that an assessment has.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Inputs } from '../press.ts'
import { councilPart } from './council-part.ts'
import { datesPart } from './dates-part.ts'
import { rulesPart } from './rules-part.ts'
import type { Part, Settled } from './settings-part.ts'
import { type SettingsPart, settingsParts } from './settings-presses.ts'
import { targetsPart } from './targets-part.ts'

export const partNamed: Readonly<Record<SettingsPart, Part>> = {
  council: councilPart,
  dates: datesPart,
  targets: targetsPart,
  rules: rulesPart,
}

/** The parts that this assessment has, in the order of the list. */
export const partsOf = ({ team }: Assessment): readonly SettingsPart[] =>
  settingsParts.filter((part) => part !== 'rules' || team !== undefined)

/** The value of each input of a part on a new card. */
export const standingIn = (part: SettingsPart, view: Settled): Inputs => partNamed[part].standing(view)
