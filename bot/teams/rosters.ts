// Who is in a channel or group chat: asked of Teams for that very conversation, and remembered for a minute.

import { setTimeout } from 'node:timers/promises'
import type { PersonId } from '../../assessment/ids.ts'
import type { Member, Roster } from '../../assessment/team/team.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Reference } from '../incoming/conversation-reference.ts'
import type { KnownConversations } from './known-conversations.ts'
import { memberOf } from './member.ts'
import type { TeamsClient } from './teams-client.ts'
import { teamsFaultOf } from './teams-fault.ts'
import { TeamsUnavailable } from './teams-unavailable.ts'

export type Rosters = {
  /** Everybody there but the bot; `refused` where Teams does not say. Throws TeamsUnavailable where it could not be asked. */
  members(tenant: string, conversation: string): Promise<Roster | 'refused'>
  /**
   * Somebody has pressed or typed there. Whoever is not in the roster that is remembered has come just now, and another copy
   * of the bot was told: Teams is asked again, though not on everybody's account.
   */
  met(tenant: string, conversation: string, person: PersonId): void
  /** Somebody came or went in a conversation, or a team, of this tenant. */
  changed(tenant: string): void
}

type Parts = {
  readonly end: Pick<TeamsClient, 'members'>
  readonly conversations: Pick<KnownConversations, 'find'>
  readonly clock: () => Date
  /** Milliseconds before asking once more, where nothing is remembered that could serve. */
  readonly pause?: number
}

/**
 * `changes` is how often somebody had come or gone when it was asked for. `doubtedAt` is when somebody was last missed in
 * it; `isDoubted` until Teams was asked because of that.
 */
type Known = {
  readonly roster: Roster
  readonly changes: number
  readonly askedAt: number
  readonly doubtedAt?: number
  readonly isDoubted?: boolean
}

const fresh = 60 * 1000
/** How old a roster may be that serves while Teams does not answer. */
const stale = 60 * 60 * 1000
/** How long a roster, or an answer that somebody is not in it, is beyond doubt. */
const certain = 5 * 1000
const remembered = 500

export function rosters({ end, conversations, clock, pause = 300 }: Parts): Rosters {
  const known = lruCache<Known>(remembered)
  const asking = new Map<string, Promise<Roster | 'refused'>>()
  const changes = new Map<string, number>()
  const isYounger = (than: number, { askedAt }: Known) => clock().getTime() - askedAt < than

  const nameOf = (tenant: string, conversation: string) => JSON.stringify([tenant, conversation])
  const changesIn = (tenant: string) => changes.get(tenant) ?? 0

  /** After a change, what was asked for before it is as good as unknown. */
  function knownOf(tenant: string, conversation: string): Known | undefined {
    const found = known.get(nameOf(tenant, conversation))
    return found?.changes === changesIn(tenant) ? found : undefined
  }

  async function ask(tenant: string, conversation: string): Promise<Roster | 'refused'> {
    const name = nameOf(tenant, conversation)
    const before = knownOf(tenant, conversation)
    const changed = changesIn(tenant)
    const askedAt = clock().getTime()
    const where = await conversations.find(tenant, conversation)
    if (!where) throw new TeamsUnavailable('A channel cannot be reached, as nothing has come from it yet.')
    try {
      const roster = await inFull({ ...where, conversation })
      // Somebody may have asked again since a change.
      if (changed === changesIn(tenant)) known.set(name, { roster, changes: changed, askedAt })
      return roster
    } catch (error) {
      const { kind, statusCode } = teamsFaultOf(error)
      if (kind !== 'passing' && statusCode === undefined) throw error
      if (kind !== 'passing') return 'refused'
      if (before && isYounger(stale, before)) {
        if (known.get(name) === before) known.set(name, { ...before, isDoubted: false })
        return before.roster
      }
      throw new TeamsUnavailable('Teams does not say who is in a channel: try again in a moment.', { cause: error })
    }

    async function inFull(where: Reference): Promise<Roster> {
      try {
        return await everyPage(end, where, tenant)
      } catch (error) {
        const { kind, after } = teamsFaultOf(error)
        if (before || kind !== 'passing' || after > longestPause) throw error
        await setTimeout(Math.max(after, pause))
        return everyPage(end, where, tenant)
      }
    }
  }

  return {
    members(tenant, conversation) {
      const before = knownOf(tenant, conversation)
      if (before && !before.isDoubted && isYounger(fresh, before)) return Promise.resolve(before.roster)
      // Who asks after a change waits for no answer to what was asked before it.
      const question = JSON.stringify([changesIn(tenant), tenant, conversation])
      const asked = asking.get(question) ?? ask(tenant, conversation).finally(() => asking.delete(question))
      asking.set(question, asked)
      return asked
    },
    met(tenant, conversation, person) {
      const before = knownOf(tenant, conversation)
      if (!before || before.roster.has(person) || isYounger(certain, before)) return
      const now = clock().getTime()
      if (now - (before.doubtedAt ?? 0) < certain) return
      known.set(nameOf(tenant, conversation), { ...before, doubtedAt: now, isDoubted: true })
    },
    changed: (tenant) => void changes.set(tenant, changesIn(tenant) + 1),
  }
}

// Somebody is waiting for the answer to a press.
const longestPause = 1000

/** A team has 25,000 members at most, and a page of it 500. */
const mostPages = 50

async function everyPage(end: Parts['end'], where: Reference, tenant: string): Promise<Roster> {
  const roster = new Map<PersonId, Member>()
  let continuation: string | undefined
  for (let page = 1; page <= mostPages; page++) {
    const { members, continuation: next } = await end.members(where, continuation)
    for (const listed of members) {
      const member = memberOf(listed, tenant)
      if (member) roster.set(member.person, member)
    }
    if (!next || next === continuation) break
    continuation = next
  }
  return roster
}
