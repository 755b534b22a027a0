// The channels and group chats with a council return: their returns, and their address in Teams.

import { z } from 'zod'
import { type AuditEntry, pseudonymiseEntry } from '../../assessment/audit/entry.ts'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, type PersonId, parseAssessmentId, parsePersonId } from '../../assessment/ids.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'
import { auditEntrySchema } from './audit.ts'

export type Channel = {
  readonly kind: 'channel' | 'groupChat'
  /** The channel's team, by the id of its first channel. */
  readonly team?: string
  /** The conversation reference. Only `bot/` reads it. */
  readonly reference: string
  /** The council returns that were started here, the oldest first. The last one is current. */
  readonly assessments: readonly AssessmentId[]
  /** The deleted returns that can still be restored, the oldest first. */
  readonly deleted: readonly AssessmentId[]
  /** The number of returns ever started here. The next return gets the next number. */
  readonly started: number
  /**
   * The last decision to reopen a return. While it names the last return, nobody can start another over that
   * submission.
   */
  readonly reopening?: Reopening
  /** Audit entries that were saved with their change and are not in the audit trail yet. */
  readonly outbox?: readonly AuditEntry[]
}

/** A decision to reopen a return: the person, time and operation, and the time and number of the submission. */
export type Reopening = {
  readonly assessment: AssessmentId
  readonly submittedAt: string
  readonly submissions: number
  readonly by: PersonId
  readonly at: string
  readonly operation: string
}

const schema: z.ZodType<Channel> = z.object({
  kind: z.enum(['channel', 'groupChat']),
  team: z.string().optional(),
  reference: z.string(),
  assessments: z.array(branded(parseAssessmentId)),
  deleted: z.array(branded(parseAssessmentId)),
  started: z.number(),
  reopening: z
    .object({
      assessment: branded(parseAssessmentId),
      submittedAt: z.string(),
      submissions: z.number(),
      by: branded(parsePersonId),
      at: z.string(),
      operation: z.string(),
    })
    .optional(),
  outbox: z.array(auditEntrySchema).optional(),
})

// Schema 2 added the decision to reopen a return and the outbox of the audit trail, schema 3 the deleted returns.
const upgrades = [(value: unknown) => value, (value: unknown) => ({ ...Object(value), deleted: [] })]

export const channelForm: Form<Channel> = { schema, upgrades }

/** The record with a pseudonym in place of a person's id: in a decision to reopen, and in the outbox. */
export function pseudonymiseChannel(channel: Channel, person: PersonId, instead: PersonId): Channel {
  const { reopening, outbox } = channel
  return {
    ...channel,
    ...(reopening?.by === person && { reopening: { ...reopening, by: instead } }),
    ...(outbox && { outbox: outbox.map((entry) => pseudonymiseEntry(entry, person, instead)) }),
  }
}

export type Channels = Collection<Channel>

export function channelsIn(store: Store): Channels {
  return collection(store, 'channel', channelForm)
}
