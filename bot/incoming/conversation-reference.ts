// How a conversation is reached again without a turn: kept as text, which nobody but the edge reads.

import { z } from 'zod'
import type { IncomingActivity } from './activity.ts'

export type Reference = {
  readonly serviceUrl: string
  /** With the thread, where it has one. */
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

/** The reference to where an activity comes from; `conversation` where it is about another one. */
export function referenceTo(
  { serviceUrl, recipient }: IncomingActivity,
  tenant: string,
  conversation: string,
): Reference | undefined {
  return recipient && { serviceUrl, conversation, tenant, bot: { id: recipient.id, name: recipient.name } }
}

export const writeReference = (reference: Reference): string => JSON.stringify(reference)

/** What `writeReference` wrote; undefined for anything else. */
export function readReference(text: string): Reference | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The channel's or chat's own id, without the thread. */
export const ownIdOf = (conversation: string): string => conversation.split(';', 1)[0] ?? conversation
