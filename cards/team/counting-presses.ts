// The data of the buttons that submit an assessment, and that choose which return of a council counts.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)

export const countingPresses = [
  // `sure`: the person was asked a second time about open questions. `counting` is the return that is to count, if the
  // council has another one of the same quarter.
  z.object({
    do: z.literal('submit'),
    assessment,
    sure: z.literal(true).optional(),
    counting: assessment.optional(),
  }),
  z.object({ do: z.literal('which-counts'), assessment }),
  z.object({ do: z.literal('let-count'), assessment, counting: assessment }),
] as const
