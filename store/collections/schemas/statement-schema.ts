// The stored form of statements and submissions, in an assessment and in its history documents.

import { z } from 'zod'
import { answerValues } from '../../../assessment/answers/answer.ts'
import type { Submission } from '../../../assessment/assessment.ts'
import { branded } from '../../../assessment/branded.ts'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import { parsePersonId } from '../../../assessment/ids.ts'
import { votesSchema } from './votes-schema.ts'

const personId = branded(parsePersonId)

export const statement = z.object({
  value: z.enum(answerValues).optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().optional(),
  by: personId,
  at: z.string(),
  nth: z.number(),
  operation: z.string(),
  noted: z.literal(true).optional(),
  undoes: z.string().optional(),
  wordsBefore: z.object({ note: z.string().optional(), evidence: z.string().optional() }).optional(),
  votes: votesSchema.optional(),
})

export const earlier = statement.extend({ revision: z.number(), sameWords: z.literal(true).optional() })

export const council = z.object({
  name: z.string().optional(),
  nameCy: z.string().optional(),
  authority: z.enum(authorityTypes).optional(),
  nation: z.enum(nations).optional(),
})

export const questionSet = z.object({ id: z.string(), version: z.string() })

export const targets = z.record(z.string(), z.number())

export const submissionSchema: z.ZodType<Submission> = z.object({
  at: z.string(),
  by: personId,
  council,
  organisationId: z.string().optional(),
  targets,
  values: z.record(z.string(), z.enum(answerValues).optional()),
  leftOut: z.record(z.string(), z.string()).optional(),
  questionSet,
})
