// The data of the buttons of a spot check.

import { z } from 'zod'
import { voteValues } from '../../../../assessment/answers/answer.ts'
import { branded } from '../../../../assessment/branded.ts'
import { parseAssessmentId, parsePersonId, parseQuestionId } from '../../../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)
const check = z.string().max(64)
/** The number of a question in the spot check, from 1. */
const nth = z.number().int().min(1).max(99)

export const spotPresses = [
  // For a lead: the spot checks, the members to ask, asking one, ending or deleting a check, and marking a question for
  // discussion.
  z.object({ do: z.literal('spot-checks'), assessment }),
  z.object({ do: z.literal('spot-pick'), assessment, page: z.number().int().min(1).max(99).optional() }),
  z.object({ do: z.literal('spot-draw'), assessment, person: branded(parsePersonId) }),
  z.object({ do: z.literal('spot-end'), assessment, check }),
  z.object({
    do: z.literal('spot-discuss'),
    assessment,
    check,
    question: branded(parseQuestionId),
    discuss: z.boolean(),
  }),
  // For the colleague: looking at a question, answering it, handing in, declining or taking back.
  z.object({ do: z.literal('spot-go'), assessment, check, nth: nth.optional() }),
  z.object({ do: z.literal('spot-answer'), assessment, check, nth, value: z.enum(voteValues) }),
  z.object({ do: z.literal('spot-send'), assessment, check }),
  z.object({ do: z.literal('spot-decline'), assessment, check }),
] as const
