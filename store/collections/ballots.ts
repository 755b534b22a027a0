// The ballots: one document for each question that a team votes on.

import { z } from 'zod'
import { answerValues, voteValues } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, parsePersonId, parseQuestionId, type QuestionId } from '../../assessment/ids.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import { type Keyed, recordKey } from '../../assessment/versions/record-keys.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'
import { votesSchema } from './schemas/votes-schema.ts'

const personId = branded(parsePersonId)

const schema: z.ZodType<Ballot> = z.object({
  question: branded(parseQuestionId),
  round: z.number(),
  replacesRevision: z.number(),
  named: z.boolean(),
  votes: z.record(personId, z.array(z.object({ value: z.enum(voteValues), at: z.string(), operation: z.string() }))),
  revealed: z.object({ at: z.string(), by: personId.optional() }).optional(),
  agreed: z
    .object({
      value: z.enum(answerValues),
      reason: z.string().optional(),
      seen: z.number(),
      votes: votesSchema,
      by: personId,
      at: z.string(),
      operation: z.string(),
    })
    .optional(),
})

// Schema 2 renamed `over`.
const upgrades = [
  (value: unknown) => {
    const { over, ...ballot } = Object(value)
    return { ...ballot, replacesRevision: over }
  },
]

export const ballotForm: Form<Ballot> = { schema, upgrades }

export type Ballots = Collection<Ballot>

export function ballotsIn(store: Store): Ballots {
  return collection(store, 'ballot', ballotForm)
}

/** The prefix of the ids of all ballots of one assessment. */
export const ballotsOf = (assessment: AssessmentId): string => `${assessment}/`

/** The id of the ballot on a question of an assessment. It stays the same when a move gives the question another id. */
export const ballotId = (assessment: Keyed & Pick<Assessment, 'id'>, question: QuestionId): string =>
  `${assessment.id}/${recordKey(assessment, question)}`

/** The assessment whose ballot has this id. */
export const assessmentOf = (id: string): AssessmentId => id.slice(0, id.indexOf('/')) as AssessmentId
