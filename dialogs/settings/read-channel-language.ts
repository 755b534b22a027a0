// The language of a channel's shared cards as it was chosen in the settings.

import type { InputFault } from '../../assessment/problem.ts'
import { channelLanguageOf, channelLanguages } from '../../assessment/team/channel-language.ts'
import type { Rules } from '../../assessment/team/team.ts'
import type { Inputs } from '../../cards/press.ts'

/** Without the input on the card the setting stays as it is, also unset. A fault joins `faults`. */
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
