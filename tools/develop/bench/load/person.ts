// A simulated person in their own chat: parses the cards they get, and makes the activities they send.

import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** The data of a button. */
export type ButtonData = Readonly<Record<string, unknown>>

export type Person = {
  /** The id of their own chat with the bot. */
  readonly chat: string
  /** A colleague who is new to the bot replaces this person. */
  leaves(): void
  /**
   * Handles the response to a press: a card replaces the current one, a sentence keeps it. Throws for anything else.
   */
  sees(response: unknown): 'a card' | 'a sentence'
  /** The data of the card's button that gives this answer; undefined if the card asks nothing. */
  offered(value: 'yes' | 'no'): ButtonData | undefined
  /** The activity of a press of a button. */
  press(data: ButtonData): object
  /** The activity of a typed message. */
  type(text: string): object
  /** The activity that allows the bot to send a file to this address, for the message that asked. */
  allow(message: string, context: unknown, uploadUrl: string): object
}

const cardResponse = z.object({
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.record(z.string(), z.unknown()),
})
const messageResponse = z.object({ type: z.literal('application/vnd.microsoft.activity.message') })
const executeAction = z.object({ type: z.literal('Action.Execute'), data: z.record(z.string(), z.unknown()) })

/** The tenant of all people. */
export const tenant = 'bench'

/**
 * Makes a person for the load test.
 *
 * @param serviceUrl the address for the bot's messages to this person
 */
export function person(serviceUrl: string): Person {
  let id = randomUUID()
  let message = randomUUID()
  let buttons: readonly ButtonData[] = []

  const activity = (own: object) => ({
    channelId: 'msteams',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    serviceUrl,
    locale: 'en-GB',
    from: { id: `29:${id}`, name: 'Sam Officer', aadObjectId: id },
    recipient: { id: '28:bot', name: 'Digital Maturity' },
    conversation: { id: chatOf(id), conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...own,
  })

  return {
    get chat() {
      return chatOf(id)
    },
    leaves() {
      id = randomUUID()
      message = randomUUID()
      buttons = []
    },
    sees(response) {
      if (messageResponse.safeParse(response).success) return 'a sentence'
      buttons = buttonsIn(cardResponse.parse(response).value)
      return 'a card'
    },
    offered: (value) => buttons.find((data) => data.do === 'answer' && data.value === value),
    press(data) {
      const action = { type: 'Action.Execute', title: 'A button', verb: data.do, data }
      const value = { action, trigger: 'manual' }
      return activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: message, value })
    },
    type: (text) => activity({ type: 'message', text, textFormat: 'plain' }),
    allow(message, context, uploadUrl) {
      const uploadInfo = { uploadUrl, contentUrl: uploadUrl, uniqueId: id, fileType: 'docx', name: 'Results.docx' }
      const value = { type: 'fileUpload', action: 'accept', context, uploadInfo }
      return activity({ type: 'invoke', name: 'fileConsent/invoke', replyToId: message, value })
    },
  }
}

const chatOf = (id: string) => `a:${id}`

/** The data of every button in the card. */
function buttonsIn(part: unknown): readonly ButtonData[] {
  if (typeof part !== 'object' || part === null) return []
  const own = executeAction.safeParse(part).data
  return own ? [own.data] : Object.values(part).flatMap(buttonsIn)
}
