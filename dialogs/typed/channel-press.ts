// Finds the press for a person's intent in a channel or group chat.

import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import type { Member } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Press } from '../../cards/press.ts'
import type { Topic } from '../../cards/wording/en/understanding/topics.ts'
import type { Intent } from '../../cards/wording/phrases/phrases.ts'
import { settingsPress } from './settings-press.ts'
import { normalise } from './understanding/normalise.ts'
import type { References } from './understanding/references/references.ts'

/** The typed text and its author. `mentioned` are the Bot Framework ids of the people that it mentions. */
export type Said = { readonly text: string; readonly mentioned: readonly string[]; readonly person: PersonId }

/** Intents that are answered by a topic in a channel. */
const topicOf: Partial<Record<Intent, Topic>> = {
  levels: 'levels',
  scoring: 'scoring',
  whoSees: 'whoSees',
  anonymous: 'anonymous',
  saved: 'saved',
  kept: 'kept',
  proof: 'proof',
  trust: 'trust',
  plus: 'plus',
  limits: 'limits',
  brief: 'brief',
  remindMe: 'remindMe',
  scope: 'scope',
  about: 'about',
  length: 'length',
  team: 'team',
  compare: 'compare',
  picture: 'picture',
  device: 'device',
  cost: 'cost',
  protection: 'protection',
  accessible: 'accessible',
  person: 'person',
  unhappy: 'unhappy',
  thanks: 'thanks',
  pause: 'saved',
  back: 'votes',
  undo: 'votes',
  mistake: 'votes',
}

/** The press for an intent that needs no council return; `undefined` for any other. */
export function plainPress(intent: Intent, about: References): Press | undefined {
  if (about.term !== undefined) return { do: 'topic', topic: 'term', named: about.term }
  const topic = topicOf[intent]
  if (topic) return { do: 'topic', topic }
  if (intent === 'whatIf') {
    return { do: 'topic', topic: 'whatIf', ...(about.function !== undefined && { function: about.function }) }
  }
  if (intent === 'welsh' || intent === 'english') return { do: 'language', language: intent === 'welsh' ? 'cy' : 'en' }
  if (intent === 'language') return { do: 'language' }
  if (intent === 'level') return { do: 'topic', topic: 'level', named: String(about.level ?? about.unknown ?? 1) }
  if (intent === 'functionMeaning') {
    return { do: 'topic', topic: 'function', ...(about.function !== undefined && { function: about.function }) }
  }
  return undefined
}

/** The press for an intent that is answered better by a council return. */
export function returnPress(intent: Intent, about: References, { assessment }: View): Press | undefined {
  switch (intent) {
    case 'scoring':
    case 'brief':
      return about.function === undefined
        ? undefined
        : { do: 'function', assessment: assessment.id, function: about.function }
    case 'compare':
      return { do: 'benchmark', assessment: assessment.id }
    // The team already answers here, and the board has the buttons to continue.
    case 'team':
      return { do: 'start' }
    default:
      return undefined
  }
}

/** The press on the council return of this place. */
export function channelPress(intent: Intent, about: References, view: View, said: Said): Press {
  const assessment = view.assessment.id
  const fn = about.function
  switch (intent) {
    case 'remind':
    case 'parked':
    case 'plan':
    case 'export':
      return { do: intent, assessment }
    case 'settings':
    case 'due':
    case 'rename':
    case 'council':
    case 'rules':
      return settingsPress(intent, view)
    // The targets of a submitted return cannot be changed.
    case 'targets':
      return view.assessment.submittedAt ? { do: 'topic', topic: 'targetSource' } : settingsPress(intent, view)
    case 'overTime':
      return { do: 'compare', assessment }
    case 'share':
      return { do: 'share', assessment }
    case 'present':
      return { do: 'present', assessment }
    case 'results':
    case 'gaps':
      return fn === undefined ? { do: intent, assessment } : { do: 'function', assessment, function: fn }
    case 'unsureOnes':
      return { do: 'gaps', assessment, only: 'open' }
    case 'review':
      return { do: 'review', assessment, ...(fn !== undefined && { function: fn }) }
    case 'functions':
    case 'bring':
    case 'myFunctions':
      return { do: 'functions', assessment }
    case 'more':
    case 'meaning':
    case 'example':
    case 'sources':
    case 'law':
    case 'note': {
      const question = view.assessment.team?.asking?.question
      if (!question) return { do: 'together', assessment }
      return { do: intent === 'note' ? 'note-here' : 'about', assessment, question }
    }
    case 'together':
    // "Next question" shows the team's question.
    case 'skip':
    case 'goTo':
    case 'notApplicable':
    case 'form':
      return { do: 'together', assessment, ...(fn !== undefined && { function: fn }) }
    case 'versions':
      return { do: 'versions', assessment }
    case 'spotCheck':
      return { do: 'spot-checks', assessment }
    case 'leaveOut':
      return { do: 'left-out', assessment }
    case 'finish':
      return { do: 'finish', assessment }
    case 'delete':
    case 'deleteOne':
      return { do: 'delete-return', assessment }
    case 'take':
      return fn === undefined ? { do: 'functions', assessment } : { do: 'take', assessment, function: fn }
    case 'handOver':
      return handOver(fn ?? onlyFunctionOf(view, said.person), view, said)
    case 'lead': {
      const member = memberIn(view, said)
      return member ? { do: 'name-lead', assessment, person: member.person, lead: true } : { do: 'leads', assessment }
    }
    case 'observer':
    case 'voteBack': {
      const member = memberIn(view, said)
      const observer = intent === 'observer'
      return member
        ? { do: 'name-observer', assessment, person: member.person, observer }
        : { do: 'observers', assessment }
    }
    default:
      return { do: 'board', assessment }
  }
}

function handOver(fn: FunctionCode | undefined, view: View, said: Said): Press {
  const assessment = view.assessment.id
  const owner = fn && view.assessment.team?.owners[fn]?.person
  if (!fn || !owner) return { do: 'functions', assessment }
  const to = memberIn(view, said)
  return to
    ? { do: 'hand-to', assessment, function: fn, seen: owner, to: to.person }
    : { do: 'hand-over', assessment, function: fn }
}

/** The function of this person, if they have only one. */
function onlyFunctionOf({ assessment: { team } }: View, person: PersonId): FunctionCode | undefined {
  const own = Object.entries(team?.owners ?? {}).filter(([, owner]) => owner.person === person)
  return own.length === 1 ? own[0]?.[0] : undefined
}

/** The member in the words: by a mention, by the full name, or by a first name that only one member has. */
function memberIn({ people }: View, { text, mentioned }: Said): Member | undefined {
  const all = [...people.values()]
  const byMention = all.find(({ address }) => mentioned.includes(address))
  if (byMention) return byMention
  const words = ` ${normalise(text)} `
  const named = (name: string) => name !== '' && words.includes(` ${name} `)
  const inFull = all.filter(({ name }) => named(normalise(name)))
  if (inFull.length > 0) return inFull.length === 1 ? inFull[0] : undefined
  const byFirst = all.filter(({ name }) => named(normalise(name).split(' ')[0] ?? ''))
  return byFirst.length === 1 ? byFirst[0] : undefined
}
