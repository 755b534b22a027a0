// Adds `refresh` to a card, so that some people's clients request their own view of it.

import type { Card } from '../../cards/parts/elements.ts'
import type { Press } from '../../cards/press.ts'
import type { Reply } from '../../dialogs/turn.ts'

type CardReply = Extract<Reply, { type: 'card' }>

/** Adds a refresh for this person: their client requests the newest state when it opens the chat. */
export function withRefresh({ card, again }: Pick<CardReply, 'card' | 'again'>, address: string): Card {
  return again ? refreshing(card, again, [address]) : card
}

/** The most people in a refresh. Teams ignores the rest. */
const mostPeople = 60

/**
 * Adds a refresh for these people: their clients request their own view.
 * @param people their Bot Framework ids. With an empty list every client would refresh, so the card stays unchanged.
 */
export function refreshing(card: Card, press: Press, people: readonly string[]): Card {
  const userIds = people.slice(0, mostPeople)
  if (userIds.length === 0) return card
  return { ...card, refresh: { action: { type: 'Action.Execute', verb: press.do, data: press }, userIds } }
}
