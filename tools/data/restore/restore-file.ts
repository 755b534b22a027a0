// Replaces a data file by a checked backup with later erasures repeated, completely or not at all.

import { existsSync, rmSync } from 'node:fs'
import { secretKey } from '../../../store/collections/erasing/pseudonyms.ts'
import { copyDataFile, removeDataFile, replaceDataFile } from '../../../store/sqlite/copy-file.ts'
import { erasureLogOf, leaveMarker, lockDataFolder } from '../../../store/sqlite/data-folder.ts'
import { type LoggedErasure, logErasure, readErasureLog } from '../../../store/sqlite/erasure-log.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable, type Versioned } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'
import { type Repeated, repeatErasures } from './repeat-erasures.ts'

export type Restore = {
  /** The absolute paths of the backup and of the data file. */
  readonly from: string
  readonly path: string
  /** Whether to replace an existing data file. */
  readonly force: boolean
  /** Erasures known from elsewhere, in addition to the log beside the data file. */
  readonly erasures: readonly LoggedErasure[]
  /** The path for a replaced file. */
  readonly aside: string
  /** The time of the restore (ISO 8601, UTC). */
  readonly now: string
}

export type Restored = Repeated & { readonly documents: number; readonly replaced: boolean }

/**
 * Restores while it holds the lock of the data folder. The data file stays unchanged until the last step. Throws Stop
 * if a data file exists and `force` is false, and StoreUnavailable.
 */
export async function restoreFile({ from, path, force, erasures, aside, now }: Restore): Promise<Restored> {
  const release = lockDataFolder(path)
  const staged = `${path}.restoring`
  try {
    const replaced = existsSync(path)
    if (replaced && !force) throw new Stop(`${path} is there already: give --force to replace it.`)
    // An interrupted restore may have left its file.
    removeDataFile(staged)
    const documents = copyDataFile(from, staged)
    const logged = [...readErasureLog(path), ...erasures]
    const store = openSqliteStore(staged, { mayCreate: false })
    let repeated: Repeated
    try {
      if (logged.length > 0) await bringSecret(store, path)
      repeated = await repeatErasures(store, logged, now)
    } finally {
      await store.close()
    }
    for (const { tenant, id, document } of readErasureLog(staged)) {
      if (!readErasureLog(path).some((known) => known.tenant === tenant && known.id === id)) {
        logErasure(path, { tenant, kind: 'erasure', id }, document)
      }
    }
    leaveMarker(path)
    replaceDataFile(staged, path, aside)
    return { documents, replaced, ...repeated }
  } finally {
    removeDataFile(staged)
    rmSync(erasureLogOf(staged), { force: true })
    release()
  }
}

/**
 * A backup from before the secret existed needs the secret of the data file that it replaces. Throws Stop if neither
 * has one.
 */
async function bringSecret(store: Store, path: string): Promise<void> {
  if (await store.read(secretKey)) return
  const secret = existsSync(path) ? await secretIn(path) : undefined
  if (!secret) {
    throw new Stop(
      `People were erased after this backup, and without the secret of ${path} they cannot be found in it. Nothing was restored.`,
    )
  }
  await store.write(secretKey, secret.document, 'absent')
}

async function secretIn(path: string): Promise<Versioned<unknown> | undefined> {
  try {
    const old = openSqliteStore(path, { mayCreate: false })
    return await old.read(secretKey).finally(() => old.close())
  } catch (error) {
    // A damaged file is a reason to restore.
    if (error instanceof StoreUnavailable) return undefined
    throw error
  }
}
