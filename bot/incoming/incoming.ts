// Makes one value of an activity: person, place, act, and the way back. A card's data never says who a person is.

import { z } from 'zod'
import { type PersonId, parsePersonId } from '../../assessment/ids.ts'
import { parseCardLanguage, parseEdition, parseInputs, parsePress, parseUnsaved } from '../../cards/press.ts'
import { onlyLooks } from '../../dialogs/presses.ts'
import type { Input, Place, Turn } from '../../dialogs/turn.ts'
import { cardType } from '../teams/card-message.ts'
import type { IncomingActivity } from './activity.ts'
import type { Reference } from './conversation-reference.ts'
import { type ExtensionRequest, extensionRequestOf, inputOfRequest } from './extension.ts'
import { consentOf, fileConsent, fileIn } from './file-consent.ts'
import { isBotMentioned } from './mentions.ts'
import { noTenant, type Origin } from './origin.ts'
import { typedText } from './typed-text.ts'

export type Incoming = {
  /** The turn for a flow to answer; undefined when there is nothing to say or do. */
  readonly turn: Turn | undefined
  /** Set when only this information keeps a flow from answering. */
  readonly lacks: 'sender' | 'conversation' | undefined
  /** Such as `message` or `invoke`. */
  readonly type: string
  /** The kind of an invoke, such as `adaptiveCard/action`. */
  readonly invoke: string | undefined
  /** Set when the search extension asks. The turn is then one in the person's own chat. */
  readonly extension?: { readonly request: ExtensionRequest; readonly conversation?: string }
  /** A client sent the request by itself, to refresh a card. */
  readonly isAutomatic: boolean
  readonly tenant: string
  readonly place: Place | undefined
  /** People came to the conversation or left it. */
  readonly isOfMembers: boolean
  readonly locale: string | undefined
  /** The channel's own id of the sender. */
  readonly address: string
  /** The id of the message that bears the pressed button. */
  readonly replyTo: string | undefined
  /** How a message is sent to the conversation. */
  readonly reference: Reference | undefined
}

/**
 * Makes the one value that the rest of the bot works with.
 * @param newId makes the operation's id when the activity has none
 */
export function readIncoming(activity: IncomingActivity, origin: Origin, now: Date, newId: () => string): Incoming {
  const { reference } = origin
  const request = extensionRequestOf(activity)
  // The bot need not be in the chat that a person writes in.
  const place: Place | undefined = request ? { type: 'personal' } : origin.place
  const tenant = origin.tenant ?? noTenant
  const { data, trigger } = cardActionOf(activity)
  const isAutomatic = trigger === 'automatic'
  const said = request ? inputOfRequest(request) : inputOf(activity, origin, data)
  // A client that refreshes a card by itself may change nothing, even if the card's data says otherwise.
  const looked = said && isAutomatic && !onlyLooks({ input: said }) ? undefined : said
  const input = looked?.type === 'pressed' && isAutomatic ? { ...looked, isAutomatic } : looked
  const person = input && personOf(activity, input)
  const operation = activity.id ?? newId()
  const { locale } = activity
  const turn = input && person && place && { tenant, person, place, locale, now: now.toISOString(), operation, input }
  return {
    turn,
    lacks: !input || turn ? undefined : person ? 'conversation' : 'sender',
    type: activity.type,
    invoke: activity.type === 'invoke' ? (activity.name ?? '') : undefined,
    ...(request && { extension: { request, ...conversationAround(origin) } }),
    isAutomatic,
    ...{ tenant, place, locale, reference },
    isOfMembers: (activity.membersAdded ?? activity.membersRemoved) !== undefined,
    address: activity.from?.id ?? person ?? '',
    replyTo: activity.replyToId,
  }
}

/** The channel or chat of the message, if others read there. */
const conversationAround = ({ place }: Origin) => (place?.type === 'shared' ? { conversation: place.conversation } : {})

// The directory's object id outlives the bot's registration. Without a usable one the channel's own id serves.
function personOf({ from, recipient }: IncomingActivity, input: Input): PersonId | undefined {
  const person = parsePersonId(from?.aadObjectId?.trim()) ?? parsePersonId(from?.id?.trim())
  // The removal of the bot matters even if the event does not name who removed it.
  return person ?? (input.type === 'removed' ? parsePersonId(recipient?.id) : undefined)
}

function inputOf(activity: IncomingActivity, origin: Origin, pressed: unknown): Input | undefined {
  switch (activity.type) {
    case 'message':
      // A client that does not know Action.Execute sends the button's data in a message. Other values are not ours.
      if (isOurs(activity.value)) return pressOf(activity.value)
      if (origin.place?.type === 'personal' && fileIn(activity)) return fileIn(activity)
      if (origin.place?.type === 'personal' && isCardAlone(activity)) return undefined
      return isForBot(activity, origin) ? { type: 'typed', ...typedText(activity) } : undefined
    case 'messageUpdate':
      // `undeleteMessage` comes as the same type.
      if ((activity.channelData?.eventType ?? 'editMessage') !== 'editMessage') return undefined
      return origin.place?.type === 'personal' || isBotMentioned(activity) ? { type: 'edited' } : undefined
    case 'invoke':
      if (activity.name === fileConsent) return consentOf(activity, origin)
      return activity.name === cardAction ? pressOf(pressed) : undefined
    case 'conversationUpdate':
      // A private or shared channel that the app is allowed in says so in the same way as a team or chat. A shared place
      // that does not say its type gets no welcome: the bot waits there until a person mentions it.
      if (names(activity.membersAdded, activity)) return isWelcome(origin) ? { type: 'installed' } : undefined
      return names(activity.membersRemoved, activity) ? { type: 'removed' } : undefined
    case 'installationUpdate':
      // `conversationUpdate` tells of being added as well, and there is one welcome. The bot stays when the app is brought
      // up to date, which is `remove-upgrade` and `add-upgrade`.
      return activity.action === 'remove' ? { type: 'removed' } : undefined
    default:
      return undefined
  }
}

export const cardAction = 'adaptiveCard/action'

const isWelcome = ({ place, isDeclared }: Origin) => place?.type === 'personal' || isDeclared

/** Teams delivers messages that mention the bot. Without a type it is unknown whether the message did. */
const isForBot = (activity: IncomingActivity, origin: Origin) => isWelcome(origin) || isBotMentioned(activity)

/** A card that a person inserted into their own chat, and no words but the mark-up of its place: there is nothing to answer. */
const isCardAlone = ({ text = '', attachments = [] }: IncomingActivity) =>
  text.replaceAll(/<[^<>]*>/g, '').trim() === '' && attachments.some(({ contentType }) => contentType === cardType)

function names(members: IncomingActivity['membersAdded'], { recipient }: IncomingActivity): boolean {
  const bot = recipient?.id.toLowerCase()
  return members?.some(({ id }) => id.toLowerCase() === bot) ?? false
}

/** All buttons of this bot name their act in `do`. */
const isOurs = (value: unknown): boolean => typeof Object(value).do === 'string'

function pressOf(data: unknown): Input {
  const [inputs, unsaved] = [parseInputs(data), parseUnsaved(data)]
  const [edition, cardLanguage] = [parseEdition(data), parseCardLanguage(data)]
  return { type: 'pressed', press: parsePress(data), inputs, unsaved, edition, ...(cardLanguage && { cardLanguage }) }
}

const cardActionSchema = z.object({
  action: z.object({ data: z.unknown().optional() }).optional().catch(undefined),
  trigger: z.string().optional().catch(undefined),
})

function cardActionOf({ type, name, value }: IncomingActivity): { readonly data?: unknown; readonly trigger?: string } {
  const parsed = type === 'invoke' && name === cardAction ? cardActionSchema.safeParse(value).data : undefined
  return parsed ? { data: parsed.action?.data, trigger: parsed.trigger } : {}
}
