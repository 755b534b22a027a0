// The organisations: the councils of a tenant, by organisation id.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'
import type { Organisation } from '../../assessment/organisation/organisation.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'
import { council } from './schemas/statement-schema.ts'

const schema: z.ZodType<Organisation> = z.object({
  council,
  returns: z.array(z.object({ assessment: branded(parseAssessmentId), submittedAt: z.string() })),
  choices: z.number().int().min(0).optional(),
  others: z.array(z.string()).optional(),
  addedFor: branded(parseAssessmentId).optional(),
  benchmark: z
    .object({
      revision: z.number().int().min(0),
      consent: z.object({ id: z.string(), since: z.string() }).optional(),
      withdrawn: z.array(z.string()),
      left: z.array(z.string()).optional(),
    })
    .optional(),
})

export const organisationForm: Form<Organisation> = { schema }

export type Organisations = Collection<Organisation>

export function organisationsIn(store: Store): Organisations {
  return collection(store, 'organisation', organisationForm)
}
