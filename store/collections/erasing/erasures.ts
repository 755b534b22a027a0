// The erasures: which person (by pseudonym) or view was erased, and when. A restored backup repeats the later ones.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { type AssessmentId, type PersonId, parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import { collection } from '../../documents/collection.ts'
import { type Form, fromDocument } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'
import type { FormerOf } from './pseudonyms.ts'

/** One erasure. It names no person: only the store's secret links the pseudonym to one. */
export type Erasure = {
  readonly former: PersonId
  /** ISO 8601, UTC. */
  readonly at: string
  /** The personal view, if only that was deleted; absent when the whole person was erased. */
  readonly view?: AssessmentId
}

const schema: z.ZodType<Erasure> = z.object({
  former: branded(parsePersonId),
  at: z.string(),
  view: branded(parseAssessmentId).optional(),
})

export const erasureForm: Form<Erasure> = { schema }

/**
 * Records that a person, or one of their personal views, is about to be erased. `at` is ISO 8601, UTC. Records a view
 * once. Keeps the last two hundred deleted views of a person, because a backup holds at most that many.
 */
export type NoteErasure = (tenant: string, person: PersonId, at: string, view?: AssessmentId) => Promise<void>

export function erasuresIn(store: Store, formerOf: FormerOf): NoteErasure {
  const erasures = collection(store, 'erasure', erasureForm)
  return async (tenant, person, at, view) => {
    const former = formerOf(tenant, person)
    if (view === undefined) {
      await erasures.create(tenant, erasureId({ former, at }), { former, at })
      return
    }
    const noted = (await Array.fromAsync(erasures.ids(tenant, viewsOf(former)))).toSorted()
    // A repeated deletion after an interruption has another time.
    if (noted.some((id) => id.endsWith(`/${view}`))) return
    const oldest = noted.slice(0, Math.max(0, noted.length + 1 - most.assessments))
    for (const id of oldest) await erasures.change(tenant, id, () => ({ type: 'remove', result: undefined }) as const)
    await erasures.create(tenant, erasureId({ former, at, view }), { former, at, view })
  }
}

const viewsOf = (former: PersonId): string => `view/${former}/`

const erasureId = ({ former, at, view }: Erasure): string =>
  view === undefined ? `${former}/${at}` : `${viewsOf(former)}${at}/${view}`

/** The erasure in a stored document. Throws DocumentUnreadable. */
export const parseErasure = (document: unknown): Erasure => fromDocument('erasure', erasureForm, document).value
