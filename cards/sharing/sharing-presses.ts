// The data of the buttons that share results: a file, a card to forward, a presentation.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId } from '../../assessment/ids.ts'
import { exportFormats } from '../../assessment/people/file-offer.ts'

const assessment = branded(parseAssessmentId)
const staged = z.string().max(1024)
/** A file. `unnamed` leaves out people's names. */
const about = { assessment, unnamed: z.literal(true).optional() }

export const sharingPresses = [
  z.object({ do: z.literal('export'), ...about }),
  z.object({ do: z.literal('export-file'), ...about, format: z.enum(exportFormats) }),
  // The report as text, page by page.
  z.object({ do: z.literal('export-text'), ...about, page: z.number().int().min(1).max(99).optional() }),
  // A filled-in file from the person. `staged` is the id of the read file.
  z.object({ do: z.literal('import'), assessment, staged, page: z.number().int().min(1).max(99).optional() }),
  z.object({ do: z.literal('import-now'), assessment, staged }),
  z.object({ do: z.literal('import-undo'), assessment, operation: z.string().max(1024) }),
  // `step` is the number of the card in a presentation, from 1.
  z.object({ do: z.literal('present'), assessment, step: z.number().int().min(1).max(9).optional() }),
  z.object({ do: z.literal('share'), assessment }),
  // Its answer is a new message, for forwarding.
  z.object({ do: z.literal('share-card'), assessment }),
] as const
