// Shared conversations as Teams knows them: a channel of a team, with its threads, or a group chat.

import { hash } from 'node:crypto'

export type Team = {
  /** The conversation's id of its first channel, General. */
  readonly id: string
  readonly aadGroupId: string
  readonly name: string
}

export type ChannelType = 'standard' | 'private' | 'shared'

type Channel = {
  readonly kind: 'channel'
  /** `19:...@thread.tacv2`, without a thread. */
  readonly id: string
  readonly name: string
  /** The tenant it lies in; a sender may be of another. */
  readonly tenant: string
  readonly team: Team
  readonly type: ChannelType
  /** The message whose thread is written in; without one a new thread begins. */
  readonly thread?: string
}

type GroupChat = {
  readonly kind: 'groupChat'
  /** `19:...@thread.v2`. */
  readonly id: string
  readonly name: string
  readonly tenant: string
}

export type SharedPlace = Channel | GroupChat

/** The same name is the same team. */
export function teamNamed(name: string): Team {
  const digest = hash('sha256', `team ${name}`)
  const aadGroupId = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4000-8000-${digest.slice(12, 24)}`
  return { id: idOf(`general of ${name}`, 'tacv2'), aadGroupId, name }
}

/** The same name in the same team is the same channel. */
export function channelNamed(name: string, team: Team, type: ChannelType, tenant: string): Channel {
  return { kind: 'channel', id: idOf(`${name} of ${team.name}`, 'tacv2'), name, tenant, team, type }
}

export function groupChatNamed(name: string, tenant: string): GroupChat {
  return { kind: 'groupChat', id: idOf(name, 'v2'), name, tenant }
}

const idOf = (name: string, kind: string) => `19:${hash('sha256', name).slice(0, 32)}@thread.${kind}`

/** The id as activities bear it. */
export function sharedConversationOf(place: SharedPlace): string {
  return place.kind === 'channel' && place.thread ? `${place.id};messageid=${place.thread}` : place.id
}

/** The conversation's own id: a channel's without the thread. */
export const ownIdOf = (conversation: string): string => conversation.replace(/;messageid=.*$/, '')

/** The message that a conversation's id names as the thread. */
export const threadIn = (conversation: string): string | undefined => /;messageid=(.*)$/.exec(conversation)?.[1]

/** The `channelData` of activities from this place; the tenant in it is the sender's own. */
export function channelDataOf(place: SharedPlace): Readonly<Record<string, unknown>> {
  if (place.kind === 'groupChat') return {}
  return { team: place.team, channel: { id: place.id, name: place.name, type: place.type } }
}
