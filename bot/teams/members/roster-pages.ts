// Fetches the full member list of a channel or group chat from Teams, page by page.

import type { PersonId } from '../../../assessment/ids.ts'
import type { Member, Roster } from '../../../assessment/team/team.ts'
import type { Reference } from '../../incoming/conversation-reference.ts'
import type { TeamsClient } from '../teams-client.ts'
import { memberOf } from './member.ts'

/** A team has at most 25,000 members, and a page has 500. */
const mostPages = 50

/**
 * Fetches the members of a conversation, page by page.
 *
 * @returns every member but the bot
 * @throws TeamsFault if a page cannot be fetched
 */
export async function fetchRoster(
  teams: Pick<TeamsClient, 'members'>,
  reference: Reference,
  tenant: string,
): Promise<Roster> {
  const roster = new Map<PersonId, Member>()
  let continuation: string | undefined
  for (let page = 1; page <= mostPages; page++) {
    const { members, continuation: next } = await teams.members(reference, continuation)
    for (const listed of members) {
      const member = memberOf(listed, tenant)
      if (member) roster.set(member.person, member)
    }
    if (!next || next === continuation) break
    continuation = next
  }
  return roster
}
