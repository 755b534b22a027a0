// The data of the buttons about personal views that are counted together.

import { z } from 'zod'
import { branded } from '../../../../assessment/branded.ts'
import { parseAssessmentId } from '../../../../assessment/ids.ts'

const assessment = branded(parseAssessmentId)

export const perceptionPresses = [
  // A lead's: how the officers' views differ from the return.
  z.object({ do: z.literal('perception'), assessment }),
  // An officer's: how a finished view of theirs is counted, or the newest one, and the choice.
  z.object({ do: z.literal('own-perception'), assessment }),
  z.object({ do: z.literal('my-perception') }),
  z.object({ do: z.literal('count-view'), assessment, counted: z.boolean() }),
  // None of their views is counted any more.
  z.object({ do: z.literal('uncount-views') }),
] as const
