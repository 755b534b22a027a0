// The file that tells a hub that a council withdrew its consent.

import { z } from 'zod'
import type { ReturnFault } from './return-file.ts'
import { type Format, sealed, unsealed, unsealedJson } from './sealed.ts'

const format: Format = { format: 'digital-maturity-withdrawal', formatVersion: 1 }

const content = z.object({ council: z.uuid('must be the UUID that the returns had') })

/** The text of the file. `council` is the random id whose returns no publication may count any more. */
export const withdrawalFile = (council: string): string => sealed(format, { council })

/** Reads the text of a file. */
export const readWithdrawalFile = (text: string): ReadWithdrawal => readOpened(unsealed(format, text))

/** Reads the parsed JSON of a file. Returns the council's random id, or the fault. */
export const readWithdrawalJson = (json: unknown): ReadWithdrawal => readOpened(unsealedJson(format, json))

type ReadWithdrawal = { readonly council: string } | { readonly fault: ReturnFault }

function readOpened(opened: ReturnType<typeof unsealed>): ReadWithdrawal {
  if ('fault' in opened) return opened
  const parsed = content.safeParse(opened.content)
  if (parsed.success) return { council: parsed.data.council }
  return { fault: { at: 'council', complaint: parsed.error.issues[0]?.message ?? '' } }
}
