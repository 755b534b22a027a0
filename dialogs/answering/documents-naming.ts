// Finds the council's documents that may name a person, by the returns on their record.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { type AuditScope, trailDocuments } from '../../store/collections/audit-trail.ts'
import { ballotsOf } from '../../store/collections/ballots.ts'
import type { ErasableKind } from '../../store/collections/erasing/erase-document.ts'
import { historyOf } from '../../store/collections/history/history.ts'
import type { Key } from '../../store/store.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

type Named = Key & { readonly kind: ErasableKind }
type Who = Pick<Turn, 'tenant' | 'person'>

/**
 * The keys of all documents that may name the person. Their record lists the returns; each return has at most one
 * ballot for each question, its history documents and its audit trail. Without a complete index, every return and
 * ballot of the tenant is included. The audit trail comes after the documents that it is about, because a change of
 * those adds to it.
 */
export async function* documentsNaming({ tenant, person }: Who, deps: Dependencies): AsyncGenerator<Named> {
  // Only a few: one for each council and version of the questions.
  for (const id of await Array.fromAsync(deps.perceptions.ids(tenant))) yield { tenant, kind: 'perception', id }
  const record = await deps.people.read(tenant, person)
  if (record?.hasMoreParts || !(await deps.participation.isComplete())) {
    yield* everyDocument(tenant, deps)
    return
  }
  if (!record) {
    // Without a record, only a refused attempt to see an assessment can name them, in the audit trail of any
    // assessment.
    yield* trailOf(tenant, undefined, deps)
    return
  }
  for (const id of new Set([...record.returns, ...record.parts])) yield* ofReturn(tenant, id, deps)
  for (const scope of [...record.assessments, 'tenant'] as const) yield* trailOf(tenant, scope, deps)
}

async function* ofReturn(tenant: string, id: AssessmentId, deps: Dependencies): AsyncGenerator<Named> {
  yield { tenant, kind: 'assessment', id }
  yield { tenant, kind: 'deleted', id }
  const its = await readable(deps.assessments.read(tenant, id), deps.deleted.read(tenant, id))
  // The channel's record names the person who last decided to reopen a return.
  if (its?.team) yield { tenant, kind: 'channel', id: its.team.conversation }
  for (const ballot of await Array.fromAsync(deps.ballots.ids(tenant, ballotsOf(id)))) {
    yield { tenant, kind: 'ballot', id: ballot }
  }
  for (const document of await Array.fromAsync(deps.history.ids(tenant, historyOf(id)))) {
    yield { tenant, kind: 'history', id: document }
  }
  yield* trailOf(tenant, id, deps)
}

async function* trailOf(tenant: string, scope: AuditScope | undefined, deps: Dependencies): AsyncGenerator<Named> {
  for await (const id of trailDocuments(deps.audit, tenant, scope)) yield { tenant, kind: 'audit', id }
}

async function* everyDocument(tenant: string, deps: Dependencies): AsyncGenerator<Named> {
  for (const { id: channelId, value: channel } of await Array.fromAsync(deps.channels.list(tenant))) {
    yield { tenant, kind: 'channel', id: channelId }
    for (const id of channel.assessments) yield { tenant, kind: 'assessment', id }
  }
  for (const id of await Array.fromAsync(deps.deleted.ids(tenant))) yield { tenant, kind: 'deleted', id }
  for (const id of await Array.fromAsync(deps.ballots.ids(tenant))) yield { tenant, kind: 'ballot', id }
  for (const id of await Array.fromAsync(deps.history.ids(tenant))) yield { tenant, kind: 'history', id }
  yield* trailOf(tenant, undefined, deps)
}

/** The first of these that exists and is readable. */
async function readable(...reads: readonly Promise<Assessment | undefined>[]): Promise<Assessment | undefined> {
  const found = await Promise.allSettled(reads)
  return found.map((one) => (one.status === 'fulfilled' ? one.value : undefined)).find((one) => one !== undefined)
}
