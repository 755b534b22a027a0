// Remembers the reference of each channel and group chat: from the last turn there, or from its record.

import type { Place } from '../../dialogs/turn.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Channels } from '../../store/collections/channels.ts'
import { type Reference, readReference } from '../incoming/conversation-reference.ts'

export type KnownConversations = {
  /** Remembers how the place of a turn is reached. */
  met(tenant: string, place: Place): void
  /** Undefined when nothing has come from there yet. Throws StoreUnavailable. */
  find(tenant: string, conversation: string): Promise<Reference | undefined>
}

// The cache's size. A forgotten one is read from its record.
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
