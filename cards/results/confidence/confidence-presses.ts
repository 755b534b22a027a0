// The data of the buttons about the reliability of results.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { perceptionPresses } from './perception/perception-presses.ts'
import { spotPresses } from './spot/spot-presses.ts'

const assessment = branded(parseAssessmentId)
const page = z.number().int().min(1).max(99).optional()

export const confidencePresses = [
  // The Yes answers without evidence or without a second person.
  z.object({ do: z.literal('evidence'), assessment, page }),
  // The questions on which the council's teams differed most.
  z.object({ do: z.literal('disputed'), assessment }),
  ...spotPresses,
  ...perceptionPresses,
] as const
