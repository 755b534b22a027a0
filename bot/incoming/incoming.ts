// Turns an activity into one value: person, place, act, and the way to reply. Never takes the person from a card's
// data.

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
  /** The turn for the dialogs to answer; undefined if there is nothing to say or do. */
  readonly turn: Turn | undefined
  /** Set if only this missing information prevents an answer. */
  readonly lacks: 'sender' | 'conversation' | undefined
  /** Such as `message` or `invoke`. */
  readonly type: string
  /** The kind of an invoke, such as `adaptiveCard/action`. */
  readonly invoke: string | undefined
  /** Set for a request of the search extension. The turn then counts as one in the person's own chat. */
  readonly extension?: { readonly request: ExtensionRequest; readonly conversation?: string }
  /** Whether a client sent the request by itself, to refresh a card. */
  readonly isAutomatic: boolean
  readonly tenant: string
  readonly place: Place | undefined
  /** Whether people joined or left the conversation. */
  readonly isOfMembers: boolean
  readonly locale: string | undefined
  /** The sender's Bot Framework id, or the directory's object id if there is none. */
  readonly address: string
  /** The id of the message with the pressed button. */
  readonly replyTo: string | undefined
  /** The reference for sending messages to the conversation. */
  readonly reference: Reference | undefined
}

/**
 * Makes the value that the rest of the bot works with.
 * @param newId makes the operation's id if the activity has none
 */
export function readIncoming(activity: IncomingActivity, origin: Origin, now: Date, newId: () => string): Incoming {
  const { reference } = origin
  const request = extensionRequestOf(activity)
  // The bot may not be a member of the chat in which the person writes.
  const place: Place | undefined = request ? { type: 'personal' } : origin.place
  const tenant = origin.tenant ?? noTenant
  const { data, trigger } = cardActionOf(activity)
  const isAutomatic = trigger === 'automatic'
  const said = request ? inputOfRequest(request) : inputOf(activity, origin, data)
  // An automatic refresh must not change anything, whatever the card's data asks for.
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

/** The channel or group chat of the message; nothing for a personal chat. */
const conversationAround = ({ place }: Origin) => (place?.type === 'shared' ? { conversation: place.conversation } : {})

// Prefers the directory's object id, which outlives the bot's registration, to the Bot Framework id.
function personOf({ from, recipient }: IncomingActivity, input: Input): PersonId | undefined {
  const person = parsePersonId(from?.aadObjectId?.trim()) ?? parsePersonId(from?.id?.trim())
  // The removal of the bot matters even if the event does not name a person.
  return person ?? (input.type === 'removed' ? parsePersonId(recipient?.id) : undefined)
}

function inputOf(activity: IncomingActivity, origin: Origin, pressed: unknown): Input | undefined {
  switch (activity.type) {
    case 'message':
      // A client without Action.Execute sends the button's data in a message. Other values are not ours.
      if (isOurs(activity.value)) return pressOf(activity.value)
      if (origin.place?.type === 'personal' && fileIn(activity)) return fileIn(activity)
      if (origin.place?.type === 'personal' && isCardAlone(activity)) return undefined
      return isForBot(activity, origin) ? { type: 'typed', ...typedText(activity) } : undefined
    case 'messageUpdate':
      // `undeleteMessage` comes with the same type.
      if ((activity.channelData?.eventType ?? 'editMessage') !== 'editMessage') return undefined
      return origin.place?.type === 'personal' || isBotMentioned(activity) ? { type: 'edited' } : undefined
    case 'invoke':
      if (activity.name === fileConsent) return consentOf(activity, origin)
      return activity.name === cardAction ? pressOf(pressed) : undefined
    case 'conversationUpdate':
      // Private and shared channels send the same event as teams and chats when they allow the app. A shared
      // conversation without a type gets no welcome; there the bot waits for a mention.
      if (names(activity.membersAdded, activity)) return isWelcome(origin) ? { type: 'installed' } : undefined
      return names(activity.membersRemoved, activity) ? { type: 'removed' } : undefined
    case 'installationUpdate':
      // An installation also sends `conversationUpdate`, which gives the welcome. An update of the app sends
      // `remove-upgrade` and `add-upgrade`; the bot stays.
      return activity.action === 'remove' ? { type: 'removed' } : undefined
    default:
      return undefined
  }
}

export const cardAction = 'adaptiveCard/action'

const isWelcome = ({ place, isDeclared }: Origin) => place?.type === 'personal' || isDeclared

/**
 * In a shared conversation Teams delivers only messages that mention the bot. If the conversation has no type, this is
 * uncertain, so the bot checks.
 */
const isForBot = (activity: IncomingActivity, origin: Origin) => isWelcome(origin) || isBotMentioned(activity)

/** Whether the message is only a card that a person inserted, with no words besides markup. It needs no answer. */
const isCardAlone = ({ text = '', attachments = [] }: IncomingActivity) =>
  text.replaceAll(/<[^<>]*>/g, '').trim() === '' && attachments.some(({ contentType }) => contentType === cardType)

function names(members: IncomingActivity['membersAdded'], { recipient }: IncomingActivity): boolean {
  const bot = recipient?.id.toLowerCase()
  return members?.some(({ id }) => id.toLowerCase() === bot) ?? false
}

/** All buttons of this bot have the field `do`. */
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
