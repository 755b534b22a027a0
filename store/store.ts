// The store port: versioned documents and conditional writes (optimistic concurrency).

/** The kinds of documents. */
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

/** The partition of records across tenants, such as the index of due dates. No tenant has this id. */
export const system = 'system'

/** Names a document. The documents of a tenant form one partition. */
export type Key = { readonly tenant: string; readonly kind: Kind; readonly id: string }

/**
 * A document as it was read, and the version to name in the next write. A version is opaque, and unique to one write of
 * one key, even after a removal.
 */
export type Versioned<Document> = { readonly document: Document; readonly version: string }

/** The outcome of a write: the new version, or `conflict` if another write came first. */
export type Written = { readonly version: string } | 'conflict'

/**
 * Thrown by every operation if the store cannot be reached or cannot write. Nothing is partly written. The message
 * tells the operator in one or two sentences what is wrong and what to do. `cause` is the library's own error.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

export type Store = {
  /** The document and its version; undefined if there is none. */
  read(key: Key): Promise<Versioned<unknown> | undefined>
  /**
   * Writes durably if the stored version is still `ifVersion`; `'absent'` creates. The document is plain JSON.
   * Replacing a missing document or creating an existing one is a conflict.
   */
  write(key: Key, document: unknown, ifVersion: string | 'absent'): Promise<Written>
  /** Removes durably if the stored version is still `ifVersion`. */
  remove(key: Key, ifVersion: string): Promise<'removed' | 'conflict'>
  /**
   * Every document of a kind in a tenant, or those whose id starts with `prefix`, in no particular order. A write
   * during the listing may or may not appear. A document that is not valid JSON is listed as undefined.
   */
  list(tenant: string, kind: Kind, prefix?: string): AsyncIterable<{ readonly id: string } & Versioned<unknown>>
  /**
   * The key of every document of every tenant, in no particular order. For work on a whole store, by tools, by timers
   * and at the start. It may take long, so no turn uses it.
   */
  keys(): AsyncIterable<Key>
  /** Removes all traces of removed and replaced documents from the store's files, if the store has files. */
  compact(): Promise<void>
  /** Makes a real write that leaves nothing behind. Throws StoreUnavailable if the store cannot save. */
  check(): Promise<void>
  /** Waits for the writes in progress, then releases the store. Afterwards every operation throws StoreUnavailable. */
  close(): Promise<void>
}
