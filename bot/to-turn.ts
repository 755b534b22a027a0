// An activity as a turn: who, where, when and what. Who somebody is comes from the channel alone, never from a card's data.

import { z } from 'zod'
import { type PersonId, parsePersonId } from '../assessment/ids.ts'
import { parseInputs, parsePress } from '../cards/press.ts'
import type { Input, Turn } from '../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'

/** A turn for the dialogs, or undefined for an activity that needs no reply. */
export function toTurn(activity: IncomingActivity, now: Date, newId: () => string): Turn | undefined {
  const input = inputOf(activity)
  const person = personOf(activity)
  if (!input || !person || !activity.conversation) return undefined
  return {
    tenant: activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? 'local',
    person,
    place: (activity.conversation.conversationType ?? 'personal') === 'personal' ? 'personal' : 'shared',
    locale: activity.locale,
    now: now.toISOString(),
    operation: activity.id ?? newId(),
    input,
  }
}

// A directory's object id outlives the bot's registration; the channel's own id serves where there is no directory.
function personOf({ from }: IncomingActivity): PersonId | undefined {
  return parsePersonId(from?.aadObjectId ?? from?.id)
}

function inputOf(activity: IncomingActivity): Input | undefined {
  switch (activity.type) {
    case 'message':
      // A client that does not know Action.Execute sends the same data in a message.
      return activity.value ? pressOf(activity.value) : { type: 'typed', text: activity.text ?? '' }
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? pressOf(cardAction(activity)?.data) : undefined
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient?.id) ? { type: 'installed' } : undefined
    default:
      return undefined
  }
}

function pressOf(data: unknown): Input {
  return { type: 'pressed', press: parsePress(data), inputs: parseInputs(data) }
}

const cardActionSchema = z.object({
  action: z.object({ data: z.unknown().optional() }),
  trigger: z.string().optional().catch(undefined),
})

function cardAction({ value }: IncomingActivity): { data: unknown; trigger?: string } | undefined {
  const { data } = cardActionSchema.safeParse(value)
  return data && { data: data.action.data, trigger: data.trigger }
}

/** Whether a client asked by itself, to refresh a card; nobody pressed anything. */
export function isAutomatic(activity: IncomingActivity): boolean {
  return cardAction(activity)?.trigger === 'automatic'
}
