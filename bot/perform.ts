// A reply as the channel wants it: the body of an invoke's response, a message, or an edit of one.

import { type Activity, CardFactory, MessageFactory, StatusCodes } from 'botbuilder'
import type { Card } from '../cards/elements.ts'
import type { Reply } from '../dialogs/turn.ts'

type CardReply = Extract<Reply, { type: 'card' }>

/** The card with what makes a client ask for its newest state whenever the person opens the chat. */
export function withRefresh({ card, again }: CardReply, channelPersonId: string): Card {
  if (!again) return card
  return {
    ...card,
    refresh: { action: { type: 'Action.Execute', verb: again.do, data: again }, userIds: [channelPersonId] },
  }
}

/** A card as a message. */
export function cardMessage(card: Card): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: card.fallbackText }
}

/** The response to an invoke that replaces the card in which the button was pressed. */
export function cardResponse(card: Card): Partial<Activity> {
  return invokeResponse({ statusCode: StatusCodes.OK, type: 'application/vnd.microsoft.card.adaptive', value: card })
}

/** The response to an invoke that leaves the card as it is and says something. */
export function messageResponse(text: string): Partial<Activity> {
  return invokeResponse({ statusCode: StatusCodes.OK, type: 'application/vnd.microsoft.activity.message', value: text })
}

/** The response to an invoke that this bot has no use for. */
export const emptyResponse = (): Partial<Activity> => invokeResponse(undefined)

function invokeResponse(body: unknown): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: StatusCodes.OK, body } }
}
