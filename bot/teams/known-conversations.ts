// How the channels and group chats are reached: as the last turn there said, or else as their record says.

import type { Place } from '../../dialogs/turn.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Channels } from '../../store/collections/channels.ts'
import { type Reference, readReference } from '../incoming/conversation-reference.ts'

export type KnownConversations = {
  /** Keeps in mind how the place of a turn is reached. */
  met(tenant: string, place: Place): void
  find(tenant: string, conversation: string): Promise<Reference | undefined>
}

// One that is forgotten is read from its record.
const remembered = 1000

export function knownConversations(channels: Pick<Channels, 'read'>): KnownConversations {
  const known = lruCache<string>(remembered)
  const nameOf = (tenant: string, conversation: string) => JSON.stringify([tenant, conversation])
  return {
    met(tenant, place) {
      if (place.type === 'shared') known.set(nameOf(tenant, place.conversation), place.reference)
    },
    async find(tenant, conversation) {
      const name = nameOf(tenant, conversation)
      const text = known.get(name) ?? (await channels.read(tenant, conversation))?.reference
      if (text === undefined) return undefined
      known.set(name, text)
      return readReference(text)
    },
  }
}
