// Appends to the audit trail, reads it, replaces a person's id in it, and removes entries after their retention.

import { type AuditEntry, pseudonymiseEntry } from '../../assessment/audit/entry.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { type Step, saveIfChanged } from '../documents/change.ts'
import { DocumentUnreadable } from '../documents/unreadable.ts'
import type { Audit, AuditChunk } from './audit.ts'

/** The subject of a trail: one assessment, or `tenant` for changes to a person's data in the whole tenant. */
export type AuditScope = AssessmentId | 'tenant'

export const scopeOf = ({ assessment }: Pick<AuditEntry, 'assessment'>): AuditScope => assessment ?? 'tenant'

/** The most entries of one document. With the longest ids that Teams makes, the document stays below 600 KB. */
export const mostEntries = 200
/** A document keeps this many ids of the document before it: as many as an outbox holds. */
const mostRecent = 100
/** The most refused attempts on one record that one document gets on one day. */
export const mostRefused = 20

const noEntries: AuditChunk = { number: 0, entries: [], recent: [] }
const archiveId = (scope: AuditScope, number: number) => `${scope}/${number}`

/**
 * Appends entries of one scope. Idempotent: skips entries that the trail already has.
 *
 * @throws StoreUnavailable when they could not be saved
 */
export async function appendTo(
  audit: Audit,
  tenant: string,
  scope: AuditScope,
  entries: readonly AuditEntry[],
): Promise<void> {
  let left = entries
  while (left.length > 0) {
    const { full, rest } = await audit.change<Step<AuditChunk, Appended>>(tenant, scope, (head = noEntries) => {
      const fresh = left.filter((entry) => isNew(head, entry))
      const room = mostEntries - head.entries.length
      const [fitting, rest] = [fresh.slice(0, room), fresh.slice(room)]
      const value = { ...head, entries: [...head.entries, ...fitting] }
      const result = { full: value, rest }
      return fitting.length > 0 ? { type: 'save', value, result } : { type: 'unchanged', result }
    })
    left = rest
    if (left.length > 0) await archive(audit, tenant, scope, full)
  }
}

/** The head after an append, and the entries that did not fit. */
type Appended = { readonly full: AuditChunk; readonly rest: readonly AuditEntry[] }

function isNew({ entries, recent }: AuditChunk, entry: AuditEntry): boolean {
  if (recent.includes(entry.id) || entries.some(({ id }) => id === entry.id)) return false
  if (entry.action !== 'refused') return true
  const day = (at: string) => at.slice(0, 10)
  return entries.filter(({ action, at }) => action === 'refused' && day(at) === day(entry.at)).length < mostRefused
}

/**
 * Moves a full head to its own document. Two copies of the bot may do this at once. An erasure may change the head
 * without knowing the new document, so the head is emptied only while both are equal.
 */
async function archive(audit: Audit, tenant: string, scope: AuditScope, full: AuditChunk): Promise<void> {
  const id = archiveId(scope, full.number)
  let archived: AuditChunk | undefined = full
  if ((await audit.create(tenant, id, full)) === 'exists') archived = await audit.read(tenant, id)
  for (;;) {
    const changed = await audit.change<Step<AuditChunk, AuditChunk | undefined>>(tenant, scope, (head) => {
      if (head?.number !== full.number) return { type: 'unchanged', result: undefined }
      if (!isSame(head, archived)) return { type: 'unchanged', result: head }
      const recent = head.entries.slice(-mostRecent).map((entry) => entry.id)
      return { type: 'save', value: { number: head.number + 1, entries: [], recent }, result: undefined }
    })
    if (!changed) return
    archived = await replace(changed, archived)
  }

  /**
   * Replaces the archived document by the head, unless another copy changed it. Returns what the document now holds.
   */
  function replace(head: AuditChunk, known: AuditChunk | undefined): Promise<AuditChunk | undefined> {
    return audit.change<Step<AuditChunk, AuditChunk | undefined>>(tenant, id, (current) =>
      isSame(current, known) ? { type: 'save', value: head, result: head } : { type: 'unchanged', result: current },
    )
  }
}

const isSame = (one: AuditChunk | undefined, other: AuditChunk | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * The ids of the documents of one scope, or of a whole tenant: first the heads, then the archived documents, listed
 * anew. In this order an erasure also reaches a document that is archived from a head meanwhile.
 */
export async function* trailDocuments(audit: Audit, tenant: string, scope?: AuditScope): AsyncIterable<string> {
  const ids = () => Array.fromAsync(audit.ids(tenant, scope))
  for (const id of await ids()) if (!isArchive(id)) yield id
  for (const id of await ids()) if (isArchive(id)) yield id
}

const isArchive = (id: string): boolean => id.includes('/')

/** Every entry of a scope, the newest first. Reads each document only when the entries before it are used up. */
export async function* readTrail(audit: Audit, tenant: string, scope: AuditScope): AsyncIterable<AuditEntry> {
  let chunk = await audit.read(tenant, scope)
  while (chunk) {
    yield* chunk.entries.toReversed()
    chunk = chunk.number > 0 ? await audit.read(tenant, archiveId(scope, chunk.number - 1)) : undefined
  }
}

/** Replaces a person's id by a pseudonym in every entry of the tenant. The entries stay. */
export async function pseudonymiseTrail(
  audit: Audit,
  tenant: string,
  person: PersonId,
  instead: PersonId,
): Promise<void> {
  for await (const id of trailDocuments(audit, tenant)) {
    try {
      await audit.change<Step<AuditChunk, void>>(tenant, id, (before) =>
        saveIfChanged(before, before && pseudonymiseChunk(before, person, instead), undefined),
      )
    } catch (error) {
      // The caller reports it.
      if (!(error instanceof DocumentUnreadable)) throw error
    }
  }
}

/**
 * One document of the trail with a pseudonym in place of a person's id.
 *
 * @returns the same object if it does not name the person
 */
export function pseudonymiseChunk(chunk: AuditChunk, person: PersonId, instead: PersonId): AuditChunk {
  if (!JSON.stringify(chunk).includes(person)) return chunk
  return {
    ...chunk,
    entries: chunk.entries.map((entry) => pseudonymiseEntry(entry, person, instead)),
    recent: chunk.recent.map((id) => id.replaceAll(person, instead)),
  }
}

/**
 * Removes the entries of a tenant from before a time (ISO 8601, UTC).
 *
 * @returns the number of removed entries
 */
export async function expireTrail(audit: Audit, tenant: string, before: string): Promise<number> {
  // Lists first, because a removal would shift the pages of a list that is still being read.
  const ids: string[] = []
  for await (const { id } of audit.list(tenant)) ids.push(id)
  let removed = 0
  for (const id of ids) {
    removed += await audit.change<Step<AuditChunk, number>>(tenant, id, (chunk) => {
      const kept = chunk?.entries.filter(({ at }) => at >= before) ?? []
      const gone = (chunk?.entries.length ?? 0) - kept.length
      if (!chunk || gone === 0) return { type: 'unchanged', result: 0 }
      // A head with archived documents keeps its number, so that no two documents get the same number.
      const isRemoved = kept.length === 0 && (isArchive(id) || chunk.number === 0)
      if (isRemoved) return { type: 'remove', result: gone }
      const recent = kept.length === 0 ? [] : chunk.recent
      return { type: 'save', value: { ...chunk, entries: kept, recent }, result: gone }
    })
  }
  return removed
}
