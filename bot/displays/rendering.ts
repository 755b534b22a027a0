// Renders a shared card as a Teams message, with a hash of its content.

import { hash } from 'node:crypto'
import type { Shared } from '../../dialogs/effects.ts'
import { cardMessage } from '../teams/card-message.ts'
import { refreshing } from '../teams/card-refresh.ts'
import type { Message } from '../teams/port.ts'

export type SharedMessage = { readonly activity: Message; readonly hash: string }

export function sharedMessage({ card: plain, refresh }: Shared): SharedMessage {
  const people = refresh?.people.map(({ address }) => address) ?? []
  const card = refresh ? refreshing(plain, refresh.press, people) : plain
  return { activity: cardMessage(card), hash: hash('sha256', JSON.stringify(card)).slice(0, 32) }
}
