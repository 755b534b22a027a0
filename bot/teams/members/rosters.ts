// Caches the members of channels and group chats from Teams for a minute.

import type { PersonId } from '../../../assessment/ids.ts'
import type { Roster } from '../../../assessment/team/team.ts'
import { lruCache } from '../../../lib/lru-cache.ts'
import { systemTiming, type Timing } from '../../../lib/timing.ts'
import type { Reference } from '../../incoming/conversation-reference.ts'
import type { KnownConversations } from '../known-conversations.ts'
import type { TeamsClient } from '../teams-client.ts'
import { teamsFaultOf } from '../teams-fault.ts'
import { TeamsUnavailable } from '../teams-unavailable.ts'
import { fetchRoster } from './roster-pages.ts'

export type Rosters = {
  /**
   * Every member but the bot; `refused` if Teams does not list them for the bot.
   * @throws TeamsUnavailable if Teams does not answer and no roster of the last hour is cached, if the conversation is
   * unknown, or if too many fetches run
   */
  members(tenant: string, conversation: string): Promise<Roster | 'refused'>
  /**
   * Notes that a person has pressed or typed there. If the cached roster does not have them, they have just joined and
   * another copy of the bot got the event. The roster is then fetched again, at most once in five seconds. So is a
   * refused one.
   */
  met(tenant: string, conversation: string, person: PersonId): void
  /** Drops the tenant's cached rosters, because people have joined or left a conversation or a team. */
  changed(tenant: string): void
}

type Parts = {
  readonly teams: Pick<TeamsClient, 'members'>
  readonly conversations: Pick<KnownConversations, 'find'>
  readonly clock: () => Date
  readonly timing?: Timing
}

/** One moment on two clocks: the monotonic clock and the date. */
type Moment = { readonly now: number; readonly date: number }

/**
 * `doubtedAt`: the time at which a person was last missing. `isDoubted`: true until the roster is fetched for that
 * reason.
 */
type Cached = {
  readonly roster: Roster | 'refused'
  readonly askedAt: Moment
  readonly doubtedAt?: Moment
  readonly isDoubted?: boolean
}

/** A roster is fresh for this long, in milliseconds. */
const fresh = 60 * 1000
/** While Teams does not answer, a roster is used up to this age, in milliseconds. */
const stale = 60 * 60 * 1000
/** `met` has no effect within this time, in milliseconds, after a fetch or after its last effect. */
const certain = 5 * 1000
/**
 * The shortest pause before the second attempt, in milliseconds. If Teams asks for more than `longestPause`, there is
 * no second attempt, because a person waits for the answer to a press.
 */
const pause = 300
const longestPause = 1000

export const mostRosters = 500
/** The most members in all cached rosters together. One takes some 300 bytes. */
export const mostMembers = 100_000
/** The most concurrent fetches. */
export const mostFetches = 1000

export function rosters({ teams, conversations, clock, timing = systemTiming }: Parts): Rosters {
  const cached = lruCache<Cached>(mostRosters, { most: mostMembers, of: weightOf })
  const fetches = new Map<string, Promise<Roster | 'refused'>>()
  const nameOf = (tenant: string, conversation: string) => JSON.stringify([tenant, conversation])
  const moment = (): Moment => ({ now: timing.now(), date: clock().getTime() })

  /** Uses both clocks, so that a roster does not look younger after the date was set back or the machine was asleep. */
  const isWithin = (age: number, since: Moment) => {
    const { now, date } = moment()
    return Math.max(now - since.now, date - since.date) < age
  }

  async function fetch(tenant: string, conversation: string, isCurrent: () => boolean): Promise<Roster | 'refused'> {
    const name = nameOf(tenant, conversation)
    const before = cached.get(name)
    const hasRoster = before !== undefined && before.roster !== 'refused'
    const askedAt = moment()
    const keep = (roster: Roster | 'refused') => {
      if (isCurrent()) cached.set(name, { roster, askedAt })
      return roster
    }
    const reference = await conversations.find(tenant, conversation)
    if (!reference) throw new TeamsUnavailable('A channel cannot be reached, as nothing has come from it yet.')
    try {
      return keep(await withOneRetry({ ...reference, conversation }))
    } catch (error) {
      const { kind, statusCode } = teamsFaultOf(error)
      if (kind !== 'passing' && statusCode === undefined) throw error
      if (kind !== 'passing') return keep('refused')
      if (hasRoster && isWithin(stale, before.askedAt)) {
        if (cached.get(name) === before) cached.set(name, { ...before, isDoubted: false })
        return before.roster
      }
      throw new TeamsUnavailable('Teams does not say who is in a channel: try again in a moment.', { cause: error })
    }

    async function withOneRetry(channel: Reference): Promise<Roster> {
      try {
        return await fetchRoster(teams, channel, tenant)
      } catch (error) {
        const { kind, after } = teamsFaultOf(error)
        if (hasRoster || kind !== 'passing' || after > longestPause) throw error
        await timing.sleep(Math.max(after, pause))
        return fetchRoster(teams, channel, tenant)
      }
    }
  }

  return {
    members(tenant, conversation) {
      const name = nameOf(tenant, conversation)
      const before = cached.get(name)
      if (before && !before.isDoubted && isWithin(fresh, before.askedAt)) return Promise.resolve(before.roster)
      const current = fetches.get(name)
      if (current) return current
      if (fetches.size >= mostFetches)
        return Promise.reject(new TeamsUnavailable('Too many channels are being asked for: try again in a moment.'))
      const isCurrent = () => fetches.get(name) === answer
      const answer: Promise<Roster | 'refused'> = fetch(tenant, conversation, isCurrent).finally(() => {
        if (isCurrent()) fetches.delete(name)
      })
      fetches.set(name, answer)
      return answer
    },
    met(tenant, conversation, person) {
      const name = nameOf(tenant, conversation)
      const before = cached.get(name)
      if (!before || isWithin(certain, before.askedAt)) return
      if (before.roster !== 'refused' && before.roster.has(person)) return
      if (before.doubtedAt && isWithin(certain, before.doubtedAt)) return
      cached.set(name, { ...before, doubtedAt: moment(), isDoubted: true })
    },
    changed(tenant) {
      const start = JSON.stringify([tenant]).replace(/]$/, ',')
      for (const name of [...cached.keys()]) if (name.startsWith(start)) cached.delete(name)
      // Later calls must not get the result of an earlier fetch.
      for (const name of [...fetches.keys()]) if (name.startsWith(start)) fetches.delete(name)
    },
  }
}

const weightOf = ({ roster }: Cached) => (roster === 'refused' ? 1 : Math.max(1, roster.size))
