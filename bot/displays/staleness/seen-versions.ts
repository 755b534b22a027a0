// Notes newer versions of a council return's records when this copy of the bot reads or writes them.

import type { AssessmentId } from '../../../assessment/ids.ts'
import { lruCache } from '../../../lib/lru-cache.ts'
import { assessmentOf } from '../../../store/collections/ballots.ts'
import { shareUnreadable } from '../../../store/documents/unreadable.ts'
import type { Key, Store } from '../../../store/store.ts'

/** How many records it remembers. A forgotten one counts as changed when it is read again. */
const remembered = 5000

export type SeenVersions = {
  /** The store. Reads, writes and removals of single documents are noted; `list` is not. */
  readonly store: Store
  /** A number that changes when this copy sees a new version of the assessment or of one of its ballots. */
  stateOf(tenant: string, assessment: AssessmentId): number
}

export function seenVersions(inner: Store): SeenVersions {
  const versions = lruCache<string>(remembered)
  const states = lruCache<number>(remembered)
  let latest = 0

  function change(name: string): number {
    latest += 1
    states.set(name, latest)
    return latest
  }

  function note({ tenant, kind, id }: Key, version: string): void {
    if (kind !== 'assessment' && kind !== 'ballot') return
    const key = JSON.stringify([tenant, kind, id])
    if (versions.get(key) === version) return
    versions.set(key, version)
    change(nameOf(tenant, kind === 'ballot' ? assessmentOf(id) : id))
  }

  const store: Store = {
    ...inner,
    async read(key) {
      const found = await inner.read(key)
      note(key, found?.version ?? absent)
      return found
    },
    async write(key, document, ifVersion) {
      const written = await inner.write(key, document, ifVersion)
      if (written !== 'conflict') note(key, written.version)
      return written
    },
    async remove(key, ifVersion) {
      const removed = await inner.remove(key, ifVersion)
      if (removed === 'removed') note(key, absent)
      return removed
    },
  }
  shareUnreadable(store, inner)
  return {
    store,
    stateOf(tenant, assessment) {
      const name = nameOf(tenant, assessment)
      return states.get(name) ?? change(name)
    },
  }
}

const absent = 'absent'
const nameOf = (tenant: string, assessment: string) => JSON.stringify([tenant, assessment])
