// A reply as the channel wants it: the body of an invoke's response, a message, or an edit of one.

import { type Activity, CardFactory, MessageFactory, StatusCodes } from 'botbuilder'
import type { Card } from '../../cards/parts/elements.ts'
import type { Press } from '../../cards/press.ts'
import type { Reply } from '../../dialogs/turn.ts'

/** A message to Teams, as the SDK wants it. */
export type Message = Partial<Activity>

type CardReply = Extract<Reply, { type: 'card' }>

/** The card with what makes a client ask for its newest state whenever the person opens the chat. */
export function withRefresh({ card, again }: Pick<CardReply, 'card' | 'again'>, channelPersonId: string): Card {
  return again ? refreshing(card, again, [channelPersonId]) : card
}

/** The card with what makes the clients of these people, by the channel's ids of them, ask for a view of their own. */
export function refreshing(card: Card, press: Press, people: readonly string[]): Card {
  // Without names every client would ask, and of more than these Teams takes no notice.
  const userIds = people.slice(0, mostPeople)
  if (userIds.length === 0) return card
  return { ...card, refresh: { action: { type: 'Action.Execute', verb: press.do, data: press }, userIds } }
}

const mostPeople = 60

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
