// The data of the buttons about files. `unnamed` leaves the names of people out of a file.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { exportFormats } from '../../../assessment/people/file-offer.ts'

const about = { assessment: branded(parseAssessmentId), unnamed: z.literal(true).optional() }

/** `export-text` shows the report as text, page by page. */
export const filePresses = [
  z.object({ do: z.literal('export'), ...about }),
  z.object({ do: z.literal('export-file'), ...about, format: z.enum(exportFormats) }),
  z.object({ do: z.literal('export-text'), ...about, page: z.number().int().min(1).max(99).optional() }),
] as const
