// The reference for reaching a conversation outside a turn. The store keeps it as text that only `bot/` reads.

import { z } from 'zod'
import type { IncomingActivity } from './activity.ts'

export type Reference = {
  readonly serviceUrl: string
  /** The conversation's id, with the thread (`;messageid=...`) in a channel. */
  readonly conversation: string
  readonly tenant: string
  readonly bot: { readonly id: string; readonly name?: string }
}

const schema: z.ZodType<Reference> = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  tenant: z.string(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
})

/**
 * The reference to a conversation, with the service address and the bot of an activity.
 * @returns undefined if the activity does not name its recipient, the bot
 */
export function referenceTo(
  { serviceUrl, recipient }: IncomingActivity,
  tenant: string,
  conversation: string,
): Reference | undefined {
  return recipient && { serviceUrl, conversation, tenant, bot: { id: recipient.id, name: recipient.name } }
}

export const writeReference = (reference: Reference): string => JSON.stringify(reference)

/** Parses the text of `writeReference`; undefined for any other text. */
export function readReference(text: string): Reference | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The channel's or chat's own id, without the thread. */
export const ownIdOf = (conversation: string): string => conversation.split(';', 1)[0] ?? conversation
