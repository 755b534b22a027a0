// Keeps the votes of submitted council returns in their council's record, updated with each change of a return.

import type { Assessment } from '../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import {
  type CountedReturn,
  countedOf,
  type TeamVotes,
  withoutReturn,
  withReturn,
} from '../../../assessment/organisation/team-votes.ts'
import type { Step } from '../../documents/change.ts'
import { changeAfter } from '../../documents/change-after.ts'
import type { Collection } from '../../documents/collection.ts'
import { DocumentUnreadable } from '../../documents/unreadable.ts'
import type { TeamVotesRecords } from './team-votes.ts'

/**
 * The assessments, with their council's record of votes kept up to date. A submission adds its ballots. Reopening,
 * deleting or removing a return takes them out. The record is written before the return, so if that fails, nothing has
 * changed and the press can be repeated. Idempotent.
 */
export function countingVotes(assessments: Collection<Assessment>, votes: TeamVotesRecords): Collection<Assessment> {
  return {
    ...assessments,
    async create(tenant, id, value) {
      const after = countedOf(value)
      await bring(votes, tenant, id, undefined, after)
      const made = await assessments.create(tenant, id, value)
      // If the return existed already, its stored state counts.
      if (made === 'exists' && after)
        await bring(votes, tenant, id, after, countedOf(await assessments.read(tenant, id)))
      return made
    },
    change(tenant, id, step) {
      // The state of the return that this change has written to the record.
      let written: { readonly counted: CountedReturn | undefined } | undefined
      return changeAfter(
        assessments,
        [tenant, id],
        step,
        (current, decision) => {
          const before = written ? written.counted : countedOf(current)
          const after = countedOf(valueAfter(decision, current))
          return isSame(before, after) ? undefined : { before, after }
        },
        async ({ before, after }) => {
          await bring(votes, tenant, id, before, after)
          written = { counted: after }
        },
      )
    },
  }
}

function valueAfter(decision: Step<Assessment, unknown>, current: Assessment | undefined): Assessment | undefined {
  if (decision.type === 'unchanged') return current
  return decision.type === 'save' ? decision.value : undefined
}

/** The votes of a return do not change while it is submitted. */
const isSame = (one: CountedReturn | undefined, other: CountedReturn | undefined): boolean =>
  one?.record === other?.record && one?.at === other?.at

/** Counts a return that was stored in another way, such as by an import. Idempotent. Throws StoreUnavailable. */
export const countVotes = (votes: TeamVotesRecords, tenant: string, assessment: Assessment): Promise<void> =>
  bring(votes, tenant, assessment.id, undefined, countedOf(assessment))

/**
 * Updates the records from one state of a return to the next. An unreadable record does not stop the change of the
 * return.
 */
async function bring(
  votes: TeamVotesRecords,
  tenant: string,
  id: string,
  before: CountedReturn | undefined,
  after: CountedReturn | undefined,
): Promise<void> {
  const isMoved = before !== undefined && before.record !== after?.record
  try {
    if (after) await votes.change(tenant, after.record, added(id as AssessmentId, after))
    if (isMoved) await votes.change(tenant, before.record, takenOut(id as AssessmentId))
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error
  }
}

const unchanged = { type: 'unchanged', result: undefined } as const

const added =
  (id: AssessmentId, counted: CountedReturn) =>
  (known: TeamVotes = { returns: {} }): Step<TeamVotes, void> =>
    known.returns[id]?.at === counted.at
      ? unchanged
      : { type: 'save', value: withReturn(known, id, counted), result: undefined }

const takenOut =
  (id: AssessmentId) =>
  (known: TeamVotes | undefined): Step<TeamVotes, void> => {
    if (!known?.returns[id]) return unchanged
    const value = withoutReturn(known, id)
    return value ? { type: 'save', value, result: undefined } : { type: 'remove', result: undefined }
  }
