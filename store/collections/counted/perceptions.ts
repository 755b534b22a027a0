// The counted personal views: a document for each organisation and version of the questions.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Perception, Token } from '../../../assessment/organisation/perception.ts'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'

const token = z.templateLiteral([z.string(), '.', z.string()]) satisfies z.ZodType<Token>

const shown = <Figures extends z.ZodType>(figures: Figures) =>
  z.object({ at: z.string(), count: z.number(), figures: figures.optional(), sets: z.array(z.array(token)) })

const quartiles = z.object({ lower: z.number(), median: z.number(), upper: z.number() })

const schema: z.ZodType<Perception> = z.object({
  views: z.record(
    branded(parsePersonId),
    z.object({ assessment: branded(parseAssessmentId), at: z.string(), values: z.string(), token }),
  ),
  functions: shown(z.record(z.string(), quartiles)).optional(),
  majorities: shown(z.string()).optional(),
})

export const perceptionForm: Form<Perception> = { schema }

export type Perceptions = Collection<Perception>

export function perceptionsIn(store: Store): Perceptions {
  return collection(store, 'perception', perceptionForm)
}
