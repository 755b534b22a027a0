// Reads the language of a channel's shared cards from the inputs of the settings.

import type { InputFault } from '../../assessment/problem.ts'
import { channelLanguageOf, channelLanguages } from '../../assessment/team/channel-language.ts'
import type { Rules } from '../../assessment/team/team.ts'
import type { Inputs } from '../../cards/press.ts'

/** If the card has no such input, the setting stays as it is, even unset. Adds a fault to `faults`. */
export function readChannelLanguage(
  { language: chosen }: Inputs,
  rules: Rules,
  faults: InputFault[],
): Pick<Rules, 'language'> {
  if (chosen === undefined) return rules.language ? { language: rules.language } : {}
  const known = channelLanguages.find((language) => language === chosen)
  if (!known) faults.push({ input: 'rules', fault: 'unknown-choice' })
  return { language: known ?? channelLanguageOf({ rules }) }
}
