// The stored form of the plan of a council return, by question id.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { parsePersonId } from '../../../assessment/ids.ts'
import { type Plan, planStatuses } from '../../../assessment/team/planning/plan.ts'

const personId = branded(parsePersonId)

const earlier = z.object({
  owner: personId.optional(),
  due: z.string().optional(),
  status: z.enum(planStatuses),
  by: personId,
  at: z.string(),
})

const entry = earlier.extend({ note: z.string().optional(), operation: z.string(), earlier: z.array(earlier) })

export const planSchema: z.ZodType<Plan> = z.record(z.string(), entry)
