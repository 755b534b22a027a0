// The data of the buttons about officers' views that are counted together.

import { z } from 'zod'
import { branded } from '../../../../assessment/branded.ts'
import { parseAssessmentId } from '../../../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)

export const perceptionPresses = [
  // For a lead: the comparison of the officers' views with the return.
  z.object({ do: z.literal('perception'), assessment }),
  // For an officer: how a finished view of theirs, or the newest one, is counted; and the choice.
  z.object({ do: z.literal('own-perception'), assessment }),
  z.object({ do: z.literal('my-perception') }),
  z.object({ do: z.literal('count-view'), assessment, counted: z.boolean() }),
  // Stops counting all their views.
  z.object({ do: z.literal('uncount-views') }),
] as const
