// The events that Teams sends when the bot or a person joins or leaves a shared conversation.

import { type Activity, botId, envelope, type Sender } from './activities.ts'
import type { SharedPlace } from './places.ts'

/** A person by the channel's id and the directory's id; the bot has no id in the directory. */
type Who = { readonly id: string; readonly aadObjectId?: string }

/** Who acts, in the shared conversation that it is about. */
export type SharedSender = Sender & { readonly place: SharedPlace }

const bot: Who = { id: botId }

/** The sender adds the bot: to the whole team of a standard channel, or to the one private or shared channel. */
export function botAddedActivities(sender: SharedSender, now: Date): readonly Activity[] {
  const added = membersActivity(sender, now, 'Added', [bot])
  return isOfTeamOrChat(sender.place) ? [installationActivity(sender, now, 'add'), added] : [added]
}

export function botRemovedActivities(sender: SharedSender, now: Date): readonly Activity[] {
  const removed = membersActivity(sender, now, 'Removed', [bot])
  return isOfTeamOrChat(sender.place) ? [removed, installationActivity(sender, now, 'remove')] : [removed]
}

export function membersActivity(
  sender: SharedSender,
  now: Date,
  change: 'Added' | 'Removed',
  who: readonly Who[],
): Activity {
  return { ...event(sender, now, change), type: 'conversationUpdate', [`members${change}`]: who }
}

function installationActivity(sender: SharedSender, now: Date, action: 'add' | 'remove'): Activity {
  return { ...event(sender, now), type: 'installationUpdate', action }
}

/** An app is installed in a team or a chat, and only allowed in a private or shared channel. */
const isOfTeamOrChat = (place: SharedPlace) => place.kind === 'groupChat' || place.type === 'standard'

/** The fields that every such event has. An event about a team comes from its General channel. */
function event(sender: SharedSender, now: Date, change?: 'Added' | 'Removed'): Activity {
  const { place, tenant } = sender
  const { channelData, conversation, ...rest } = envelope(sender, now)
  if (place.kind === 'groupChat') return { ...rest, channelData, conversation }
  const isOfTeam = place.type === 'standard'
  return {
    ...rest,
    conversation: { ...Object(conversation), id: isOfTeam ? place.team.id : place.id },
    channelData: {
      ...(isOfTeam ? { tenant: { id: tenant }, team: place.team } : Object(channelData)),
      ...(change && { eventType: `${isOfTeam ? 'team' : 'channel'}Member${change}` }),
    },
  }
}
