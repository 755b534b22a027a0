// Reads the rules of a team from the inputs of its settings, and lists their faults.

import { type PersonId, parsePersonId } from '../../assessment/ids.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { leadsIn, leastPanel, type Roster, type Rules, type Team } from '../../assessment/team/team.ts'
import type { Inputs } from '../../cards/press.ts'
import { readChannelLanguage } from './read-channel-language.ts'

export type ReadRules = { readonly rules: Rules; readonly leads: readonly PersonId[] }

/** Reads the rules. A rule without an input on the card keeps its value. Members who have left cannot be chosen. */
export function readRules(
  inputs: Inputs,
  team: Team,
  roster: Roster,
): ReadRules & { readonly faults: readonly InputFault[] } {
  const faults: InputFault[] = []
  const choice = <Value extends string>(input: string, values: readonly Value[], standing: Value): Value => {
    const chosen = inputs[input]
    const known = chosen === undefined ? standing : values.find((value) => value === chosen)
    if (known === undefined) faults.push({ input: 'rules', fault: 'unknown-choice' })
    return known ?? standing
  }
  const people = (input: 'panel' | 'leads'): readonly PersonId[] => {
    const chosen = (inputs[input] ?? '').split(',').filter(Boolean).map(parsePersonId)
    // Guests cannot lead.
    const isGuest = (person: PersonId) => input === 'leads' && roster.get(person)?.isGuest === true
    const present = chosen.filter((person) => person !== undefined && roster.has(person) && !isGuest(person))
    if (present.length < chosen.length) faults.push({ input, fault: 'unknown-choice' })
    return present.filter((person) => person !== undefined)
  }
  const asked = inputs.answering !== undefined
  const panel = asked ? people('panel') : team.rules.panel
  if (panel.length > 0 && panel.length < leastPanel)
    faults.push({ input: 'panel', fault: 'too-few', least: leastPanel })
  const leads = asked ? people('leads') : leadsIn(team, roster)
  if (leads.length === 0) faults.push({ input: 'leads', fault: 'missing' })
  const yesNo = ['yes', 'no'] as const
  const { rules } = team
  return {
    rules: {
      answering: choice('answering', ['vote', 'press'], rules.answering),
      named: choice('named', yesNo, rules.named ? 'yes' : 'no') === 'yes',
      agreeing: choice('agreeing', ['leads', 'members'], rules.agreeing),
      guestsVote: choice('guests', yesNo, rules.guestsVote ? 'yes' : 'no') === 'yes',
      panel,
      ...readChannelLanguage(inputs, rules, faults),
      whenAll: choice('whenAll', yesNo, rules.whenAll ? 'yes' : 'no') === 'yes',
    },
    leads,
    faults,
  }
}
