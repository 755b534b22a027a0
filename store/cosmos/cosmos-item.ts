// Stores a document as an item in Cosmos DB: the item's form, its id, and the version that users of the store get.

import { z } from 'zod'
import type { Key, Kind } from '../store.ts'

/** An item as it is written. Cosmos DB adds an `_etag` that changes with every write. */
export type Item = {
  readonly id: string
  readonly tenantId: string
  readonly kind: Kind
  /** The operations that last wrote it, the newest first. They identify a write whose response was lost. */
  readonly operations: readonly string[]
  readonly document: unknown
}

/** A version: the etag of one stored state, and the operations that led to it. */
export type Version = { readonly etag: string; readonly operations: readonly string[] }

const stored = z.object({
  operations: z.array(z.string()).min(1),
  document: z.unknown(),
  _etag: z.string().min(1),
})
export type StoredItem = z.infer<typeof stored>

/** Parses an item of Cosmos DB; undefined if it is not one of ours. */
export function parseItem(value: unknown): StoredItem | undefined {
  return stored.safeParse(value).data
}

// An item keeps its last eight operations. A write whose response was lost still finds its own after seven others.
const operationsKept = 8

export function toItem(key: Key, document: unknown, operation: string, before: readonly string[]): Item {
  return {
    id: itemIdOf(key),
    tenantId: key.tenant,
    kind: key.kind,
    operations: [operation, ...before].slice(0, operationsKept),
    document,
  }
}

/** The etag with the operations after it, so that the next write can pass them on without reading them again. */
export function toVersion({ etag, operations }: Version): string {
  return [etag, ...operations].join(' ')
}

/** Undefined if no item can have this version. Never send an empty or made-up etag to Cosmos DB as a condition. */
export function parseVersion(version: string): Version | undefined {
  const [etag, ...operations] = version.split(' ')
  return etag && operations.length > 0 ? { etag, operations } : undefined
}

/**
 * The item's id. Cosmos DB forbids some characters in an id, and others cause problems in URLs. So every UTF-16 unit
 * that is not an ASCII letter, a digit, a hyphen or a full stop becomes `~` and its four hexadecimal digits.
 */
export function itemIdOf({ kind, id }: Pick<Key, 'kind' | 'id'>): string {
  const escaped = id.replace(/[^A-Za-z0-9.-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const itemId = `${kind}:${escaped}`
  // https://learn.microsoft.com/azure/cosmos-db/concepts-limits: an id has at most 1,023 bytes.
  if (itemId.length > 1023) throw new Error(`The id of this ${kind} is too long for Cosmos DB.`)
  return itemId
}

const located = z.object({ id: z.string().regex(/^[^:]+:/), tenantId: z.string() })

/** The key of an item's document; undefined if the item is not one of ours. */
export function parseKey(value: unknown): Key | undefined {
  const { data } = located.safeParse(value)
  if (!data) return undefined
  const [kind = '', escaped = ''] = data.id.split(':')
  const id = escaped.replace(/~([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
  // Only `itemIdOf` makes such ids, from a known kind.
  return { tenant: data.tenantId, kind: kind as Kind, id }
}
