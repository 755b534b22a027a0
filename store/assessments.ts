// The assessments: one document each, with all its answers and their history.

import { z } from 'zod'
import { answerValues } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { branded } from '../assessment/branded.ts'
import { authorityTypes, nations } from '../assessment/council.ts'
import { parseAssessmentId, parsePersonId, parseQuestionId } from '../assessment/ids.ts'
import { type Collection, collection } from './collection.ts'
import type { Store } from './store.ts'
import { summarySchema } from './summary-schema.ts'

const assessmentId = branded(parseAssessmentId)
const personId = branded(parsePersonId)

const statement = z.object({
  value: z.enum(answerValues).optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().optional(),
  by: personId,
  at: z.string(),
  operation: z.string(),
  undoes: z.string().optional(),
})

const council = z.object({
  name: z.string().optional(),
  authority: z.enum(authorityTypes).optional(),
  nation: z.enum(nations).optional(),
})

const targets = z.record(z.string(), z.number())

const schema: z.ZodType<Assessment> = z.object({
  id: assessmentId,
  organisationId: z.string(),
  standing: z.enum(['personal-view', 'council-return']),
  owner: personId,
  questionSet: z.object({ id: z.string(), version: z.string() }),
  number: z.number(),
  name: z.string().optional(),
  council,
  targets,
  due: z.string().optional(),
  startedAt: z.string(),
  answers: z.record(z.string(), statement.extend({ revision: z.number(), earlier: z.array(statement) })),
  places: z.record(z.string(), z.object({ question: branded(parseQuestionId), at: z.string(), operation: z.string() })),
  submittedAt: z.string().optional(),
  submissions: z.array(
    z.object({
      at: z.string(),
      by: personId,
      council,
      targets,
      values: z.record(z.string(), z.enum(answerValues).optional()),
      summary: summarySchema,
    }),
  ),
})

export type Assessments = Collection<Assessment>

export function assessmentsIn(store: Store): Assessments {
  return collection(store, 'assessment', { schema })
}
