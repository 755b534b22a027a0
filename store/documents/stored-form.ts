// Stores each value with the number of its schema, so that later code can read and upgrade it.

import { z } from 'zod'
import { type Kind, StoreUnavailable } from '../store.ts'

/**
 * The present schema of a kind of document, and the steps that lead to it: the first upgrade turns a value of schema 1
 * into one of schema 2, and so on. The present schema's number is therefore one more than there are upgrades. A new
 * field needs an upgrade too, even an optional one: code that does not know the field would save without it.
 */
export type Form<Value> = {
  readonly schema: z.ZodType<Value>
  readonly upgrades?: readonly ((value: unknown) => unknown)[]
}

const envelope = z.object({ schema: z.int().positive(), value: z.unknown() })

/** The value as it is stored. */
export function toDocument<Value>(form: Form<Value>, value: Value): unknown {
  return { schema: newest(form), value }
}

/**
 * The value in a stored document, brought up to the present schema. Throws StoreUnavailable if a newer version of
 * the bot wrote it, and a plain Error, a bug, if it has no known shape. Neither quotes the document.
 */
export function fromDocument<Value>(kind: Kind, form: Form<Value>, document: unknown): Value {
  const stored = envelope.safeParse(document)
  if (!stored.success) throw new Error(`A stored ${kind} does not say which schema it has.`)
  if (stored.data.schema > newest(form)) {
    throw new StoreUnavailable(
      `A stored ${kind} was written by a newer version of the bot (schema ${stored.data.schema}, this one knows up to ${newest(form)}): run that version, or one after it.`,
    )
  }
  const due = form.upgrades?.slice(stored.data.schema - 1) ?? []
  const parsed = form.schema.safeParse(due.reduce((value, upgrade) => upgrade(value), stored.data.value))
  // Zod's message would quote keys and values, which may name people: only what can be said safely is passed on.
  if (!parsed.success) throw new Error(`A stored ${kind} does not have the shape of its schema ${stored.data.schema}.`)
  return parsed.data
}

function newest(form: Pick<Form<unknown>, 'upgrades'>): number {
  return (form.upgrades?.length ?? 0) + 1
}
