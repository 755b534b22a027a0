// The store port: versioned documents, written only where the version is the one last read.

/** The kinds of document there are. */
export type Kind =
  | 'assessment'
  | 'person'
  | 'ballot'
  | 'channel'
  | 'display'
  | 'due'
  | 'audit'
  | 'history'
  | 'deleted'
  | 'removal'
  | 'backfill'

/** The partition of what crosses tenants: an index of due dates, and which message shows what. No directory has such an id. */
export const system = 'system'

/** Where a document lives. A tenant's documents lie together, nobody else's beside them. */
export type Key = { readonly tenant: string; readonly kind: Kind; readonly id: string }

/**
 * A document as it was read, and the version to name when writing it back. A version means nothing beyond being
 * that one writing of that key: no other bears it, not even after a removal.
 */
export type Versioned<Document> = { readonly document: Document; readonly version: string }

/** What a write came to: the new version, or `conflict` where somebody else wrote first. */
export type Written = { readonly version: string } | 'conflict'

/**
 * Thrown by every operation when the store cannot be reached or cannot write. Nothing was half written. The message
 * is one sentence or two for whoever runs the bot: what is wrong and what to do. What a library said is the `cause`.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

export type Store = {
  /** The document and its version, or undefined where there is none. */
  read(key: Key): Promise<Versioned<unknown> | undefined>
  /**
   * Writes durably if the stored version still is `ifVersion`; `'absent'` creates. The document is plain JSON.
   * Replacing what is gone, or creating what is there, is a conflict.
   */
  write(key: Key, document: unknown, ifVersion: string | 'absent'): Promise<Written>
  /** Removes durably if the stored version still is `ifVersion`. */
  remove(key: Key, ifVersion: string): Promise<'removed' | 'conflict'>
  /**
   * Every document of a kind in a tenant, or those whose id starts with `prefix`, in no promised order. What is written
   * while the list is being read may or may not be in it. A document that is no JSON is listed as undefined.
   */
  list(tenant: string, kind: Kind, prefix?: string): AsyncIterable<{ readonly id: string } & Versioned<unknown>>
  /**
   * The key of every document there is, in every tenant, in no promised order. For moving a store as a whole: it may
   * take long, and no turn asks for it.
   */
  keys(): AsyncIterable<Key>
  /** Leaves nothing of removed and replaced documents in the store's files, as far as the store keeps files. */
  compact(): Promise<void>
  /** Makes a real write that leaves nothing behind. Throws StoreUnavailable if nothing can be saved. */
  check(): Promise<void>
  /** Lets the writes under way end, then lets go of the store. From then on every operation throws StoreUnavailable. */
  close(): Promise<void>
}
