// Reads what a person decided about an offered file. Source: Microsoft Learn, "Send and receive files through the bot".

import { z } from 'zod'
import type { Input } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { writeReference } from './conversation-reference.ts'
import type { Origin } from './origin.ts'

export const fileConsent = 'fileConsent/invoke'

const address = z.url({ protocol: /^https?$/ }).max(4096)

const schema = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ offer: z.string().max(1024) }),
  uploadInfo: z
    .object({
      uploadUrl: address,
      contentUrl: address,
      uniqueId: z.string().max(1024),
      fileType: z.string().max(64),
    })
    .optional()
    .catch(undefined),
})

/** Undefined outside of a personal chat, and for an acceptance that names no place for the file. */
export function consentOf({ value }: IncomingActivity, { place, reference }: Origin): Input | undefined {
  const parsed = schema.safeParse(value).data
  if (!parsed || place?.type !== 'personal' || !reference) return undefined
  const { action, context, uploadInfo } = parsed
  const decided = { type: 'consented', offer: context.offer, chat: writeReference(reference) } as const
  if (action === 'decline') return decided
  return uploadInfo ? { ...decided, upload: uploadInfo } : undefined
}
