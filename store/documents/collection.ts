// A typed collection above the store port: values of one kind, parsed at the door and changed by pure steps.

import { keyedQueue } from '../../lib/keyed-queue.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Kind, Store, Versioned } from '../store.ts'
import { batchChanges, type Waiting } from './batch-changes.ts'
import type { Place, Step } from './change.ts'
import { type Form, fromDocument, toDocument } from './stored-form.ts'

/** Every operation may throw StoreUnavailable. */
export type Collection<Value> = {
  /** The value as it stands in the store, or undefined where there is none. */
  read(tenant: string, id: string): Promise<Value | undefined>
  /** Saves a new value; one that is already there stays as it is. */
  create(tenant: string, id: string, value: Value): Promise<'created' | 'exists'>
  /**
   * Applies a pure step to the value as it stands (undefined where there is none), does what the step decides, and
   * gives the step's result. The step is called again where somebody else got in first.
   */
  change<Decision extends Step<Value, unknown>>(
    tenant: string,
    id: string,
    step: (current: Value | undefined) => Decision,
  ): Promise<Decision['result']>
  /** Every value in a tenant, in no promised order. */
  list(tenant: string): AsyncIterable<{ readonly id: string; readonly value: Value }>
}

// Enough for the people who are answering at the same time; a document of ninety answers takes some 50 KB parsed.
const remembered = 200

/** The collection of `kind` in `store`. Make one of each kind: it queues the changes to one value. */
export function collection<Value>(store: Store, kind: Kind, form: Form<Value>): Collection<Value> {
  const inTurn = keyedQueue()
  // What has come while a change to the same value was being saved: thirty votes then take two writes, not thirty.
  const waiting = new Map<string, Waiting<Value>[]>()
  // What was last read or written. It only ever feeds a conditional write, which fails if it is out of date.
  const memory = lruCache<Versioned<Value>>(remembered)

  function place(tenant: string, id: string): Place<Value> {
    const key = { tenant, kind, id }
    const name = nameOf(tenant, id)
    return {
      remembered: () => memory.get(name),
      async load() {
        memory.delete(name)
        const stored = await store.read(key)
        if (!stored) return undefined
        const current = { document: fromDocument(kind, form, stored.document), version: stored.version }
        memory.set(name, current)
        return current
      },
      async save(value, ifVersion) {
        const written = await store.write(key, toDocument(form, value), ifVersion)
        if (written !== 'conflict') memory.set(name, { document: value, version: written.version })
        return written
      },
      remove(ifVersion) {
        memory.delete(name)
        return store.remove(key, ifVersion)
      },
    }
  }

  return {
    async read(tenant, id) {
      const stored = await store.read({ tenant, kind, id })
      return stored && fromDocument(kind, form, stored.document)
    },
    create(tenant, id, value) {
      return inTurn(nameOf(tenant, id), async () => {
        const written = await place(tenant, id).save(value, 'absent')
        return written === 'conflict' ? 'exists' : 'created'
      })
    },
    change(tenant, id, step) {
      const name = nameOf(tenant, id)
      return new Promise((resolve, reject) => {
        const mine = { step, resolve: resolve as Waiting<Value>['resolve'], reject }
        const queue = waiting.get(name)
        if (queue) {
          queue.push(mine)
          return
        }
        const opened = [mine]
        waiting.set(name, opened)
        void inTurn(name, () => {
          waiting.delete(name)
          return batchChanges(place(tenant, id), opened)
        })
      })
    },
    async *list(tenant) {
      for await (const { id, document } of store.list(tenant, kind)) {
        yield { id, value: fromDocument(kind, form, document) }
      }
    },
  }
}

/** One string for a tenant and an id, the same for no other pair. */
function nameOf(tenant: string, id: string): string {
  return JSON.stringify([tenant, id])
}
