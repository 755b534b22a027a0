// The benchmark file that a hub publishes and a council's bot reads.

import { z } from 'zod'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import type { Publication } from '../publication.ts'
import { day, type ReturnFault } from './return-file.ts'
import { type Format, sealed, unsealed } from './sealed.ts'

const format: Format = { format: 'digital-maturity-benchmark', formatVersion: 1 }

const id = z.string().min(1).max(80)
const share = z.number().min(0).max(1)
const count = z.number().int().min(0)
const score = z.number().min(0).max(20)
const figures = z
  .object({ councils: count, median: score, lower: score.optional(), upper: score.optional() })
  .refine(({ lower = 0, median, upper = 20 }) => lower <= median && median <= upper, 'has quartiles out of order')
const quarter = z.literal([0, 1, 2, 3]).nullable()

const cohort = z.object({
  type: z.enum(authorityTypes).optional(),
  nation: z.enum(nations).optional(),
  councils: count,
  since: day,
  overall: figures.nullable(),
  partly: count,
  commitment: share.nullable(),
  practice: share.nullable(),
  functions: z.array(z.object({ code: id, figures: figures.nullable() })).max(50),
})

const content = z.object({
  publishedOn: day,
  questionSet: z.object({ id, version: id, meaning: z.string().regex(/^[0-9a-f]{64}$/) }),
  levels: z.number().int().min(1).max(20),
  // Nine types in four nations, nine types, and all.
  cohorts: z.array(cohort).max(60),
  quality: z.object({
    councils: count,
    unknown: quarter,
    evidenced: quarter,
    seenByTwo: quarter,
    agreement: quarter,
    questions: z
      .array(
        z.object({
          id: id.transform((text) => text as QuestionId),
          yes: z.object({ share, margin: share }).optional(),
          isWeak: z.boolean(),
        }),
      )
      .max(1000),
  }),
  madeUp: z.literal(true).optional(),
})

/** The text of the file. */
export const publicationFile = (publication: Publication): string => sealed(format, publication)

/** Reads the text of a file, and ignores unknown fields. Returns the publication or the fault. */
export function readPublicationFile(
  text: string,
): { readonly publication: Publication } | { readonly fault: ReturnFault } {
  const opened = unsealed(format, text)
  if ('fault' in opened) return opened
  const parsed = content.safeParse(opened.content)
  if (parsed.success) return { publication: parsed.data }
  const [issue] = parsed.error.issues
  return { fault: { at: issue?.path.join('.') ?? '', complaint: issue?.message ?? '' } }
}
