// The store in one SQLite file on a local disk: durable, and fast enough for one council.

import { resolve } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { Key, Kind, Store, Versioned, Written } from '../store.ts'
import { openDataFile } from './data-file.ts'
import { logErasure } from './erasure-log.ts'
import { groupCommit } from './group-commit.ts'
import { idleCheckpoint } from './idle-checkpoint.ts'
import { unavailable, withSentences } from './sqlite-fault.ts'

export type SqliteOptions = {
  /** Whether to create a missing or empty file, or refuse it. */
  readonly mayCreate?: boolean
  /** After this many milliseconds without a write, the write-ahead log is moved into the data file. */
  readonly idleAfter?: number
}

/**
 * Opens the data file. Throws StoreUnavailable if it cannot be opened, is damaged or foreign, or was written by a newer
 * version of the bot.
 */
export function openSqliteStore(file: string, { mayCreate = true, idleAfter = 1000 }: SqliteOptions = {}): Store {
  const path = resolve(file)
  const database = openDataFile(path, mayCreate)
  const { find, ids, idsFrom, keys, insert, replace, erase } = withSentences(path, () => statements(database))
  const checkpoint = idleCheckpoint(database, idleAfter)
  const { commit, settled } = groupCommit(database, path, checkpoint.touch)
  let closing: Promise<void> | undefined

  function refuseIfClosed(): void {
    if (closing) throw unavailable('closed', path)
  }

  function readNow({ tenant, kind, id }: Key): Versioned<unknown> | undefined {
    refuseIfClosed()
    const row = withSentences(path, () => find.get(tenant, kind, id))
    return row && { document: parsed(String(row.document), path), version: String(row.version) }
  }

  function writeNow({ tenant, kind, id }: Key, json: string, ifVersion: string | 'absent'): Written {
    const row =
      ifVersion === 'absent'
        ? insert.get(tenant, kind, id, json)
        : replace.get(json, tenant, kind, id, Number(ifVersion))
    return row ? { version: String(row.version) } : 'conflict'
  }

  function removeNow({ tenant, kind, id }: Key, ifVersion: string): 'removed' | 'conflict' {
    return erase.run(tenant, kind, id, Number(ifVersion)).changes === 1 ? 'removed' : 'conflict'
  }

  return {
    async read(key) {
      return readNow(key)
    },
    async write(key, document, ifVersion) {
      refuseIfClosed()
      const json = JSON.stringify(document)
      if (key.kind === 'erasure') withSentences(path, () => logErasure(path, key, document))
      return commit(() => writeNow(key, json, ifVersion))
    },
    async remove(key, ifVersion) {
      refuseIfClosed()
      return commit(() => removeNow(key, ifVersion))
    },
    async *list(tenant, kind, prefix) {
      refuseIfClosed()
      const found = withSentences(path, () =>
        prefix ? idsFrom.all(tenant, kind, prefix, `${prefix}\u{10ffff}`) : ids.all(tenant, kind),
      )
      for (const { id } of found) {
        // A long list must not delay other turns.
        await setImmediate()
        refuseIfClosed()
        const row = withSentences(path, () => find.get(tenant, kind, String(id)))
        if (row) yield { id: String(id), document: parsedOrNot(String(row.document)), version: String(row.version) }
      }
    },
    async compact() {
      refuseIfClosed()
      // Removed rows are overwritten in the data file (secure_delete), but stay in the write-ahead log until it is
      // emptied. https://sqlite.org/pragma.html#pragma_wal_checkpoint
      await settled()
      refuseIfClosed()
      withSentences(path, () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    },
    async *keys() {
      refuseIfClosed()
      for (const { tenant, kind, id } of withSentences(path, () => keys.all())) {
        // Every document in the file was written with a kind.
        yield { tenant: String(tenant), kind: String(kind) as Kind, id: String(id) }
      }
    },
    async check() {
      refuseIfClosed()
      await commit(() => probe(insert, erase))
    },
    close() {
      closing ??= settled().then(() => {
        checkpoint.end()
        checkpoint.now()
        database.close()
      })
      return closing
    },
  }
}

/**
 * Writes a document and removes it in the same transaction: the pages go to the disk, and no reader sees the document.
 * An update that changes nothing is not enough, because SQLite then writes no page.
 */
function probe(insert: StatementSync, erase: StatementSync): void {
  const row = insert.get('', 'probe', 'probe', '{}')
  erase.run('', 'probe', 'probe', Number(row?.version))
}

function statements(database: DatabaseSync) {
  return {
    find: database.prepare('SELECT document, version FROM documents WHERE tenant = ? AND kind = ? AND id = ?'),
    ids: database.prepare('SELECT id FROM documents WHERE tenant = ? AND kind = ?'),
    idsFrom: database.prepare('SELECT id FROM documents WHERE tenant = ? AND kind = ? AND id >= ? AND id < ?'),
    keys: database.prepare('SELECT tenant, kind, id FROM documents'),
    insert: database.prepare(
      `INSERT INTO documents (tenant, kind, id, document, version)
       VALUES (?, ?, ?, ?, (SELECT highest_version FROM removed) + 1)
       ON CONFLICT DO NOTHING RETURNING version`,
    ),
    replace: database.prepare(
      `UPDATE documents SET document = ?, version = version + 1
       WHERE tenant = ? AND kind = ? AND id = ? AND version = ? RETURNING version`,
    ),
    erase: database.prepare('DELETE FROM documents WHERE tenant = ? AND kind = ? AND id = ? AND version = ?'),
  }
}

/** Parses a document's JSON. V8's error quotes the text, so it is not passed on. */
function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw unavailable('damaged', path)
  }
}

/** Parses a document for a list. Returns undefined for invalid JSON, so that the list continues. */
function parsedOrNot(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
