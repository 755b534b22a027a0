// Decides whether a submitted return is reopened or the next one starts, by a conditional write to the channel's
// record.

import { reopen } from '../../assessment/answers/submission.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn, onceOnly } from '../../assessment/team/roles.ts'
import type { Channel, Reopening } from '../../store/collections/channels.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import { stampOf, type Turn } from '../turn.ts'

/**
 * Claims in the channel's record that this return is reopened, before the return itself changes. The start of a next
 * return writes to the same record, so only one of the two succeeds.
 *
 * @returns `later return` if another return was started since
 */
export function claimReopening(
  turn: Turn,
  deps: Dependencies,
  assessment: CouncilReturn,
): Promise<'claimed' | 'later return'> {
  const { id, submittedAt, submissions, team } = assessment
  return deps.channels.change<Step<Channel, 'claimed' | 'later return'>>(turn.tenant, team.conversation, (before) => {
    if (before?.assessments.at(-1) !== id) return { type: 'unchanged', result: 'later return' }
    // A redelivery claims nothing, because the return may have been submitted again since.
    if (submittedAt === undefined || team.operations.includes(turn.operation))
      return { type: 'unchanged', result: 'claimed' }
    if (isClaimed(before, assessment)) return { type: 'unchanged', result: 'claimed' }
    const reopening: Reopening = { assessment: id, submittedAt, submissions: submissions.length, ...stampOf(turn) }
    return { type: 'save', value: { ...before, reopening }, result: 'claimed' }
  })
}

/** Withdraws the claim of this operation, for a return that refused to be reopened. */
export async function withdrawReopening({ tenant, operation }: Turn, deps: Dependencies, { team }: CouncilReturn) {
  await deps.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) => {
    if (before?.reopening?.operation !== operation) return { type: 'unchanged', result: undefined }
    const { reopening: _withdrawn, ...rest } = before
    return { type: 'save', value: rest, result: undefined }
  })
}

/** The fields that identify one submission of a return. */
export type Submitted = Pick<Assessment, 'id' | 'submittedAt' | 'submissions'>

/** Whether the reopening of this submission of the channel's last return is claimed. */
export function isClaimed(
  { reopening, assessments }: Pick<Channel, 'reopening' | 'assessments'>,
  assessment: Submitted,
): boolean {
  return reopening !== undefined && assessments.at(-1) === assessment.id && isMeant(reopening, assessment)
}

/** Whether a return is still at the submission of a claim. */
const isMeant = (reopening: Reopening, { id, submittedAt, submissions }: Submitted): boolean =>
  reopening.assessment === id && reopening.submittedAt === submittedAt && reopening.submissions === submissions.length

/** Completes a claimed reopening whose own turn was interrupted or is not done yet, with the stamp of its lead. */
export async function completeReopening(deps: Dependencies, tenant: string, reopening: Reopening): Promise<void> {
  const { assessment: id, by, at, operation } = reopening
  const standing = await deps.assessments.read(tenant, id)
  if (!standing || !isMeant(reopening, standing)) return
  await listDue(deps, tenant, { ...standing, submittedAt: undefined }, at)
  await deps.assessments.change<Step<Assessment, void>>(tenant, id, (before) => {
    if (!before || !isReturn(before) || !isMeant(reopening, before)) return { type: 'unchanged', result: undefined }
    const after = onceOnly(before, { by, at, operation }, reopen)
    return saveIfChanged(before, isRefusal(after) ? undefined : after, undefined)
  })
}
