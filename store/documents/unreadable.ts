// Documents that this version of the bot cannot read: the error, and a store's list of such documents.

import type { Key, Kind, Store } from '../store.ts'

/** Why a document cannot be read: a newer version of the bot wrote it, or it does not match its schema. */
export type Reason = 'newer' | 'damaged'

/** Thrown for one unreadable document. The store and all other documents are fine. The message has no contents. */
export class DocumentUnreadable extends Error {
  override readonly name = 'DocumentUnreadable'
  readonly reason: Reason

  constructor(reason: Reason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** The unreadable documents that were found recently. */
export type UnreadableDocuments = {
  /** At most `mostKept`. */
  count(): number
  /** Sentences for the log that say how many there are, at most `mostKept`; empty if there are none. */
  troubles(): readonly string[]
  add(key: Key, reason: Reason): void
  /** Call it for a document that could be read, or is gone. */
  delete(key: Key): void
  /** Calls `listener` for each document that is added from now on. */
  watch(listener: (kind: Kind, reason: Reason) => void): void
}

// Enough to show the extent. An unbounded list would be another fault of a damaged store.
export const mostKept = 1000

const lists = new WeakMap<Store, UnreadableDocuments>()

/** The list of a store, shared by its collections, so that the health check can report `degraded`. */
export function unreadableIn(store: Store): UnreadableDocuments {
  const known = lists.get(store) ?? openList()
  lists.set(store, known)
  return known
}

/** Gives a store that wraps `inner` the same list as `inner`. */
export function shareUnreadable(outer: Store, inner: Store): void {
  lists.set(outer, unreadableIn(inner))
}

function openList(): UnreadableDocuments {
  const names = new Set<string>()
  const listeners: ((kind: Kind, reason: Reason) => void)[] = []
  return {
    count: () => names.size,
    troubles: () => (names.size === 0 ? [] : [`Stored documents that cannot be read: ${names.size}.`]),
    add(key, reason) {
      const name = nameOf(key)
      if (names.size === mostKept || names.has(name)) return
      names.add(name)
      for (const listener of listeners) listener(key.kind, reason)
    },
    delete(key) {
      if (names.size > 0) names.delete(nameOf(key))
    },
    watch: (listener) => void listeners.push(listener),
  }
}

const nameOf = ({ tenant, kind, id }: Key): string => JSON.stringify([tenant, kind, id])
