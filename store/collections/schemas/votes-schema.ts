// The stored form of the votes behind an answer, in a ballot and in an assessment.

import { z } from 'zod'
import { type Votes, voteValues } from '../../../assessment/answers/answer.ts'
import { branded } from '../../../assessment/branded.ts'
import { parsePersonId } from '../../../assessment/ids.ts'

export const votesSchema: z.ZodType<Votes> = z.object({
  yes: z.number(),
  no: z.number(),
  unsure: z.number(),
  by: z.record(branded(parsePersonId), z.enum(voteValues)).optional(),
})
