// The files that were offered to people in the last day: one document for each such person.

import { z } from 'zod'
import { answerValues } from '../../assessment/answers/answer.ts'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId, parseQuestionId } from '../../assessment/ids.ts'
import { exportFormats, type PersonFiles } from '../../assessment/people/file-offer.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

const answer = z.object({
  value: z.enum(answerValues).optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().optional(),
})

/** The name of a fault and its values. Earlier versions stored a sentence, which is shown unchanged. */
const fault = z.union([
  z.tuple([z.string()], z.union([z.string(), z.number()])),
  z.string().transform((sentence): [string] => [sentence]),
])

const row = z.union([
  z.object({
    type: z.enum(['new', 'changed']),
    line: z.number(),
    question: branded(parseQuestionId),
    seen: z.number(),
    before: z.enum(answerValues).optional(),
    after: answer,
  }),
  z.object({ type: z.literal('wrong'), line: z.number(), id: z.string(), reasons: z.array(fault) }),
])

const staged = z.object({
  id: z.string(),
  assessment: branded(parseAssessmentId),
  at: z.string(),
  same: z.number(),
  rows: z.array(row),
  warnings: z.array(fault),
})

const schema: z.ZodType<PersonFiles> = z.object({
  staged: staged.optional(),
  otherStaged: z.array(staged).optional(),
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

/** Documents by person id. */
export type Files = Collection<PersonFiles>

export function filesIn(store: Store): Files {
  return collection(store, 'files', filesForm)
}
