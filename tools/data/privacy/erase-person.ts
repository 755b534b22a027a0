// Erases one person from a store: their personal views and their record go; in a council's record answers and votes stay.

import type { PersonId } from '../../../assessment/ids.ts'
import { pseudonymise, pseudonymiseBallot, standsIn } from '../../../assessment/pseudonymise.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { pseudonymiseTrail } from '../../../store/collections/audit-trail.ts'
import { ballotsIn } from '../../../store/collections/ballots.ts'
import { channelsIn, pseudonymiseChannel } from '../../../store/collections/channels.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { pseudonymsIn } from '../../../store/collections/pseudonyms.ts'
import type { Step } from '../../../store/documents/change.ts'
import type { Store } from '../../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { unknownKind } from './find-held.ts'
import { notePrivacyAct } from './note-privacy-act.ts'
import { isTheirs } from './traces.ts'

export type Erased = {
  /** How many personal views were removed. */
  readonly removed: number
  /** How many assessments and ballots stay, with another id in place of the person's. */
  readonly renamed: { readonly assessments: number; readonly ballots: number }
  readonly failed: readonly Failed[]
}

type Outcome = 'removed' | 'renamed' | 'untouched'

/**
 * Each change is conditional on what was read, so that the bot may go on meanwhile. The record goes last: what was cut
 * short can be given again. Throws StoreUnavailable where the store does not answer.
 */
export async function erasePerson(store: Store, who: Who, now: string): Promise<Erased> {
  const { tenant, person } = who
  const [assessments, ballots, people] = [assessmentsIn(store), ballotsIn(store), peopleIn(store)]
  const channels = channelsIn(store)
  const formerOf = await pseudonymsIn(store)
  const instead = formerOf(tenant, person)
  const counts = { assessments: noneYet(), ballots: noneYet() }
  const failed = await eachDocument(store, who, async ({ kind, id }) => {
    switch (kind) {
      case 'assessment': {
        const outcome = await assessments.change(tenant, id, (current) =>
          without(current, person, (found) =>
            isTheirs(found, person) ? undefined : pseudonymise(found, person, instead),
          ),
        )
        counts.assessments[outcome] += 1
        return
      }
      case 'ballot': {
        const outcome = await ballots.change(tenant, id, (current) =>
          without(current, person, (found) => pseudonymiseBallot(found, person, instead)),
        )
        counts.ballots[outcome] += 1
        return
      }
      case 'channel':
        await channels.change(tenant, id, (current) =>
          without(current, person, (found) => pseudonymiseChannel(found, person, instead)),
        )
        return
      case 'person':
      case 'display':
      case 'due':
      case 'audit':
      case 'erasure':
      case 'retention':
      case 'secret':
        return
      default:
        throw unknownKind(kind)
    }
  })
  // The entries stay. Last but for the record, as the changes above may have made some.
  await pseudonymiseTrail(auditIn(store), tenant, person, instead)
  await notePrivacyAct(store, { tenant, person: instead }, 'privacy-erase', now)
  await people.change(tenant, person, () => ({ type: 'remove', result: undefined }))
  const renamed = { assessments: counts.assessments.renamed, ballots: counts.ballots.renamed }
  return { removed: counts.assessments.removed, renamed, failed }
}

const noneYet = (): Record<Outcome, number> => ({ removed: 0, renamed: 0, untouched: 0 })

/** What is done to a record: where the person stands in it, it is saved as it is without them, or removed. */
function without<Value>(
  current: Value | undefined,
  person: PersonId,
  change: (found: Value) => Value | undefined,
): Step<Value, Outcome> {
  if (current === undefined || !standsIn(current, person)) return { type: 'keep', result: 'untouched' }
  const value = change(current)
  return value === undefined ? { type: 'remove', result: 'removed' } : { type: 'save', value, result: 'renamed' }
}
