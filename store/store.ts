// The store port: versioned documents and conditional writes (optimistic concurrency).

/** The kinds of document there are. */
export type Kind =
  | 'assessment'
  | 'person'
  | 'ballot'
  | 'channel'
  | 'display'
  | 'due'
  | 'files'
  | 'audit'
  | 'history'
  | 'organisation'
  | 'perception'
  | 'votes'
  | 'deleted'
  | 'removal'
  | 'backfill'
  | 'erasure'
  | 'retention'
  | 'secret'
  | 'publication'
  | 'hub'

/** The partition of records that cross tenants, such as the index of due dates. No directory has such an id. */
export const system = 'system'

/** Names a document. The documents of a tenant form one partition. */
export type Key = { readonly tenant: string; readonly kind: Kind; readonly id: string }

/**
 * A document as it was read, and the version to name when writing it back. A version is opaque, and unique to one write
 * of one key, even after a removal.
 */
export type Versioned<Document> = { readonly document: Document; readonly version: string }

/** The outcome of a write: the new version, or `conflict` when another write came first. */
export type Written = { readonly version: string } | 'conflict'

/**
 * Thrown by every operation when the store cannot be reached or cannot write. Nothing was half written. The message
 * tells the operator in one or two sentences what is wrong and what to do. The library's own error is the `cause`.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

export type Store = {
  /** The document and its version; undefined if there is none. */
  read(key: Key): Promise<Versioned<unknown> | undefined>
  /**
   * Writes durably if the stored version still is `ifVersion`; `'absent'` creates. The document is plain JSON.
   * It is a conflict to replace a missing document, or to create an existing one.
   */
  write(key: Key, document: unknown, ifVersion: string | 'absent'): Promise<Written>
  /** Removes durably if the stored version still is `ifVersion`. */
  remove(key: Key, ifVersion: string): Promise<'removed' | 'conflict'>
  /**
   * Every document of a kind in a tenant, or those whose id starts with `prefix`, in no promised order. A write during the
   * listing may or may not show in it. A document that is no JSON is listed as undefined.
   */
  list(tenant: string, kind: Kind, prefix?: string): AsyncIterable<{ readonly id: string } & Versioned<unknown>>
  /**
   * The key of every document of every tenant, in no promised order. For tools that go through a whole store: it may take
   * long, and no turn asks for it.
   */
  keys(): AsyncIterable<Key>
  /** Leaves nothing of removed and replaced documents in the store's files, as far as the store keeps files. */
  compact(): Promise<void>
  /** Makes a real write that leaves nothing behind. Throws StoreUnavailable if nothing can be saved. */
  check(): Promise<void>
  /** Waits for the writes under way, then releases the store. Afterwards every operation throws StoreUnavailable. */
  close(): Promise<void>
}
