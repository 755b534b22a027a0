// Erases one person from a store: their personal views and their record go; in a council's record the answers stay.

import { hash } from 'node:crypto'
import type { Assessment } from '../../assessment/assessment.ts'
import { type PersonId, parsePersonId } from '../../assessment/ids.ts'
import { assessmentsIn } from '../../store/assessments.ts'
import type { Step } from '../../store/change.ts'
import { peopleIn } from '../../store/people.ts'
import type { Store } from '../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { unknownKind } from './find-held.ts'
import { tracesOf, withoutPerson } from './traces.ts'

export type Erased = {
  /** How many personal views were removed. */
  readonly removed: number
  /** How many assessments stay, with another id in place of the person's. */
  readonly renamed: number
  readonly failed: readonly Failed[]
}

type Outcome = 'removed' | 'renamed' | 'untouched'

/**
 * Each change is conditional on what was read, so that the bot may go on meanwhile. The record goes last: what was cut
 * short can be given again. Throws StoreUnavailable where the store does not answer.
 */
export async function erasePerson(store: Store, who: Who): Promise<Erased> {
  const { tenant, person } = who
  const [assessments, people] = [assessmentsIn(store), peopleIn(store)]
  const instead = formerId(who)
  const counts = { removed: 0, renamed: 0, untouched: 0 }
  const failed = await eachDocument(store, who, async ({ kind, id }) => {
    switch (kind) {
      case 'assessment':
        counts[await assessments.change(tenant, id, (current) => stepFor(current, person, instead))] += 1
        return
      case 'person':
        return
      default:
        throw unknownKind(kind)
    }
  })
  await people.change(tenant, person, () => ({ type: 'remove', result: undefined }))
  return { removed: counts.removed, renamed: counts.renamed, failed }
}

function stepFor(current: Assessment | undefined, person: PersonId, instead: PersonId): Step<Assessment, Outcome> {
  const traces = current && tracesOf(current, person)
  if (!traces) return { type: 'keep', result: 'untouched' }
  return traces.owner && traces.standing === 'personal-view'
    ? { type: 'remove', result: 'removed' }
    : { type: 'save', value: withoutPerson(current, person, instead), result: 'renamed' }
}

/**
 * The id that stands for somebody who has gone: always the same for the same person, so that it is still seen which
 * answers came from one hand, and nothing that could be looked up in a directory.
 */
function formerId({ tenant, person }: Who): PersonId {
  const id = parsePersonId(`former-${hash('sha256', JSON.stringify([tenant, person])).slice(0, 16)}`)
  if (!id) throw new Error('A hash is an id.')
  return id
}
