// Saves audit entries in the outbox of the changed document, and delivers them to the trail after each change.

import { type AuditStamp, assessmentEntries, listEntries, removalEntry } from '../../assessment/audit/changes.ts'
import type { AuditEntry } from '../../assessment/audit/entry.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { appendTo, scopeOf } from '../../store/collections/audit-trail.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Collection } from '../../store/documents/collection.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { stampOf, type Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

/** The most waiting entries of one document. While the trail cannot be written, a change that needs one more fails. */
export const mostWaitingEntries = 100

/** The dependencies of one turn, with an audit trail of its changes. */
export const auditedChanges = (turn: Turn, deps: Dependencies): Dependencies =>
  auditedAs(deps, stampOf(turn), () => deps.idFor(turn))

/**
 * Wraps the dependencies to audit the changes made through them. An entry is saved in the same write as its change, so
 * that neither exists without the other. Then it moves from the outbox to the trail. After a crash in between, the
 * document's next change delivers it, and readers of the trail read the outbox too.
 *
 * @param own returns the id of an assessment that this turn starts. If a channel lists it, it was not restored
 */
export function auditedAs<Deps extends Pick<Dependencies, 'assessments' | 'audit' | 'channels'>>(
  deps: Deps,
  stamp: AuditStamp,
  own?: () => AssessmentId,
): Deps {
  return {
    ...deps,
    assessments: withOutbox(
      deps.assessments,
      (before, after) => assessmentEntries(before, after, stamp),
      // The deletion of a council return gets its entry from its channel's record, which stays.
      (removed) => (removed.team ? [] : [removalEntry(removed, stamp)]),
    ),
    channels: withOutbox(
      deps.channels,
      (before, after) => listEntries(before?.assessments ?? [], after.assessments, (id) => id !== own?.(), stamp),
      () => [],
    ),
  }

  function withOutbox<Value extends { readonly outbox?: readonly AuditEntry[] }>(
    inner: Collection<Value>,
    entriesOf: (before: Value | undefined, after: Value) => readonly AuditEntry[],
    ofRemoval: (removed: Value) => readonly AuditEntry[],
  ): Collection<Value> {
    return {
      ...inner,
      async create(tenant, id, value) {
        const outbox = entriesOf(undefined, value)
        const made = await inner.create(tenant, id, outbox.length > 0 ? { ...value, outbox } : value)
        if (made === 'created') await deliver(tenant, inner, id, outbox)
        return made
      },
      async change<Decision extends Step<Value, unknown>>(
        tenant: string,
        id: string,
        step: (current: Value | undefined) => Decision,
      ): Promise<Decision['result']> {
        const made = await inner.change<Step<Value, Made<Decision['result']>>>(tenant, id, (current) => {
          const decision = step(current)
          const { result } = decision
          if (decision.type === 'unchanged')
            return { type: 'unchanged', result: { result, waiting: current?.outbox ?? [] } }
          const value = decision.type === 'save' ? decision.value : current
          if (!value) return { ...decision, result: { result, waiting: [] } }
          const waiting = added(value.outbox, decision.type === 'save' ? entriesOf(current, value) : ofRemoval(value))
          if (waiting.length === 0) return { ...decision, result: { result, waiting } }
          // A removal would remove the outbox too, so the entries are saved and delivered before it.
          const isToRemove = decision.type === 'remove'
          return { type: 'save', value: { ...value, outbox: waiting }, result: { result, waiting, isToRemove } }
        })
        const isDelivered = await deliver(tenant, inner, id, made.waiting)
        if (!made.isToRemove) return made.result
        if (!isDelivered) throw new StoreUnavailable('The audit trail takes no entries, so nothing is removed.')
        return inner.change(tenant, id, step)
      },
    }
  }

  /** Moves entries from the outbox to the trail. Returns false if a later attempt may succeed. */
  async function deliver<Value extends { readonly outbox?: readonly AuditEntry[] }>(
    tenant: string,
    inner: Collection<Value>,
    id: string,
    entries: readonly AuditEntry[],
  ): Promise<boolean> {
    if (entries.length === 0) return true
    try {
      for (const [scope, those] of Map.groupBy(entries, scopeOf)) await appendTo(deps.audit, tenant, scope, those)
      const isDelivered = new Set(entries.map((entry) => entry.id))
      await inner.change<Step<Value, void>>(tenant, id, (current) => {
        const outbox = current?.outbox?.filter((entry) => !isDelivered.has(entry.id)) ?? []
        if (!current?.outbox || outbox.length === current.outbox.length) return { type: 'unchanged', result: undefined }
        const { outbox: _delivered, ...rest } = current
        const value = (outbox.length > 0 ? { ...rest, outbox } : rest) as Value
        return { type: 'save', value, result: undefined }
      })
      return true
    } catch (error) {
      // The change and its entry are saved. The entry waits in the outbox for the document's next change.
      return !(error instanceof StoreUnavailable)
    }
  }
}

/** The result of a change, with the entries to deliver. If a removal has entries, it still has to be made. */
type Made<Result> = {
  readonly result: Result
  readonly waiting: readonly AuditEntry[]
  readonly isToRemove?: boolean
}

/**
 * Adds the new entries to the outbox. Keeps a reopening that a step has already added with another person's stamp.
 * Throws StoreUnavailable if too many entries wait.
 */
function added(outbox: readonly AuditEntry[] = [], entries: readonly AuditEntry[]): readonly AuditEntry[] {
  const isThere = ({ action, assessment }: AuditEntry) =>
    action === 'reopen' && outbox.some((other) => other.action === action && other.assessment === assessment)
  const fresh = entries.filter((entry) => !isThere(entry) && !outbox.some(({ id }) => id === entry.id))
  if (fresh.length > 0 && outbox.length + fresh.length > mostWaitingEntries) {
    throw new StoreUnavailable('The audit trail takes no entries: run `npm run store:check`.')
  }
  return [...outbox, ...fresh]
}
