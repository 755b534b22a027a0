// The stored form of the spot checks of a council return.

import { z } from 'zod'
import { voteValues } from '../../../assessment/answers/answer.ts'
import { branded } from '../../../assessment/branded.ts'
import { parsePersonId, parseQuestionId } from '../../../assessment/ids.ts'
import type { SpotCheck } from '../../../assessment/team/spot-check/spot-check.ts'

const person = branded(parsePersonId)

export const spotCheckSchema: z.ZodType<SpotCheck> = z.object({
  id: z.string(),
  by: person,
  colleague: person,
  at: z.string(),
  submittedAt: z.string(),
  version: z.string(),
  questions: z.array(
    z.object({
      question: branded(parseQuestionId),
      value: z.enum(['yes', 'no']),
      said: z.enum(voteValues).optional(),
      discuss: z.literal(true).optional(),
    }),
  ),
  ended: z.object({ how: z.enum(['done', 'declined', 'withdrawn']), at: z.string() }).optional(),
})
