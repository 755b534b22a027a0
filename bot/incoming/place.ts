// Where an activity comes from: somebody's own chat, or a channel or group chat, and how that is reached again.

import type { Place } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { ownIdOf, referenceTo, writeReference } from './conversation-reference.ts'

/** The host of the conversation: `channelData` may name the tenant of a sender from elsewhere instead. */
export const tenantOf = ({ conversation, channelData }: IncomingActivity): string =>
  conversation?.tenantId ?? channelData?.tenant?.id ?? 'local'

export const isPersonal = ({ conversation }: IncomingActivity): boolean =>
  (conversation?.conversationType ?? 'personal') === 'personal'

/** The place of an activity; undefined where it does not say in which conversation it is, or to whom it speaks there. */
export function placeOf(activity: IncomingActivity): Place | undefined {
  if (!activity.conversation) return undefined
  if (isPersonal(activity)) return { type: 'personal' }
  const { id, conversationType } = activity.conversation
  const team = teamOf(activity)
  const isOfTeam = team !== undefined && isAboutTeam(activity)
  const conversation = isOfTeam ? team : id
  const reference = referenceTo(activity, tenantOf(activity), conversation)
  return (
    reference && {
      type: 'shared',
      kind: conversationType === 'channel' ? 'channel' : 'groupChat',
      conversation: ownIdOf(conversation),
      ...(team !== undefined && { team }),
      reference: writeReference(reference),
    }
  )
}

/** The team around it. Of an event about one channel alone there is none: nothing happened to the team. */
function teamOf(activity: IncomingActivity): string | undefined {
  const team = activity.channelData?.team?.id
  return isUpdate(activity) && !isAboutTeam(activity) ? undefined : team
}

const isUpdate = ({ type }: IncomingActivity) => type === 'conversationUpdate' || type === 'installationUpdate'

/** Whether something happened to a whole team. It comes from its first channel, or from one that somebody chose. */
function isAboutTeam(activity: IncomingActivity): boolean {
  const { type, channelData, conversation } = activity
  if (!isUpdate(activity) || !channelData?.team) return false
  if (type === 'installationUpdate') return true
  return channelData.eventType?.startsWith('team') ?? ownIdOf(conversation?.id ?? '') === channelData.team.id
}
