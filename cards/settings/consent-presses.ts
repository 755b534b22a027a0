// The data of the buttons that show, give and withdraw a council's consent to the benchmark.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)

export const consentPresses = [
  z.object({ do: z.literal('consent'), assessment }),
  // `seen` is the revision of the choice on the card.
  z.object({ do: z.literal('set-consent'), assessment, gives: z.boolean(), seen: z.number().int().min(0) }),
] as const
