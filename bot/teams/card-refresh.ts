// Lets the clients of some people ask for a view of their own when they show a card: its `refresh`.

import type { Card } from '../../cards/parts/elements.ts'
import type { Press } from '../../cards/press.ts'
import type { Reply } from '../../dialogs/turn.ts'

type CardReply = Extract<Reply, { type: 'card' }>

/** The card, with a refresh: the client of this person asks for the newest state on opening the chat. */
export function withRefresh({ card, again }: Pick<CardReply, 'card' | 'again'>, address: string): Card {
  return again ? refreshing(card, again, [address]) : card
}

/** Teams ignores the rest of a longer list. */
const mostPeople = 60

/**
 * The card, for which the clients of these people ask for a view of their own.
 * @param people the channel's own ids. Without any, every client would ask, so the card stays as it is.
 */
export function refreshing(card: Card, press: Press, people: readonly string[]): Card {
  const userIds = people.slice(0, mostPeople)
  if (userIds.length === 0) return card
  return { ...card, refresh: { action: { type: 'Action.Execute', verb: press.do, data: press }, userIds } }
}
