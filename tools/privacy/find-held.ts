// Finds everything that a store holds about one person.

import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonRecord } from '../../assessment/person.ts'
import { assessmentsIn } from '../../store/assessments.ts'
import { peopleIn } from '../../store/people.ts'
import type { Store } from '../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { type Traces, tracesOf } from './traces.ts'

export type Held = {
  /** The person's own record, or null where there is none. */
  readonly record: PersonRecord | null
  /** The assessments they own, whole: with answers, notes and history. */
  readonly assessments: readonly Assessment[]
  /** What they did in assessments that they do not own. */
  readonly elsewhere: readonly Traces[]
  /** Documents of the tenant that could not be read. */
  readonly unreadable: readonly Failed[]
}

/** Reads every document of the tenant. Throws StoreUnavailable where the store does not answer. */
export async function findHeld(store: Store, who: Who): Promise<Held> {
  const { tenant, person } = who
  const [assessments, people] = [assessmentsIn(store), peopleIn(store)]
  const owned: Assessment[] = []
  const elsewhere: Traces[] = []
  let record: PersonRecord | null = null
  const unreadable = await eachDocument(store, who, async ({ kind, id }) => {
    switch (kind) {
      case 'assessment': {
        const assessment = await assessments.read(tenant, id)
        const traces = assessment && tracesOf(assessment, person)
        if (assessment && traces?.owner) owned.push(assessment)
        else if (traces) elsewhere.push(traces)
        return
      }
      case 'person':
        if (id === person) record = (await people.read(tenant, id)) ?? null
        return
      default:
        throw unknownKind(kind)
    }
  })
  return { record, assessments: owned, elsewhere, unreadable }
}

/** Whether anything at all was found under the person's id. */
export const isNothing = ({ record, assessments, elsewhere }: Held): boolean =>
  !record && assessments.length === 0 && elsewhere.length === 0

/** What a store says of a document that only a newer version of the bot knows. */
export const unknownKind = (kind: never): Error =>
  new Error(`This version of the bot knows no document of the kind ${kind}: run the version that wrote it.`)
