// The files that were offered to people in the last day: one document for each such person.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'
import { exportFormats, type PersonFiles } from '../../assessment/people/file-offer.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

const schema: z.ZodType<PersonFiles> = z.object({
  offers: z.array(
    z.object({
      id: z.string(),
      assessment: branded(parseAssessmentId),
      format: z.enum(exportFormats),
      isNamed: z.literal(true).optional(),
      name: z.string(),
      locale: z.string().optional(),
      at: z.string(),
      decision: z
        .object({ operation: z.string(), upload: z.object({ until: z.string(), chat: z.string() }).optional() })
        .optional(),
    }),
  ),
})

export const filesForm: Form<PersonFiles> = { schema }

/** By person id. */
export type Files = Collection<PersonFiles>

export function filesIn(store: Store): Files {
  return collection(store, 'files', filesForm)
}
