// The messages that Teams keeps, and shows again on another device or after a reload.

import type { DrawnCard, Mention } from '../cards/card-reading.ts'
import { ownIdOf, threadIn } from '../people/places.ts'

export type PostedActivity = {
  readonly type: string
  readonly text?: string
  readonly summary?: string
  readonly attachments?: readonly {
    readonly contentType: string
    readonly content: DrawnCard
    /** The content of a file. */
    readonly name?: string
    readonly contentUrl?: string
  }[]
  readonly entities?: readonly Mention[]
}

/** `conversation` is the id that it was posted to: a channel's without a thread begins one. */
export type Message = { readonly id: string; readonly conversation: string; activity: PostedActivity }

/** The thread that a message of a channel stands in. */
export const threadOf = ({ id, conversation }: Message): string => threadIn(conversation) ?? id

export function openMessages() {
  const kept: Message[] = []
  let written = 0

  /** The id of the next message, of the bot or of a person. */
  function newId(): string {
    written += 1
    return String(1_700_000_000_000 + written)
  }

  /** A message is found in its channel under any thread. */
  const find = (conversation: string, id: string) =>
    kept.find((message) => message.id === id && ownIdOf(message.conversation) === ownIdOf(conversation))

  return {
    newId,
    /** Those of a conversation, or of one thread if the id names one; the oldest first. */
    in(conversation: string): readonly Message[] {
      const thread = threadIn(conversation)
      const own = ownIdOf(conversation)
      return kept.filter(
        (message) => ownIdOf(message.conversation) === own && (!thread || threadOf(message) === thread),
      )
    },
    post(conversation: string, activity: PostedActivity): Message {
      const message = { id: newId(), conversation, activity }
      kept.push(message)
      return message
    },
    edit(conversation: string, id: string, activity: PostedActivity): Message | undefined {
      const message = find(conversation, id)
      if (message) message.activity = activity
      return message
    },
    /** Whether it was there to be deleted. */
    delete(conversation: string, id: string): boolean {
      const message = find(conversation, id)
      if (message) kept.splice(kept.indexOf(message), 1)
      return message !== undefined
    },
  }
}
