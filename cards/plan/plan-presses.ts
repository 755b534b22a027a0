// The data of the buttons that show a council return's plan, and change one of its actions.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId, parseQuestionId } from '../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)
const question = branded(parseQuestionId)
const page = z.number().int().min(1).max(99).optional()

export const planPresses = [
  // `drawn` is the value of each input when it was drawn. An input with the same value was not changed.
  z.object({ do: z.literal('plan'), assessment, page }),
  z.object({ do: z.literal('plan-entry'), assessment, question }),
  z.object({
    do: z.literal('save-plan'),
    assessment,
    question,
    drawn: z.object({
      owner: z.string().max(128),
      due: z.string().max(32),
      status: z.string().max(32),
      note: z.string().max(5000),
    }),
  }),
] as const
