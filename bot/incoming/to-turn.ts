// An activity as a turn: who, where, when and what. Who somebody is comes from the channel alone, never from a card's data.

import { z } from 'zod'
import { type PersonId, parsePersonId } from '../../assessment/ids.ts'
import { parseInputs, parsePress } from '../../cards/press.ts'
import type { Input, Turn } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { withoutMentions } from './mentions.ts'
import { isPersonal, placeOf, tenantOf } from './place.ts'

/** A turn for the dialogs, or undefined for an activity that needs no reply. */
export function toTurn(activity: IncomingActivity, now: Date, newId: () => string): Turn | undefined {
  const input = inputOf(activity)
  const person = input && personOf(activity, input)
  const place = placeOf(activity)
  if (!input || !person || !place) return undefined
  return {
    tenant: tenantOf(activity),
    person,
    place,
    locale: activity.locale,
    now: now.toISOString(),
    operation: activity.id ?? newId(),
    input,
  }
}

// A directory's object id outlives the bot's registration; the channel's own id serves where there is no directory.
function personOf({ from, recipient }: IncomingActivity, input: Input): PersonId | undefined {
  const person = parsePersonId(from?.aadObjectId ?? from?.id)
  // That the bot is gone matters whoever did it, and where nobody is named as well.
  return person ?? (input.type === 'removed' ? parsePersonId(recipient?.id) : undefined)
}

function inputOf(activity: IncomingActivity): Input | undefined {
  switch (activity.type) {
    case 'message':
      // A client that does not know Action.Execute sends the same data in a message.
      return activity.value ? pressOf(activity.value) : typed(activity)
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? pressOf(cardAction(activity)?.data) : undefined
    case 'conversationUpdate':
      // A private or shared channel that the app is allowed in says so in the same way as a team or chat.
      if (names(activity.membersAdded, activity)) return { type: 'installed' }
      return names(activity.membersRemoved, activity) ? { type: 'removed' } : undefined
    case 'installationUpdate':
      // Being added is told by the update of the conversation as well, and there is one welcome. The bot stays where the
      // app is brought up to date, which is `remove-upgrade` and `add-upgrade`.
      return activity.action === 'remove' ? { type: 'removed' } : undefined
    default:
      return undefined
  }
}

const names = (members: IncomingActivity['membersAdded'], { recipient }: IncomingActivity) =>
  members?.some(({ id }) => id === recipient?.id) ?? false

function typed(activity: IncomingActivity): Input {
  return isPersonal(activity)
    ? { type: 'typed', text: activity.text ?? '', mentioned: [] }
    : { type: 'typed', ...withoutMentions(activity) }
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
