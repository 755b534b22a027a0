// Decides the tenant of an activity, and whether others read along. No other code decides it.

import type { Place } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { ownIdOf, type Reference, referenceTo, writeReference } from './conversation-reference.ts'

export type Origin = {
  /** The tenant that hosts the conversation, in lower case; undefined when the activity does not say. */
  readonly tenant: string | undefined
  /** The sender is of another tenant than the conversation. */
  readonly isGuest: boolean
  /** Undefined when the activity names no conversation, or does not say to whom it speaks in a shared one. */
  readonly place: Place | undefined
  /** The conversation says its type. Older envelopes leave it out. */
  readonly isDeclared: boolean
  /** How a message is sent to the conversation. */
  readonly reference: Reference | undefined
}

/** The partition of people whose activities name no tenant. Only a bot without authentication serves them. */
export const noTenant = 'local'

/**
 * Reads the origin. A conversation is personal when its type says so or nothing speaks against it; a group flag, a team,
 * channel or meeting always speaks against it, and without a type so does a thread's id (`19:...`). The tenant is
 * `conversation.tenantId`. `channelData.tenant` may name the sender's tenant instead, so it serves only in a personal chat
 * whose conversation names none.
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

/** The names of a channel and its team, or of a group chat, as far as the activity has them. An event of a team names no channel. */
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

/** The team around a channel. An event about only one channel has none: nothing happened to the team. */
function teamOf(activity: IncomingActivity): string | undefined {
  const team = activity.channelData?.team?.id
  return isUpdate(activity) && !isAboutTeam(activity) ? undefined : team
}

const isUpdate = ({ type }: IncomingActivity) => type === 'conversationUpdate' || type === 'installationUpdate'

/** Whether something happened to a whole team. The event comes from the team's first channel, or from a chosen one. */
function isAboutTeam(activity: IncomingActivity): boolean {
  const { type, channelData, conversation } = activity
  const team = channelData?.team?.id
  if (!isUpdate(activity) || team === undefined) return false
  if (type === 'installationUpdate') return true
  return channelData?.eventType?.startsWith('team') ?? ownIdOf(conversation?.id ?? '') === team
}
