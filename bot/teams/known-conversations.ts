// Caches the reference of each channel and group chat, from the last turn there or from its record.

import type { Place } from '../../dialogs/turn.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Channels } from '../../store/collections/channels.ts'
import { type Reference, readReference } from '../incoming/conversation-reference.ts'

export type KnownConversations = {
  /** Remembers the reference of a turn's conversation. */
  met(tenant: string, place: Place): void
  /** The reference; undefined if no activity has come from there yet. Throws StoreUnavailable. */
  find(tenant: string, conversation: string): Promise<Reference | undefined>
}

// The size of the cache. A dropped reference is read from its record again.
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
