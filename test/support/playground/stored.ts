// The bot's messages as the playground stores them, read from the events that it sends to its page.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { buttonsOf, type DrawnButton, type DrawnCard, textsOf } from '../cards/card-reading.ts'

type Stored = {
  readonly id: string
  /** With the thread, if it is in one. */
  readonly conversation: string
  readonly card: DrawnCard
  readonly texts: readonly string[]
}

export type StoredMessages = {
  /** Those of a channel or group chat, the one that was posted last first. */
  in(place: string): readonly Stored[]
  /** The first of those that has this button, and the button itself. */
  withButton(place: string, title: string): { readonly message: Stored; readonly button: DrawnButton }
}

export function messagesOf(page: Page): StoredMessages {
  const stored = new Map<string, Stored>()
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      const { actionConversationId, message } = JSON.parse(String(payload)) as Told
      const card = message?.attachments?.[0]?.content
      if (!message || !card || !actionConversationId) return
      const { messageId: id, postConversationId } = message
      // An edit does not name its thread.
      const conversation = stored.get(id)?.conversation ?? postConversationId ?? actionConversationId
      stored.set(id, { id, conversation, card, texts: textsOf(card) })
    })
  })
  const newestFirst = (place: string) =>
    [...stored.values()].reverse().filter(({ conversation }) => conversation.split(';')[0] === place)
  return {
    in: newestFirst,
    withButton(place, title) {
      for (const message of newestFirst(place)) {
        const button = buttonsOf(message.card).find((each) => each.title === title)
        if (button) return { message, button }
      }
      return assert.fail(`Nothing that the bot has posted there has a button "${title}".`)
    },
  }
}

/** The events on the page's socket that are about a message. */
type Told = {
  readonly actionConversationId?: string
  readonly message?: {
    readonly messageId: string
    readonly postConversationId?: string
    readonly attachments?: readonly { readonly content?: DrawnCard }[]
  }
}
