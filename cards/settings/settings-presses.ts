// The data of the buttons that open and save the settings, part by part.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'

/** The parts of an assessment's settings. Each has its own card; only a council return has rules. */
export const settingsParts = ['council', 'dates', 'targets', 'rules'] as const
export type SettingsPart = (typeof settingsParts)[number]

const assessment = branded(parseAssessmentId)
const part = z.enum(settingsParts)
/** The card that Save and Back lead to. */
const back = z.enum(['finish', 'gaps']).optional()

export const settingsPresses = [
  // Without `part` it lists the parts. `all` fills the target of every function with one level, without saving.
  z.object({
    do: z.literal('settings'),
    assessment,
    part: part.optional(),
    all: z.number().int().min(1).max(9).optional(),
    back,
  }),
  // The council of the assessment: shows the choice, and makes it by the inputs.
  z.object({ do: z.literal('council-of'), assessment }),
  z.object({ do: z.literal('change-council'), assessment }),
  // A part saves only its own inputs. `drawn` is the value of each input when it was drawn. An input with the same
  // value was not changed.
  z.object({
    do: z.literal('save-settings'),
    assessment,
    part,
    back,
    drawn: z.record(z.string().max(64), z.string().max(5000)).optional(),
  }),
] as const
