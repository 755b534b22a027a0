// Decides the tenant of an activity, and whether other people read along. No other code decides this.

import type { Place } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { ownIdOf, type Reference, referenceTo, writeReference } from './conversation-reference.ts'

export type Origin = {
  /** The tenant that hosts the conversation, in lower case; undefined if the activity does not name it. */
  readonly tenant: string | undefined
  /** Whether the sender belongs to another tenant than the conversation. */
  readonly isGuest: boolean
  /** Undefined if the activity names no conversation, or names no recipient in a shared one. */
  readonly place: Place | undefined
  /** Whether the activity states the conversation's type. Older envelopes omit it. */
  readonly isDeclared: boolean
  /** The reference for sending messages to the conversation. */
  readonly reference: Reference | undefined
}

/** The tenant for activities that name none. Only a bot without authentication serves them. */
export const noTenant = 'local'

/**
 * Reads the origin. A conversation with a group flag, a team, a channel or a meeting is shared. Otherwise its type
 * decides; without a type, it is shared if its id is that of a thread (`19:...`). The tenant is
 * `conversation.tenantId`. `channelData.tenant` may be the sender's tenant, so it is used only in a personal chat
 * without `conversation.tenantId`.
 */
export function originOf(activity: IncomingActivity): Origin {
  const { conversation, channelData } = activity
  const isPersonal = isPersonalChat(activity)
  const sender = channelData?.tenant?.id
  const tenant = conversation?.tenantId ?? (isPersonal && conversation ? sender : undefined)
  return {
    tenant,
    isGuest: sender !== undefined && tenant !== undefined && sender !== tenant,
    isDeclared: conversation?.conversationType !== undefined,
    ...(isPersonal ? personal(activity, tenant) : shared(activity, tenant)),
  }
}

function isPersonalChat({ conversation, channelData }: IncomingActivity): boolean {
  const { team, channel, meeting } = channelData ?? {}
  if (conversation?.isGroup || team || channel || meeting) return false
  const type = conversation?.conversationType?.toLowerCase()
  return type === undefined ? !isThread(conversation?.id) : type === 'personal'
}

const isThread = (id: string | undefined): boolean => /^\s*19:/.test(id ?? '')

type Reached = Pick<Origin, 'place' | 'reference'>

function personal(activity: IncomingActivity, tenant = noTenant): Reached {
  const { conversation } = activity
  if (!conversation) return { place: undefined, reference: undefined }
  return { place: { type: 'personal' }, reference: referenceTo(activity, tenant, conversation.id) }
}

function shared(activity: IncomingActivity, tenant = noTenant): Reached {
  const { conversation } = activity
  const team = teamOf(activity)
  const id = team !== undefined && isAboutTeam(activity) ? team : conversation?.id
  const reference = id === undefined ? undefined : referenceTo(activity, tenant, id)
  if (id === undefined || !reference) return { place: undefined, reference }
  return {
    place: {
      type: 'shared',
      kind: isChannel(activity) ? 'channel' : 'groupChat',
      conversation: ownIdOf(id),
      ...(team !== undefined && { team }),
      ...nameOf(activity),
      reference: writeReference(reference),
    },
    reference,
  }
}

/**
 * The names of a channel and its team, or of a group chat, as far as the activity has them. None for a
 * `conversationUpdate` or `installationUpdate`, because an event of a team names no channel.
 */
function nameOf(activity: IncomingActivity): { readonly name?: string } {
  const { conversation, channelData } = activity
  if (isUpdate(activity)) return {}
  const names = isChannel(activity) ? [channelData?.channel?.name, channelData?.team?.name] : [conversation?.name]
  const known = names.filter((name) => name !== undefined)
  return known.length > 0 ? { name: known.join(', ') } : {}
}

function isChannel({ conversation, channelData }: IncomingActivity): boolean {
  const type = conversation?.conversationType?.toLowerCase()
  return type === 'channel' || (type !== 'groupchat' && (channelData?.channel ?? channelData?.team) !== undefined)
}

/** The team of a channel. Undefined for an event about only one channel, because it does not concern the team. */
function teamOf(activity: IncomingActivity): string | undefined {
  const team = activity.channelData?.team?.id
  return isUpdate(activity) && !isAboutTeam(activity) ? undefined : team
}

const isUpdate = ({ type }: IncomingActivity) => type === 'conversationUpdate' || type === 'installationUpdate'

/** Whether an event concerns a whole team. It may come from the team's first channel or from a chosen one. */
function isAboutTeam(activity: IncomingActivity): boolean {
  const { type, channelData, conversation } = activity
  const team = channelData?.team?.id
  if (!isUpdate(activity) || team === undefined) return false
  if (type === 'installationUpdate') return true
  return channelData?.eventType?.startsWith('team') ?? ownIdOf(conversation?.id ?? '') === team
}
