// The documents of the audit trail: for each scope a head that takes new entries, and full ones that stay unchanged.

import { z } from 'zod'
import { type AuditEntry, auditActions, auditFields } from '../../assessment/audit/entry.ts'
import { branded } from '../../assessment/branded.ts'
import { parseAssessmentId, parsePersonId, parseQuestionId } from '../../assessment/ids.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

/** Entries of one scope, the oldest first. */
export type AuditChunk = {
  /** The number of full documents of the scope before this one. */
  readonly number: number
  readonly entries: readonly AuditEntry[]
  /** The ids of the last entries of the previous document, so that a redelivered operation is recognised. */
  readonly recent: readonly string[]
}

/** One entry, as stored in the trail and in the outbox of a changed document. */
export const auditEntrySchema: z.ZodType<AuditEntry> = z.object({
  id: z.string(),
  action: z.enum(auditActions),
  at: z.string(),
  by: branded(parsePersonId).optional(),
  assessment: branded(parseAssessmentId).optional(),
  person: branded(parsePersonId).optional(),
  function: z.string().optional(),
  question: branded(parseQuestionId).optional(),
  fields: z.array(z.enum(auditFields)).optional(),
})

const schema: z.ZodType<AuditChunk> = z.object({
  number: z.number(),
  entries: z.array(auditEntrySchema),
  recent: z.array(z.string()),
})

export const auditForm: Form<AuditChunk> = { schema }

export type Audit = Collection<AuditChunk>

export function auditIn(store: Store): Audit {
  return collection(store, 'audit', auditForm)
}
