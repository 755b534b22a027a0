// The file that a council sends to the benchmark: `npm run benchmark -- submit` writes it, a hub reads it.

import { z } from 'zod'
import { answerValues } from '../../../assessment/answers/answer.ts'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import type { CouncilFigures } from '../council-figures.ts'
import { type Format, type SealFault, sealed, unsealed, unsealedJson } from './sealed.ts'

const format: Format = { format: 'digital-maturity-return', formatVersion: 1 }

// A set has at most a few hundred questions, a team a few hundred members.
const most = { questions: 1000, votes: 10_000, leftOut: 2 }

const id = z.string().min(1).max(80)
const share = z.number().min(0).max(1).nullable()
const votes = z.number().int().min(0).max(most.votes)
const bounded = <Value extends z.ZodType>(value: Value) =>
  z.record(id, value).refine((record) => Object.keys(record).length <= most.questions, 'has too many questions')

/** A day of the calendar, `2027-03-31`. */
export const day = z.iso.date('must be a day such as 2027-03-31')

const content = z.object({
  council: z.uuid('must be a UUID that was made up for the council'),
  questionSet: z.object({ id, version: id, meaning: z.string().regex(/^[0-9a-f]{64}$/) }),
  type: z.enum(authorityTypes),
  nation: z.enum(nations),
  submittedOn: day,
  answers: bounded(z.enum(answerValues)),
  leftOut: z.array(id).max(most.leftOut),
  votes: bounded(z.object({ yes: votes, no: votes, unsure: votes })),
  evidence: z.object({ evidenced: share, seenByTwo: share }),
  agreement: share,
  madeUp: z.literal(true).optional(),
})

export type ReturnFault = SealFault | { readonly at: string; readonly complaint: string }

/** The text of the file. */
export const returnFile = (figures: CouncilFigures): string => sealed(format, figures)

/** Reads the text of a file, and ignores unknown fields. Returns the figures or the fault. */
export const readReturnFile = (text: string): ReadReturn => readOpened(unsealed(format, text))

/** Reads the parsed JSON of a file, and ignores unknown fields. Returns the figures or the fault. */
export const readReturnJson = (json: unknown): ReadReturn => readOpened(unsealedJson(format, json))

type ReadReturn = { readonly figures: CouncilFigures } | { readonly fault: ReturnFault }

function readOpened(opened: ReturnType<typeof unsealed>): ReadReturn {
  if ('fault' in opened) return opened
  const parsed = content.safeParse(opened.content)
  if (parsed.success) return { figures: parsed.data as CouncilFigures }
  const [issue] = parsed.error.issues
  return { fault: { at: issue?.path.join('.') ?? '', complaint: issue?.message ?? '' } }
}
