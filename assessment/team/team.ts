// The team of a council return: its channel, leads, owners of functions, rules, and current question.

import type { AssessmentId, FunctionCode, PersonId, QuestionId } from '../ids.ts'
import { most } from '../limits.ts'
import type { ChannelLanguage } from './channel-language.ts'
import type { Plan } from './planning/plan.ts'
import type { SpotCheck } from './spot-check/spot-check.ts'

/** A function that a lead left out of the return: the reason, person, time and operation. */
type LeftOut = {
  readonly reason: string
  readonly by: PersonId
  readonly at: string
  readonly operation: string
}

/** How a team answers together. */
export type Rules = {
  /** `vote`: everybody votes, then one answer is agreed. `press`: the first press is the answer. */
  readonly answering: 'vote' | 'press'
  /** Whether names are shown beside revealed votes. A ballot keeps the rule that held at its first vote. */
  readonly named: boolean
  /** Who reveals the votes and agrees the answer. */
  readonly agreeing: 'leads' | 'members'
  /** Whether guests of the council's tenant vote. */
  readonly guestsVote: boolean
  /** The bot reveals the votes once all of these have voted. Empty, or at least three people. */
  readonly panel: readonly PersonId[]
  /** Whether the bot reveals the votes once all have voted. Absent in returns that are older than the rule. */
  readonly whenAll?: boolean
  /** The language of the channel's shared cards. Absent until a lead sets it: until then both, on demand. */
  readonly language?: ChannelLanguage
}

export const usualRules: Rules = {
  answering: 'vote',
  named: false,
  agreeing: 'leads',
  guestsVote: false,
  panel: [],
  whenAll: true,
}

/** A smaller panel would reveal single votes. */
export const leastPanel = 3

/** The person who answers a function in their own chat, with the time and operation of taking it. */
export type FunctionOwner = { readonly person: PersonId; readonly at: string; readonly operation: string }

/**
 * A reminder to a person. `occasion` is its reason: a lead's request, or a due date. Without an outcome it is being
 * sent, or the sending was interrupted.
 */
export type Reminder = {
  readonly at: string
  readonly occasion: string
  readonly outcome?: 'delivered' | 'unreachable'
}

/** The team's current question; none if no question is left. */
type Asking = {
  readonly question?: QuestionId
  /** The function that the team stays in, if any. */
  readonly within?: FunctionCode
  /** The operation that moved the team here. Its card reports the effect. */
  readonly after?: string
  /** The question that was parked just now. */
  readonly parked?: QuestionId
  /** The question whose answer was kept just now. */
  readonly kept?: QuestionId
}

/** One choice of the return that counts: its number among the council's choices, and its operation. */
export type Choice = { readonly nth: number; readonly operation: string }

export type Team = {
  /** The channel or group chat that it belongs to, without a thread. Its members are the team. */
  readonly conversation: string
  /** The name of that channel or chat in Teams at the last change made there. Absent if Teams did not send it. */
  readonly place?: string
  readonly leads: readonly PersonId[]
  readonly owners: Readonly<Record<FunctionCode, FunctionOwner>>
  /**
   * The functions that are not asked and count in no figure. They keep their answers and owners. Absent if there are
   * none.
   */
  readonly leftOut?: Readonly<Record<FunctionCode, LeftOut>>
  /** The person and time of the last save as a draft, while the return is open. */
  readonly draft?: { readonly by: PersonId; readonly at: string }
  /**
   * Set while another return of the council counts in place of this one: that return, and the person and time of the
   * choice.
   */
  readonly notCounted?: { readonly instead: AssessmentId; readonly by: PersonId; readonly at: string }
  /**
   * The latest choice of the counting return among those that included this return. An earlier choice changes nothing.
   */
  readonly choice?: Choice
  /** Questions to discuss later, in the order of parking. */
  readonly parked: readonly QuestionId[]
  readonly rules: Rules
  /** Members who see everything and have no vote. The bot never waits for them. */
  readonly observers?: readonly PersonId[]
  /** The team's current question, once it has started to answer together. */
  readonly asking?: Asking
  /** The last operations that changed the team, so that a redelivery changes nothing. */
  readonly operations: readonly string[]
  /** The last reminder of each person. */
  readonly reminders: Readonly<Record<PersonId, Reminder>>
  /** People whom the bot could not write to, until a message reaches them again. */
  readonly unreachable: readonly PersonId[]
  /** The plan for the gaps. It stays after the submission, and the next return starts with it. */
  readonly plan?: Plan
  /** The last spot checks, the oldest first. */
  readonly spotChecks?: readonly SpotCheck[]
}

/** A member of a channel or group chat, as Teams lists them. */
export type Member = {
  readonly person: PersonId
  /** Their id in this channel. Mentions and the card refresh use it. */
  readonly address: string
  readonly name: string
  readonly isGuest: boolean
}

/** Everybody in a channel or group chat but the bot. */
export type Roster = ReadonlyMap<PersonId, Member>

/** The parts of a team that decide who votes. */
type Voting = Pick<Team, 'rules' | 'observers'>

/** Whether a member only observes. */
export const isObserver = ({ observers }: Pick<Team, 'observers'>, person: PersonId): boolean =>
  observers?.includes(person) === true

/** The members whose votes count: no observers, and guests only if the rules allow it. */
export function votersOf(roster: Roster, team: Voting): readonly PersonId[] {
  const { guestsVote } = team.rules
  return [...roster.values()]
    .filter(({ isGuest, person }) => (guestsVote || !isGuest) && !isObserver(team, person))
    .map(({ person }) => person)
}

/** The members of the panel, without those who have left or have no vote. */
export function panelOf(team: Voting, roster: Roster): readonly PersonId[] {
  const voters = votersOf(roster, team)
  return team.rules.panel.filter((person) => voters.includes(person))
}

/**
 * The members that an automatic reveal waits for: a panel of at least three, or with `whenAll` everybody with a vote.
 * Empty if a person reveals the votes. A team with a single voter waits only for that vote: it is the team's, and no
 * other vote is hidden.
 */
export function awaitedOf(team: Voting, roster: Roster): readonly PersonId[] {
  const panel = panelOf(team, roster)
  if (panel.length >= leastPanel) return panel
  return team.rules.whenAll ? votersOf(roster, team) : []
}

/** A new team in a channel or group chat, led by the person who starts it. */
export function startTeam(given: Pick<Team, 'conversation' | 'place'>, lead: PersonId): Team {
  return {
    ...given,
    leads: [lead],
    owners: {},
    parked: [],
    rules: usualRules,
    operations: [],
    reminders: {},
    unreachable: [],
  }
}

/** Notes these reminders. Keeps one reminder each of the hundred people who were reminded last. */
export function withReminders(team: Team, noted: Team['reminders']): Team {
  const others = Object.entries(team.reminders).filter(([person]) => !Object.hasOwn(noted, person))
  return { ...team, reminders: Object.fromEntries([...others, ...Object.entries(noted)].slice(-most.reminded)) }
}

/** Adds a person whom the bot cannot write to. Keeps the last hundred. */
export function withUnreachable(team: Team, person: PersonId): Team {
  const others = team.unreachable.filter((other) => other !== person)
  return { ...team, unreachable: [...others, person].slice(-most.reminded) }
}

/** Whether a lead left this function out of the return; false for a personal view, which has no team. */
export function isLeftOut(team: Team | undefined, code: FunctionCode): boolean {
  return team?.leftOut !== undefined && Object.hasOwn(team.leftOut, code)
}

/** The leads who are still in the channel. */
export function leadsIn(team: Team, roster: Roster): readonly PersonId[] {
  return team.leads.filter((person) => roster.has(person))
}

/** The owner of a function; undefined once they have left the channel. */
export function ownerOf(team: Team, code: FunctionCode, roster: Roster): PersonId | undefined {
  const owner = team.owners[code]?.person
  return owner && roster.has(owner) ? owner : undefined
}
