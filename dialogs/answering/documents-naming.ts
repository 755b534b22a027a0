// Finds the council's documents that may name a person, by the returns on their record.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { ballotsOf } from '../../store/collections/ballots.ts'
import { historyOf } from '../../store/collections/history.ts'
import type { Key } from '../../store/store.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

type Named = Key & { readonly kind: 'assessment' | 'deleted' | 'ballot' | 'history' | 'channel' }
type Who = Pick<Turn, 'tenant' | 'person'>

/**
 * The keys of all documents that may name the person. Their record lists the returns; each of these has at most a ballot
 * a question and its history documents. Without a complete index every return and ballot of the tenant is looked at.
 */
export async function* documentsNaming({ tenant, person }: Who, deps: Dependencies): AsyncGenerator<Named> {
  const record = await deps.people.read(tenant, person)
  if (record?.hasMoreParts || !(await deps.participation.isComplete())) {
    yield* everyDocument(tenant, deps)
    return
  }
  for (const id of new Set([...(record?.returns ?? []), ...(record?.parts ?? [])])) yield* ofReturn(tenant, id, deps)
}

async function* ofReturn(tenant: string, id: AssessmentId, deps: Dependencies): AsyncGenerator<Named> {
  yield { tenant, kind: 'assessment', id }
  yield { tenant, kind: 'deleted', id }
  const its = await readable(deps.assessments.read(tenant, id), deps.deleted.read(tenant, id))
  // The channel says who decided last to reopen a return.
  if (its?.team) yield { tenant, kind: 'channel', id: its.team.conversation }
  for (const ballot of await Array.fromAsync(deps.ballots.ids(tenant, ballotsOf(id)))) {
    yield { tenant, kind: 'ballot', id: ballot }
  }
  for (const document of await Array.fromAsync(deps.history.ids(tenant, historyOf(id)))) {
    yield { tenant, kind: 'history', id: document }
  }
}

async function* everyDocument(tenant: string, deps: Dependencies): AsyncGenerator<Named> {
  for (const { id: channelId, value: channel } of await Array.fromAsync(deps.channels.list(tenant))) {
    yield { tenant, kind: 'channel', id: channelId }
    for (const id of channel.assessments) yield { tenant, kind: 'assessment', id }
  }
  for (const id of await Array.fromAsync(deps.deleted.ids(tenant))) yield { tenant, kind: 'deleted', id }
  for (const id of await Array.fromAsync(deps.ballots.ids(tenant))) yield { tenant, kind: 'ballot', id }
  for (const id of await Array.fromAsync(deps.history.ids(tenant))) yield { tenant, kind: 'history', id }
}

/** The first of these that is there and can be read. */
async function readable(...reads: readonly Promise<Assessment | undefined>[]): Promise<Assessment | undefined> {
  const found = await Promise.allSettled(reads)
  return found.map((one) => (one.status === 'fulfilled' ? one.value : undefined)).find((one) => one !== undefined)
}
