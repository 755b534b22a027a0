// Typed commands in a channel or group chat: a command, its subject, and the people it mentions.

import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Member } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import { functionName, type Words } from '../../cards/parts/words.ts'
import type { Press } from '../../cards/press.ts'
import { channelHelpCard, channelNotUnderstoodCard } from '../../cards/system/help-card.ts'
import type { Wording } from '../../cards/wording/en.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { returnHere } from '../team/council-return.ts'
import { startHere } from '../team/start-return.ts'
import type { Input, Reply, SharedPlace, Turn } from '../turn.ts'
import { parseWords } from './commands.ts'

type TeamCommand = keyof Wording['team']['commands']
type Typed = Extract<Input, { type: 'typed' }>
type Act = (press: Press) => Promise<Reply>

/** Runs a typed command on the council return of this channel. */
export async function typedHere(
  turn: Turn,
  deps: Dependencies,
  place: SharedPlace,
  { text, mentioned }: Typed,
  act: Act,
): Promise<Reply> {
  const words = wordsOf(turn, deps)
  // A bare mention of the bot asks for help.
  const said = text ? parseWords<TeamCommand>(words.ui.team.commands, text) : ({ command: 'help', about: '' } as const)
  if (!said) return { type: 'card', card: channelNotUnderstoodCard(words) }
  switch (said.command) {
    case 'help':
      return { type: 'card', card: channelHelpCard(words) }
    case 'start':
      return startHere(turn, deps, place, false)
    case 'startAnother':
      return startHere(turn, deps, place, true)
  }
  const view = await returnHere(turn, deps, place)
  if (isRefusal(view)) return refused(turn, deps, view.problem)
  return act(pressOf(turn, view, said.command, said.about, mentioned))
}

/** The press that does the same as the words. */
function pressOf(
  { person }: Turn,
  view: View,
  command: Exclude<TeamCommand, 'help' | 'start' | 'startAnother'>,
  about: string,
  mentioned: readonly string[],
): Press {
  const { words, set } = view
  const assessment = view.assessment.id
  switch (command) {
    case 'results':
    case 'gaps':
    case 'remind':
    case 'settings':
    case 'parked':
      return { do: command, assessment }
    case 'together': {
      const fn = functionIn(words, set, about)
      return { do: 'together', assessment, ...(fn && { function: fn }) }
    }
    case 'submit':
      return { do: 'finish', assessment }
    case 'take': {
      const fn = functionIn(words, set, about)
      return fn ? { do: 'take', assessment, function: fn } : { do: 'functions', assessment }
    }
    case 'handOver': {
      const fn = functionIn(words, set, about) ?? onlyOneOf(view, person)
      const owner = fn && view.assessment.team?.owners[fn]?.person
      if (!fn || !owner) return { do: 'functions', assessment }
      const to = memberOf(view, mentioned)
      return to
        ? { do: 'hand-to', assessment, function: fn, seen: owner, to: to.person }
        : { do: 'hand-over', assessment, function: fn }
    }
    case 'lead': {
      const member = memberOf(view, mentioned)
      return member ? { do: 'name-lead', assessment, person: member.person, lead: true } : { do: 'leads', assessment }
    }
    default:
      return command satisfies never
  }
}

/** The function that the words name, by its code or its name. */
function functionIn(words: Words, set: QuestionSet, about: string): FunctionCode | undefined {
  const said = about.toLowerCase()
  return set.functions.find(
    ({ code }) =>
      said.split(/[^\p{L}\p{N}]+/u).includes(code.toLowerCase()) ||
      said.includes(functionName(words, code).toLowerCase()),
  )?.code
}

/** The one function that this person has; undefined if they have none or several. */
function onlyOneOf({ assessment: { team } }: View, person: PersonId): FunctionCode | undefined {
  const own = Object.entries(team?.owners ?? {}).filter(([, owner]) => owner.person === person)
  return own.length === 1 ? own[0]?.[0] : undefined
}

function memberOf({ people }: View, mentioned: readonly string[]): Member | undefined {
  return [...people.values()].find(({ address }) => mentioned.includes(address))
}
