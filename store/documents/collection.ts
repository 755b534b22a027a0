// A typed collection above the store port: documents of one kind, parsed when read and changed by pure steps.

import { keyedQueue } from '../../lib/keyed-queue.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import type { Key, Kind, Store, Versioned } from '../store.ts'
import { batchChanges, type Waiting } from './batch-changes.ts'
import type { DocumentHandle, Step } from './change.ts'
import { type Form, fromDocument, type Stored, schemaToWrite, toDocument } from './stored-form.ts'
import { DocumentUnreadable, unreadableIn } from './unreadable.ts'

/** Every operation may throw StoreUnavailable. Those on one value may also throw DocumentUnreadable. */
export type Collection<Value> = {
  /** The stored value, or undefined if there is none. */
  read(tenant: string, id: string): Promise<Value | undefined>
  /** Saves a new value. Leaves an existing one unchanged. */
  create(tenant: string, id: string, value: Value): Promise<'created' | 'exists'>
  /**
   * Applies a pure step to the stored value (undefined if there is none), carries out its decision, and returns its
   * result. The step runs again if another writer was faster.
   */
  change<Decision extends Step<Value, unknown>>(
    tenant: string,
    id: string,
    step: (current: Value | undefined) => Decision,
  ): Promise<Decision['result']>
  /**
   * Every readable value in a tenant, or those whose id starts with `prefix`, in no particular order. Skips and notes
   * unreadable ones.
   */
  list(tenant: string, prefix?: string): AsyncIterable<{ readonly id: string; readonly value: Value }>
  /** The ids of the same documents, readable or not. */
  ids(tenant: string, prefix?: string): AsyncIterable<string>
}

// Enough values for the people who answer at the same time. A document of ninety answers takes some 50 KB parsed.
const remembered = 200

/** The collection of `kind` in `store`. Make only one for each kind, because it queues the changes to each value. */
export function collection<Value>(store: Store, kind: Kind, form: Form<Value>): Collection<Value> {
  const inTurn = keyedQueue()
  // Changes that arrived while another to the same value was being saved: thirty votes take two writes, not thirty.
  const waiting = new Map<string, Waiting<Value>[]>()
  // The values last read or written. They are only used for conditional writes, which fail if a value is stale.
  const memory = lruCache<Remembered<Value>>(remembered)
  const unreadable = unreadableIn(store)

  function decode(key: Key, document: unknown): Stored<Value> {
    try {
      const stored = fromDocument(kind, form, document)
      unreadable.delete(key)
      return stored
    } catch (error) {
      if (error instanceof DocumentUnreadable) unreadable.add(key, error.reason)
      throw error
    }
  }

  function handle(tenant: string, id: string): DocumentHandle<Value> {
    const key = { tenant, kind, id }
    const name = nameOf(tenant, id)
    // The schema of the document that a save replaces.
    let schema: number | undefined
    return {
      remembered() {
        const found = memory.get(name)
        schema = found?.schema
        return found
      },
      async load() {
        memory.delete(name)
        schema = undefined
        const stored = await store.read(key)
        if (!stored) {
          unreadable.delete(key)
          return undefined
        }
        const read = decode(key, stored.document)
        schema = read.schema
        const current = { document: read.value, version: stored.version, schema }
        memory.set(name, current)
        return current
      },
      async save(value, ifVersion) {
        const written = await store.write(key, toDocument(form, value, schema), ifVersion)
        if (written !== 'conflict') {
          memory.set(name, { document: value, version: written.version, schema: schemaToWrite(form, schema) })
        }
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
      return stored && decode({ tenant, kind, id }, stored.document).value
    },
    create(tenant, id, value) {
      return inTurn(nameOf(tenant, id), async () => {
        const written = await handle(tenant, id).save(value, 'absent')
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
          return batchChanges(handle(tenant, id), opened)
        })
      })
    },
    async *list(tenant, prefix) {
      for await (const { id, document } of store.list(tenant, kind, prefix)) {
        const value = decodeOrSkip({ tenant, kind, id }, document)
        if (value !== undefined) yield { id, value }
      }
    },
    async *ids(tenant, prefix) {
      for await (const { id } of store.list(tenant, kind, prefix)) yield id
    },
  }

  function decodeOrSkip(key: Key, document: unknown): Value | undefined {
    try {
      return decode(key, document).value
    } catch (error) {
      if (error instanceof DocumentUnreadable) return undefined
      throw error
    }
  }
}

type Remembered<Value> = Versioned<Value> & { readonly schema: number }

/** A unique string for each pair of a tenant and an id. */
function nameOf(tenant: string, id: string): string {
  return JSON.stringify([tenant, id])
}
