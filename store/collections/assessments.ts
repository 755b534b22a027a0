// The assessments: one document each, with all its answers and their history.

import { z } from 'zod'
import { answerValues } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { branded } from '../../assessment/branded.ts'
import { authorityTypes, nations } from '../../assessment/council.ts'
import { canonicalId, parseAssessmentId, parsePersonId, parseQuestionId } from '../../assessment/ids.ts'
import type { Team } from '../../assessment/team/team.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Store } from '../store.ts'
import { auditEntrySchema } from './audit.ts'
import { votesSchema } from './votes-schema.ts'

const assessmentId = branded(parseAssessmentId)
const personId = branded(parsePersonId)
const questionId = branded(parseQuestionId)

const statement = z.object({
  value: z.enum(answerValues).optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  evidence: z.string().optional(),
  by: personId,
  at: z.string(),
  operation: z.string(),
  undoes: z.string().optional(),
  votes: votesSchema.optional(),
})

const council = z.object({
  name: z.string().optional(),
  authority: z.enum(authorityTypes).optional(),
  nation: z.enum(nations).optional(),
})

const questionSet = z.object({ id: z.string(), version: z.string() })

const targets = z.record(z.string(), z.number())

const functionCode = z.string()

const team: z.ZodType<Team> = z.object({
  conversation: z.string(),
  locale: z.string().optional(),
  leads: z.array(personId),
  owners: z.record(functionCode, z.object({ person: personId, at: z.string(), operation: z.string() })),
  parked: z.array(questionId),
  rules: z.object({
    answering: z.enum(['vote', 'press']),
    named: z.boolean(),
    agreeing: z.enum(['leads', 'members']),
    guestsVote: z.boolean(),
    panel: z.array(personId),
  }),
  asking: z
    .object({
      question: questionId.optional(),
      within: functionCode.optional(),
      after: z.string().optional(),
      parked: questionId.optional(),
      kept: questionId.optional(),
    })
    .optional(),
  operations: z.array(z.string()),
  reminders: z.record(
    personId,
    z.object({ at: z.string(), occasion: z.string(), outcome: z.enum(['delivered', 'unreachable']).optional() }),
  ),
  unreachable: z.array(personId),
})

const schema: z.ZodType<Assessment> = z.object({
  id: assessmentId,
  organisationId: z.string().transform(canonicalId),
  standing: z.enum(['personal-view', 'council-return']),
  owner: personId,
  team: team.optional(),
  questionSet,
  number: z.number(),
  name: z.string().optional(),
  council,
  targets,
  due: z.string().optional(),
  startedAt: z.string(),
  answers: z.record(z.string(), statement.extend({ revision: z.number(), earlier: z.array(statement) })),
  places: z.record(
    personId,
    z.object({ question: questionId, at: z.string(), operation: z.string(), away: z.literal(true).optional() }),
  ),
  submittedAt: z.string().optional(),
  submissions: z.array(
    z.object({
      at: z.string(),
      by: personId,
      council,
      targets,
      values: z.record(z.string(), z.enum(answerValues).optional()),
      questionSet,
    }),
  ),
  outbox: z.array(auditEntrySchema).optional(),
})

// Schema 2 added teams and votes, schema 3 the outbox of the audit trail. Schema 4 keeps a submission's question set
// instead of its figures.
const upgrades = [(value: unknown) => value, (value: unknown) => value, withoutFigures]

const withFigures = z.looseObject({
  submissions: z.array(z.looseObject({ summary: z.object({ questionSet }) })),
})

function withoutFigures(value: unknown): unknown {
  const stored = withFigures.safeParse(value).data
  // The schema refuses a value of another shape.
  if (!stored) return value
  const submissions = stored.submissions.map(({ summary, ...frozen }) => ({ ...frozen, ...summary }))
  return { ...stored, submissions }
}

export type Assessments = Collection<Assessment>

export function assessmentsIn(store: Store): Assessments {
  return collection(store, 'assessment', { schema, upgrades })
}
