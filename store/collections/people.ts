// The people who have used the bot, by person id.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'
import type { PersonRecord } from '../../assessment/people/person.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

const schema: z.ZodType<PersonRecord> = z.object({
  assessments: z.array(branded(parseAssessmentId)),
  started: z.number(),
  returns: z.array(branded(parseAssessmentId)),
  parts: z.array(branded(parseAssessmentId)),
  hasMoreParts: z.literal(true).optional(),
  muted: z.boolean().optional(),
  language: z.object({ tag: z.string(), chosen: z.literal(true).optional() }).optional(),
  inputPresses: z.array(z.object({ operation: z.string(), saved: z.literal(true).optional() })).optional(),
  drafts: z.array(z.object({ card: z.string(), at: z.string(), inputs: z.record(z.string(), z.string()) })).optional(),
})

// Schema 2 added returns, schema 3 parts.
const upgrades = [
  (value: unknown) => ({ ...Object(value), returns: [] }),
  (value: unknown) => ({ ...Object(value), parts: [] }),
]

export const personForm: Form<PersonRecord> = { schema, upgrades }

export type People = Collection<PersonRecord>

export function peopleIn(store: Store): People {
  return collection(store, 'person', personForm)
}
