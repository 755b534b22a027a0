// A store that reports each operation: its time, its outcome, and the conflicts.

import { count, isObserved, measure } from '../lib/observation.ts'
import type { Key, Store } from './store.ts'

/** Wraps the store to measure it. Returns `store` itself if there is no observer yet. */
export function observedStore(store: Store): Store {
  return isObserved() ? observed(store) : store
}

function observed(store: Store): Store {
  const conflictOf =
    ({ kind }: Key) =>
    (result: unknown) => {
      if (result !== 'conflict') return 'done'
      count('conflict', { kind })
      return 'conflict'
    }
  return {
    ...store,
    read: (key) => measure('store', { operation: 'read', kind: key.kind }, () => store.read(key)),
    write: (key, document, ifVersion) =>
      measure(
        'store',
        { operation: 'write', kind: key.kind },
        () => store.write(key, document, ifVersion),
        conflictOf(key),
      ),
    remove: (key, ifVersion) =>
      measure('store', { operation: 'remove', kind: key.kind }, () => store.remove(key, ifVersion), conflictOf(key)),
    check: () => measure('store', { operation: 'check', kind: 'none' }, () => store.check()),
  }
}
