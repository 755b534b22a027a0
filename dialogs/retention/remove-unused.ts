// Removes an unused assessment with everything that belongs to it.

import { lastUsedAt } from '../../assessment/answers/last-used.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { type PersonRecord, withPart } from '../../assessment/people/person.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { type Removal, removalId } from '../../store/collections/erasing/removals.ts'
import { removeParts } from '../../store/collections/erasing/remove-parts.ts'
import { uncountView } from '../../store/collections/erasing/uncount-view.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import { auditedAs } from '../dependencies/audited-changes.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { unlistDue } from '../reminders/due-dates.ts'
import { leaveCouncil } from '../team/councils/tenant-councils.ts'

export type RetentionDeps = Pick<
  Dependencies,
  | 'assessments'
  | 'audit'
  | 'ballots'
  | 'channels'
  | 'deleted'
  | 'due'
  | 'history'
  | 'organisations'
  | 'people'
  | 'perceptions'
  | 'removals'
  | 'store'
>

/**
 * Removes the assessment if its last use is before `before` (ISO 8601, UTC). Removes its record first, because a person
 * may use it until that moment. A hidden copy, due for removal at once, lets the next poll complete an interrupted
 * removal. The audit trail notes the removal at `now` (ISO 8601, UTC), and stays. Its shared messages stay in Teams.
 * Throws StoreUnavailable.
 */
export async function removeUnused(
  unaudited: RetentionDeps,
  tenant: string,
  id: AssessmentId,
  before: string,
  now: string,
): Promise<'removed' | 'kept'> {
  const assessment = await unaudited.assessments.read(tenant, id)
  const usedAt = assessment && lastUsedAt(assessment)
  if (!usedAt || usedAt >= before) return 'kept'
  const deps = auditedAs(unaudited, { at: now, operation: `retention ${usedAt}` })
  if (assessment.perception?.counted) await uncountView(deps.perceptions, tenant, assessment.owner, id)
  await hideForRemoval(deps, tenant, assessment, now)
  const outcome = await deps.assessments.change<Step<Assessment, 'removed' | 'kept'>>(tenant, id, (current) =>
    current && lastUsedAt(current) < before
      ? { type: 'remove', result: 'removed' }
      : { type: 'unchanged', result: 'kept' },
  )
  if (outcome === 'removed') {
    await removeParts(deps, tenant, id)
    if (assessment.team) await leaveChannel(deps, tenant, id, assessment.team.conversation)
    for (const person of peopleOf(assessment)) await leavePerson(deps, tenant, id, person)
    if (assessment.team) await unlistDue(deps, tenant, id)
    await leaveCouncil(deps, tenant, assessment.organisationId, id)
  }
  await dropHidden(deps, tenant, id, now)
  if (outcome === 'removed') await deps.store.compact()
  return outcome
}

/**
 * Creates the hidden copy. If a lead is deleting the return at this moment, their hidden copy stays for its 30 days.
 */
async function hideForRemoval(
  { deleted, removals }: RetentionDeps,
  tenant: string,
  assessment: Assessment,
  now: string,
): Promise<void> {
  const { id, owner } = assessment
  const hidden = { ...assessment, deletion: { by: owner, at: now, removeAt: now } }
  await deleted.create(tenant, id, hidden)
  await removals.create(system, removalId(tenant, id), { tenant, assessment: id, removeAt: now })
}

async function dropHidden({ deleted, removals }: RetentionDeps, tenant: string, id: AssessmentId, now: string) {
  await deleted.change<Step<Assessment, void>>(tenant, id, (hidden) =>
    hidden?.deletion?.removeAt === now ? gone : unchanged,
  )
  await removals.change<Step<Removal, void>>(system, removalId(tenant, id), (removal) =>
    removal?.removeAt === now ? gone : unchanged,
  )
}

const peopleOf = ({ owner, team }: Assessment): ReadonlySet<PersonId> =>
  new Set([owner, ...(team?.leads ?? []), ...Object.values(team?.owners ?? {}).map(({ person }) => person)])

async function leaveChannel(deps: RetentionDeps, tenant: string, id: AssessmentId, channel: string): Promise<void> {
  await deps.channels.change<Step<Channel, void>>(tenant, channel, (before) =>
    before?.assessments.includes(id)
      ? {
          type: 'save',
          value: { ...before, assessments: before.assessments.filter((other) => other !== id) },
          result: undefined,
        }
      : unchanged,
  )
}

/**
 * Removes the assessment from a person's record, and the record if it then names no other assessment. If the record
 * stays, it lists the assessment as a part, because the audit trail still names the person.
 */
export async function leavePerson(
  deps: RetentionDeps,
  tenant: string,
  id: AssessmentId,
  person: PersonId,
): Promise<void> {
  const { parts = [] } = (await deps.people.read(tenant, person)) ?? {}
  const removed = new Set<AssessmentId>([id])
  for (const part of parts) if (!(await deps.assessments.read(tenant, part))) removed.add(part)
  await deps.people.change<Step<PersonRecord, void>>(tenant, person, (before) => {
    if (!before || ![...before.assessments, ...before.returns].includes(id)) return unchanged
    const assessments = before.assessments.filter((other) => other !== id)
    const returns = before.returns.filter((other) => other !== id)
    if ([...assessments, ...returns, ...before.parts].every((part) => removed.has(part))) return gone
    return { type: 'save', value: withPart({ ...before, assessments, returns }, id), result: undefined }
  })
}

const gone = { type: 'remove', result: undefined } as const
const unchanged = { type: 'unchanged', result: undefined } as const
