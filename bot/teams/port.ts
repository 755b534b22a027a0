// The port to Teams for the rest of the bot. Only this folder imports the SDK.

import type { Card } from '../../cards/parts/elements.ts'
import type { IncomingActivity } from '../incoming/activity.ts'
import type { Reference } from '../incoming/conversation-reference.ts'

/** A message of the bot: the content fields of a Bot Framework activity. */
export type Message = {
  readonly type: 'message'
  readonly text?: string
  /** The text of a notification. */
  readonly summary?: string
  readonly attachments?: readonly Attachment[]
  readonly attachmentLayout?: 'list'
  readonly entities?: readonly Mention[]
}

/** A card or a file. `name` and `contentUrl` are for files. */
type Attachment = {
  readonly contentType: string
  readonly content: Card | Readonly<Record<string, unknown>>
  readonly name?: string
  readonly contentUrl?: string
}

/** Notifies a person. The message's text must contain `text`. */
type Mention = {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

/** The HTTP response to an invoke. */
export type InvokeResponse = { readonly status: number; readonly body: unknown }

/** Sends a reply to the activity, in its thread. Rejects if Teams refuses it. */
export type Respond = (message: Message) => Promise<void>

/** One turn. Resolves to the response if the activity is an invoke. */
export type TurnHandler = (respond: Respond) => Promise<InvokeResponse | undefined>

/** The incoming side. */
export type TeamsDoor = {
  /**
   * Authenticates an activity by its authorization header and runs the turn. Resolves or rejects as the turn does.
   * Rejects with CallerRefused, without running the turn, if the caller is not authentic.
   */
  deliver(authorization: string, activity: IncomingActivity, turn: TurnHandler): Promise<InvokeResponse | undefined>
}

/** The caller is not authentic. `cause` has the details. */
export class CallerRefused extends Error {
  override readonly name = 'CallerRefused'
}

/** The outgoing side. Makes each request once. Rejects with a TeamsFault. */
export type TeamsClient = {
  /** Posts a message to the conversation, in the reference's thread. Resolves to the message's id. */
  post(where: Reference, message: Message): Promise<string>
  edit(where: Reference, id: string, message: Message): Promise<void>
  remove(where: Reference, id: string): Promise<void>
  /** The personal chat with a person, by their Bot Framework id. Teams creates it if there was none. */
  openChat(where: Reference, address: string): Promise<Reference>
  /** One page of the members of the channel or chat itself. */
  members(where: Reference, continuation?: string): Promise<MembersPage>
}

/** Members as listed by Teams, unparsed. `continuation` leads to the next page. */
type MembersPage = { readonly members: readonly unknown[]; readonly continuation?: string }
