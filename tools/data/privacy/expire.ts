// Removes the assessments of every tenant whose last use was before a day.

import { lastUsedAt } from '../../../assessment/answers/last-used.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { removeUnused } from '../../../dialogs/retention/remove-unused.ts'
import { assessmentsIn, deletedIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { ballotsIn } from '../../../store/collections/ballots.ts'
import { channelsIn } from '../../../store/collections/channels.ts'
import { perceptionsIn } from '../../../store/collections/counted/perceptions.ts'
import { dueIndexIn } from '../../../store/collections/due-index.ts'
import { removalsIn } from '../../../store/collections/erasing/removals.ts'
import { retentionIn } from '../../../store/collections/erasing/retention.ts'
import { historyIn } from '../../../store/collections/history/history.ts'
import { organisationsIn } from '../../../store/collections/organisations.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { DocumentUnreadable } from '../../../store/documents/unreadable.ts'
import type { Store } from '../../../store/store.ts'

export type Expired = {
  readonly personalViews: number
  readonly councilReturns: number
  /** The number of unreadable assessments, which stay unchanged. */
  readonly unreadable: number
}

/**
 * `before` is a day, `2024-01-31`, UTC. With `dryRun` it only counts. `now` (ISO 8601, UTC) is for the audit trail. It
 * announces nothing to people, unlike RETENTION_MONTHS. Idempotent. Throws StoreUnavailable.
 */
export async function expire(store: Store, before: string, dryRun: boolean, now: string): Promise<Expired> {
  const deps = {
    ...{ assessments: assessmentsIn(store), ballots: ballotsIn(store), channels: channelsIn(store) },
    ...{ audit: auditIn(store), due: dueIndexIn(store), people: peopleIn(store), history: historyIn(store), store },
    ...{ deleted: deletedIn(store), organisations: organisationsIn(store), removals: removalsIn(store) },
    perceptions: perceptionsIn(store),
  }
  const notes = retentionIn(store)
  const counts = { personalViews: 0, councilReturns: 0, unreadable: 0 }
  // Lists first, because a removal would shift the pages of a list that is still being read.
  const keys = (await Array.fromAsync(store.keys())).filter(({ kind }) => kind === 'assessment')
  for (const { tenant, id } of keys) {
    try {
      const assessment = await deps.assessments.read(tenant, id)
      if (!assessment || lastUsedAt(assessment) >= before) continue
      if (!dryRun && (await removeUnused(deps, tenant, id as AssessmentId, before, now)) === 'kept') continue
      if (!dryRun) await notes.change(tenant, id, () => ({ type: 'remove', result: undefined }) as const)
      counts[assessment.team ? 'councilReturns' : 'personalViews'] += 1
    } catch (error) {
      if (!(error instanceof DocumentUnreadable)) throw error
      counts.unreadable += 1
    }
  }
  return counts
}

/** The outcome in a sentence for an administrator. */
export function expiredInWords({ personalViews, councilReturns, unreadable }: Expired, dryRun: boolean): string {
  const what = `${personalViews} personal ${personalViews === 1 ? 'view' : 'views'} and ${councilReturns} council ${councilReturns === 1 ? 'return' : 'returns'}`
  const done = dryRun ? `Would remove ${what}. Nothing was changed.` : `Removed ${what}.`
  return unreadable === 0 ? done : `${done}\n${unreadable} could not be read and stay: npm run store:check lists them.`
}
