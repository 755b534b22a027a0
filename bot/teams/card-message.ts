// Wraps a card in a Teams message with one attachment.

import type { Card } from '../../cards/parts/elements.ts'
import type { Message } from './port.ts'

export const cardType = 'application/vnd.microsoft.card.adaptive'

/** A card as a message. */
export function cardMessage(card: Card): Message {
  return {
    type: 'message',
    attachmentLayout: 'list',
    attachments: [{ contentType: cardType, content: card }],
    ...(card.fallbackText !== undefined && { summary: card.fallbackText }),
  }
}
