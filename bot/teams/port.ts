// The port to Teams, which is all that the rest of the bot uses. Only this folder imports the SDK behind it.

import type { Card } from '../../cards/parts/elements.ts'
import type { IncomingActivity } from '../incoming/activity.ts'
import type { Reference } from '../incoming/conversation-reference.ts'

/** A message as the bot writes it: the fields of a Bot Framework activity that are its content. */
export type Message = {
  readonly type: 'message'
  readonly text?: string
  /** The text of a notification. */
  readonly summary?: string
  readonly attachments?: readonly Attachment[]
  readonly attachmentLayout?: 'list'
  readonly entities?: readonly Mention[]
}

/** A card, or a file as Teams describes it; `name` and `contentUrl` are those of a file. */
type Attachment = {
  readonly contentType: string
  readonly content: Card | Readonly<Record<string, unknown>>
  readonly name?: string
  readonly contentUrl?: string
}

/** Notifies a person. The message's text contains `text`. */
type Mention = {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

/** The HTTP response to an invoke. */
export type InvokeResponse = { readonly status: number; readonly body: unknown }

/** Sends a message in answer to the activity, in its thread. Rejects when Teams refuses it. */
export type Respond = (message: Message) => Promise<void>

/** One turn. It resolves to the response when the activity is an invoke. */
export type TurnHandler = (respond: Respond) => Promise<InvokeResponse | undefined>

/** The incoming side. */
export type TeamsDoor = {
  /**
   * Authenticates an activity by its authorization header and runs the turn. Resolves to what the turn resolves to.
   * Rejects with CallerRefused, without running the turn, when the caller is not who it says it is; rejects as the turn does.
   */
  deliver(authorization: string, activity: IncomingActivity, turn: TurnHandler): Promise<InvokeResponse | undefined>
}

/** The caller is not who it says it is. The cause tells more. */
export class CallerRefused extends Error {
  override readonly name = 'CallerRefused'
}

/** The outgoing side. Each request is made once. Rejects with a TeamsFault. */
export type TeamsClient = {
  /** Posts a message to the conversation, in the reference's thread. Resolves to the message's id. */
  post(where: Reference, message: Message): Promise<string>
  edit(where: Reference, id: string, message: Message): Promise<void>
  remove(where: Reference, id: string): Promise<void>
  /** The personal chat with a person, by the channel's own id of them. Teams opens it when there was none. */
  openChat(where: Reference, address: string): Promise<Reference>
  /** One page of the members of the channel or chat itself. */
  members(where: Reference, continuation?: string): Promise<MembersPage>
}

/** Members as Teams lists them, unparsed. `continuation` leads to the next page. */
type MembersPage = { readonly members: readonly unknown[]; readonly continuation?: string }
