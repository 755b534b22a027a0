// Who is in a conversation, as Teams tells it to a bot: a page at a time.

import { channelIdOf, displayNameOf, objectIdOf } from '../people/activities.ts'
import { type Answer, answer, refusal } from './answer.ts'

/** A person in a roster. */
export type Member = {
  readonly name: string
  /** Their own tenant; for a guest from elsewhere not the conversation's. */
  readonly tenant: string
  readonly isGuest?: boolean
  /** Fields of their entry that differ from the usual; `undefined` leaves a field out. */
  readonly account?: Readonly<Record<string, unknown>>
}

/** A conversation's people. A team's standard channels share one; a private or shared channel has its own. */
export type Roster = {
  members: readonly Member[]
  hasBot: boolean
  /** The team around a private or shared channel: without the app there, it is not in the channel either. */
  readonly team?: Roster
  /** A channel's; a chat's comes in one piece. */
  readonly isPaged: boolean
  /** The fault that answers every request for it. */
  refusedWith?: number
}

export const isBotIn = ({ hasBot, team }: Roster): boolean => hasBot && (team?.hasBot ?? true)

/** A page of the roster. Chats are not paged: all of their members come at once. */
export function membersAnswer(roster: Roster, query: URLSearchParams, largestPage: number): Answer {
  const start = Number(query.get('continuationToken')?.replace('from ', '') ?? 0)
  if (!Number.isInteger(start)) return refusal(400, 'BadSyntax', 'The continuation token is not one of ours.')
  const asked = Number(query.get('pageSize')) || largestPage
  const size = roster.isPaged ? Math.min(asked, largestPage) : roster.members.length
  const end = start + size
  return answer(200, {
    members: roster.members.slice(start, end).map(accountOf),
    ...(end < roster.members.length && { continuationToken: `from ${end}` }),
  })
}

/** One entry of the roster, by the channel's own id of the person or the directory's. */
export function memberAnswer({ members }: Roster, member: string): Answer {
  const account = members.map(accountOf).find(({ id, objectId }) => member === id || member === objectId)
  return account ? answer(200, account) : refusal(404, 'MemberNotFoundInConversation', 'Member not found.')
}

function accountOf(member: Member) {
  const { name, isGuest = false, account } = member
  const mail = `${name.toLowerCase()}@council.example`
  return {
    id: channelIdOf(member),
    name: displayNameOf(member),
    objectId: objectIdOf(member),
    aadObjectId: objectIdOf(member),
    givenName: name,
    surname: 'Example',
    email: mail,
    userPrincipalName: isGuest ? `${mail.replace('@', '_')}#EXT#@host.example` : mail,
    tenantId: member.tenant,
    userRole: isGuest ? 'guest' : 'user',
    ...account,
  }
}
