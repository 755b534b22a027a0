// Removes an assessment that has not been used for long, with everything that belongs to it.

import { lastUsedAt } from '../../assessment/answers/last-used.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import type { PersonRecord } from '../../assessment/person.ts'
import { assessmentOf } from '../../store/collections/ballots.ts'
import type { Channel } from '../../store/collections/channels.ts'
import type { Step } from '../../store/documents/change.ts'
import { auditedAs } from '../dependencies/audited-changes.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { unlistDue } from '../reminders/due-dates.ts'

export type RetentionDeps = Pick<Dependencies, 'assessments' | 'audit' | 'ballots' | 'channels' | 'due' | 'people'>

/**
 * Removes the assessment if its last use is before `before` (ISO 8601, UTC). The record goes last, so that a removal that
 * was cut short is repeated. The audit trail tells of the removal at `now` (ISO 8601, UTC), and stays. A shared message
 * of it stays in Teams as it is. Throws StoreUnavailable.
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
  if (assessment.team) await removeBallots(deps, tenant, id)
  if (assessment.team) await leaveChannel(deps, tenant, id, assessment.team.conversation)
  for (const person of peopleOf(assessment)) await leavePerson(deps, tenant, id, person)
  if (assessment.team) await unlistDue(deps, tenant, id)
  return deps.assessments.change<Step<Assessment, 'removed' | 'kept'>>(tenant, id, (current) =>
    current && lastUsedAt(current) < before ? { type: 'remove', result: 'removed' } : { type: 'keep', result: 'kept' },
  )
}

const peopleOf = ({ owner, team }: Assessment): ReadonlySet<PersonId> =>
  new Set([owner, ...(team?.leads ?? []), ...Object.values(team?.owners ?? {}).map(({ person }) => person)])

/** All of them, also those on questions that the set no longer has. */
async function removeBallots(deps: RetentionDeps, tenant: string, assessment: AssessmentId): Promise<void> {
  for await (const { id } of deps.ballots.list(tenant)) {
    if (assessmentOf(id) === assessment) await deps.ballots.change(tenant, id, () => gone)
  }
}

async function leaveChannel(deps: RetentionDeps, tenant: string, id: AssessmentId, channel: string): Promise<void> {
  await deps.channels.change<Step<Channel, void>>(tenant, channel, (before) =>
    before?.assessments.includes(id)
      ? {
          type: 'save',
          value: { ...before, assessments: before.assessments.filter((other) => other !== id) },
          result: undefined,
        }
      : kept,
  )
}

/** Takes the assessment off a person's record; a record that then names none goes. */
async function leavePerson(deps: RetentionDeps, tenant: string, id: AssessmentId, person: PersonId): Promise<void> {
  await deps.people.change<Step<PersonRecord, void>>(tenant, person, (before) => {
    if (!before || ![...before.assessments, ...before.returns].includes(id)) return kept
    const assessments = before.assessments.filter((other) => other !== id)
    const returns = before.returns.filter((other) => other !== id)
    if (assessments.length + returns.length === 0) return gone
    return { type: 'save', value: { ...before, assessments, returns }, result: undefined }
  })
}

const gone = { type: 'remove', result: undefined } as const
const kept = { type: 'keep', result: undefined } as const
