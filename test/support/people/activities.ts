// Activities as Teams sends them: the shapes of a personal chat, a group chat and a channel, with invented people.

import { hash, randomUUID } from 'node:crypto'
import { channelDataOf, type SharedPlace, sharedConversationOf } from './places.ts'

export type Activity = Readonly<Record<string, unknown>>

/** The kind of place that a person writes from. */
export type PlaceKind = 'personal' | 'groupChat' | 'channel'

/** A person, their place, and the language of their client. */
export type Sender = {
  readonly name: string
  readonly tenant: string
  readonly place: PlaceKind | SharedPlace
  readonly locale: string
  /** The wire's address. */
  readonly serviceUrl: string
}

export const botId = '28:7b9f2c11-3e4d-4a86-b0c5-91d3f6a8e211'
export const botName = 'Digital Maturity Assessment'
export const homeTenant = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'
export const otherTenant = '0e7d4b9a-2c61-4f38-8a15-6b3c9d2e7f02'

/** The directory's id of a person with this name: one name in one tenant is one person. */
export function objectIdOf({ name, tenant }: Pick<Sender, 'name' | 'tenant'>): string {
  const hex = Buffer.from(name).toString('hex').padEnd(12, '0')
  // A long name is told from others that begin like it.
  return `${tenant.slice(0, 8)}-aad0-4000-8000-${hex.length === 12 ? hex : hash('sha256', name).slice(0, 12)}`
}

/** The channel's own id of that person. */
export const channelIdOf = ({ name }: Pick<Sender, 'name'>) => `29:1-${name}`

export const displayNameOf = ({ name }: Pick<Sender, 'name'>) => `${name} Example`

export function conversationOf({ name, place, tenant }: Pick<Sender, 'name' | 'place' | 'tenant'>): string {
  if (typeof place === 'object') return sharedConversationOf(place)
  switch (place) {
    case 'personal':
      return `a:1-${name}-of-${tenant.slice(0, 8)}`
    case 'groupChat':
      return '19:3d81c5f0a7b24e69@thread.v2'
    case 'channel':
      return '19:f1750c2e4b98436d@thread.tacv2;messageid=1700000000000'
    default:
      return place satisfies never
  }
}

/** The fields that every activity of a sender has. */
export function envelope(sender: Sender, now: Date): Activity {
  const { tenant, place, locale, serviceUrl } = sender
  const shared = typeof place === 'object' ? place : undefined
  const kind = typeof place === 'object' ? place.kind : place
  return {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: now.toISOString(),
    localTimestamp: now.toISOString(),
    localTimezone: 'Europe/London',
    locale,
    from: { id: channelIdOf(sender), name: displayNameOf(sender), aadObjectId: objectIdOf(sender) },
    recipient: { id: botId, name: botName },
    conversation: {
      id: conversationOf(sender),
      conversationType: kind,
      tenantId: shared?.tenant ?? tenant,
      ...(kind !== 'personal' && { isGroup: true }),
    },
    entities: [{ type: 'clientInfo', locale, country: 'GB', platform: 'Web' }],
    // For a guest from elsewhere this is not the tenant of the conversation.
    channelData: { tenant: { id: tenant }, ...(shared && channelDataOf(shared)) },
  }
}

export function textActivity(sender: Sender, now: Date, text: string): Activity {
  return { ...envelope(sender, now), type: 'message', textFormat: 'plain', text }
}

export type Pressed = {
  readonly title?: string
  readonly verb?: unknown
  /** The button's own data with the card's inputs laid over it. */
  readonly data: unknown
  /** The message that bears the card. */
  readonly message: string | undefined
}

/** A press of Action.Execute, or with `trigger` automatic a client's own request to refresh a card. */
export function invokeActivity(
  sender: Sender,
  now: Date,
  { title, verb, data, message }: Pressed,
  trigger: 'manual' | 'automatic' = 'manual',
): Activity {
  return {
    ...envelope(sender, now),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    value: { action: { type: 'Action.Execute', title, verb, data }, trigger },
  }
}

/** A search of the message extension, with the text that was typed so far; without it, the first request. */
export function searchActivity(sender: Sender, now: Date, text?: string, skip = 0): Activity {
  const parameter = text === undefined ? { name: 'initialRun', value: 'true' } : { name: 'text', value: text }
  const value = { commandId: 'findResults', parameters: [parameter], queryOptions: { skip, count: 25 } }
  return { ...envelope(sender, now), type: 'invoke', name: 'composeExtension/query', value }
}

/** The choice of a result, with the value that its line bears. */
export function chooseActivity(sender: Sender, now: Date, value: unknown): Activity {
  return { ...envelope(sender, now), type: 'invoke', name: 'composeExtension/selectItem', value }
}

/** A press of Action.Submit, from a client that does not know Action.Execute. */
export function submitActivity(sender: Sender, now: Date, { data, message }: Pressed): Activity {
  return { ...envelope(sender, now), type: 'message', replyToId: message, value: data }
}

/** A message with files, by the addresses from which the bot may download them. */
export const filesActivity = (sender: Sender, now: Date, addresses: readonly string[]): Activity => ({
  ...envelope(sender, now),
  type: 'message',
  attachments: addresses.map((downloadUrl) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'Answers.csv',
    contentUrl: 'https://contoso-my.sharepoint.com/Answers.csv',
    content: { downloadUrl, uniqueId: 'abc', fileType: 'csv' },
  })),
})

/** A decision about an offered file, made on the message with this id. */
export function consentActivity(
  sender: Sender,
  now: Date,
  message: string,
  value: Readonly<Record<string, unknown>>,
): Activity {
  const named = { type: 'invoke', name: 'fileConsent/invoke', replyToId: message }
  return { ...envelope(sender, now), ...named, value: { type: 'fileUpload', ...value } }
}

/** The two events of adding the bot: one about the app, one about the conversation's members. */
export function installActivities(sender: Sender, now: Date): readonly Activity[] {
  return [
    { ...envelope(sender, now), type: 'installationUpdate', action: 'add' },
    joinedActivity(sender, now, [channelIdOf(sender), botId]),
  ]
}

export function joinedActivity(sender: Sender, now: Date, members: readonly string[]): Activity {
  return { ...envelope(sender, now), type: 'conversationUpdate', membersAdded: members.map((id) => ({ id })) }
}
