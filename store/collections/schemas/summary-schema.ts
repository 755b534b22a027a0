// The figures that were frozen with a finished assessment, as they are stored.

import { z } from 'zod'
import type { Summary } from '../../../assessment/summary.ts'

const ratio = z.object({ n: z.number(), d: z.number() }).nullable()
const level = z.number().nullable()

export const summarySchema: z.ZodType<Summary> = z.object({
  questionSet: z.object({ id: z.string(), version: z.string() }),
  overall: z.object({ score: ratio, level, lowestLevel: level }),
  commitment: ratio,
  practice: ratio,
  commitmentGap: ratio,
  quadrant: z.enum(['starting-out', 'decided-not-done', 'done-without-mandate', 'delivering']).nullable(),
  leadership: ratio,
  culture: ratio,
  agile: z.object({ provision: ratio, takeUp: ratio, gap: ratio }),
  counts: z.object({
    asked: z.number(),
    yes: z.number(),
    no: z.number(),
    unsure: z.number(),
    notApplicable: z.number(),
    unanswered: z.number(),
    unknown: z.number(),
  }),
  functions: z.array(
    z.object({
      code: z.string(),
      level,
      plus: z.boolean(),
      score: ratio,
      met: z.number(),
      applicable: z.number(),
      perCent: ratio,
      unsure: z.number(),
      unanswered: z.number(),
      unknown: z.number(),
      notApplicable: z.number(),
      target: z.number(),
      gap: level,
      levels: z.array(z.object({ level: z.number(), met: z.number(), applicable: z.number(), complete: z.boolean() })),
    }),
  ),
})
