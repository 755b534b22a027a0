// The assessments: one document each, with its answers and their recent history.

import { z } from 'zod'
import { answerValues } from '../../assessment/answers/answer.ts'
import type { Assessment, Move } from '../../assessment/assessment.ts'
import { branded } from '../../assessment/branded.ts'
import { canonicalId, parseAssessmentId, parsePersonId, parseQuestionId } from '../../assessment/ids.ts'
import { channelLanguages } from '../../assessment/team/channel-language.ts'
import type { Team } from '../../assessment/team/team.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'
import { auditEntrySchema } from './audit.ts'
import { countingVotes } from './counted/counting-votes.ts'
import { teamVotesIn } from './counted/team-votes.ts'
import { filingHistory } from './history/filing-history.ts'
import { historyIn } from './history/history.ts'
import { numberStatements } from './schemas/number-statements.ts'
import { planSchema } from './schemas/plan-schema.ts'
import { spotCheckSchema } from './schemas/spot-check-schema.ts'
import { council, earlier, questionSet, statement, submissionSchema, targets } from './schemas/statement-schema.ts'

const assessmentId = branded(parseAssessmentId)
const personId = branded(parsePersonId)
const questionId = branded(parseQuestionId)

const functionCode = z.string()

const asking = z.object({
  question: questionId.optional(),
  within: functionCode.optional(),
  after: z.string().optional(),
  parked: questionId.optional(),
  kept: questionId.optional(),
})

const team: z.ZodType<Team> = z.object({
  conversation: z.string(),
  place: z.string().optional(),
  leads: z.array(personId),
  owners: z.record(functionCode, z.object({ person: personId, at: z.string(), operation: z.string() })),
  leftOut: z
    .record(functionCode, z.object({ reason: z.string(), by: personId, at: z.string(), operation: z.string() }))
    .optional(),
  draft: z.object({ by: personId, at: z.string() }).optional(),
  notCounted: z.object({ instead: assessmentId, by: personId, at: z.string() }).optional(),
  choice: z.object({ nth: z.number().int().min(1), operation: z.string() }).optional(),
  parked: z.array(questionId),
  rules: z.object({
    answering: z.enum(['vote', 'press']),
    named: z.boolean(),
    agreeing: z.enum(['leads', 'members']),
    guestsVote: z.boolean(),
    panel: z.array(personId),
    whenAll: z.boolean().optional(),
    language: z.enum(channelLanguages).optional(),
  }),
  observers: z.array(personId).optional(),
  asking: asking.optional(),
  operations: z.array(z.string()),
  reminders: z.record(
    personId,
    z.object({ at: z.string(), occasion: z.string(), outcome: z.enum(['delivered', 'unreachable']).optional() }),
  ),
  unreachable: z.array(personId),
  plan: planSchema.optional(),
  spotChecks: z.array(spotCheckSchema).optional(),
})

const valueChange = z.object({ value: z.enum(answerValues).optional(), at: z.string(), nth: z.number() })

const answer = statement.extend({
  revision: z.number(),
  earlier: z.array(earlier),
  filed: z.object({ last: z.array(valueChange), more: z.number(), isCut: z.literal(true).optional() }).optional(),
  confirmed: z.object({ by: personId, at: z.string(), operation: z.string() }).optional(),
})

const move: z.ZodType<Move> = z.object({
  from: questionSet,
  by: personId,
  at: z.string(),
  operation: z.string(),
  statements: z.number(),
  kept: z.record(z.string(), questionId),
  aside: z.record(z.string(), z.string()),
  targets,
  recordKeys: z.record(z.string(), questionId).optional(),
  parked: z.array(questionId).optional(),
  asking: asking.optional(),
})

const schema: z.ZodType<Assessment> = z.object({
  id: assessmentId,
  organisationId: z.string().transform(canonicalId),
  owner: personId,
  team: team.optional(),
  questionSet,
  number: z.number(),
  name: z.string().optional(),
  council,
  targets,
  due: z.string().optional(),
  startedAt: z.string(),
  answers: z.record(z.string(), answer),
  statements: z.number(),
  merged: z.array(z.object({ question: questionId, operation: z.string(), isUndone: z.boolean() })),
  historyDocuments: z.number(),
  places: z.record(
    personId,
    z.object({
      ...{ question: questionId.optional(), at: z.string(), operation: z.string() },
      away: z.literal(true).optional(),
      passed: z.literal(true).optional(),
    }),
  ),
  moved: move.optional(),
  edition: z.number().optional(),
  setAside: z.record(z.string(), answer).optional(),
  recordKeys: z.record(z.string(), questionId).optional(),
  submittedAt: z.string().optional(),
  submissions: z.array(submissionSchema),
  outbox: z.array(auditEntrySchema).optional(),
  perception: z.object({ counted: z.boolean(), at: z.string(), operation: z.string() }).optional(),
  deletion: z.object({ by: personId, at: z.string(), removeAt: z.string() }).optional(),
})

// Schema 2 added teams and votes, schema 3 the outbox of the audit trail; earlier documents have neither. Schema 4
// numbers the statements. Schema 5 stores a submission's question set instead of its figures.
const upgrades = [(value: unknown) => value, (value: unknown) => value, numberStatements, withoutFigures]

export const assessmentForm: Form<Assessment> = { schema, upgrades }

const withFigures = z.looseObject({
  submissions: z.array(z.looseObject({ summary: z.object({ questionSet }) })),
})

function withoutFigures(value: unknown): unknown {
  const stored = withFigures.safeParse(value).data
  // A value of another shape is passed on, and the schema refuses it.
  if (!stored) return value
  const submissions = stored.submissions.map(({ summary, ...frozen }) => ({ ...frozen, ...summary }))
  return { ...stored, submissions }
}

export type Assessments = Collection<Assessment>

/** The hidden copies of deleted council returns, by the id of the assessment. */
export function deletedIn(store: Store): Assessments {
  return collection(store, 'deleted', assessmentForm)
}

/**
 * The assessments. After a change that makes an assessment's history too long, the oldest part moves to history
 * documents. The votes of submitted returns are counted in their councils' records.
 */
export function assessmentsIn(store: Store): Assessments {
  const assessments = collection(store, 'assessment', assessmentForm)
  return countingVotes(filingHistory(assessments, historyIn(store)), teamVotesIn(store))
}
