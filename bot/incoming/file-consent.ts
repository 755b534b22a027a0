// Parses a person's decision on an offered file, and a file that they sent. Source: Microsoft Learn, "Send and receive
// files through the bot".

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

/** The decision; undefined outside a personal chat, and for an acceptance without an upload address. */
export function consentOf({ value }: IncomingActivity, { place, reference }: Origin): Input | undefined {
  const parsed = schema.safeParse(value).data
  if (!parsed || place?.type !== 'personal' || !reference) return undefined
  const { action, context, uploadInfo } = parsed
  const decided = { type: 'consented', offer: context.offer, chat: writeReference(reference) } as const
  if (action === 'decline') return decided
  return uploadInfo ? { ...decided, upload: uploadInfo } : undefined
}

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info'

/** The file that a person has sent; the first of several. */
export function fileIn({ attachments = [] }: IncomingActivity): Input | undefined {
  const files = attachments.filter(({ contentType }) => contentType === downloadInfo)
  const [first] = files
  if (!first || typeof first.content !== 'object') return undefined
  return { type: 'file', address: first.content.downloadUrl, others: files.length - 1 }
}
