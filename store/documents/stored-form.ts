// The stored form of a value: its schema's number and the value, upgraded on read, and saved for two releases to read.

import { z } from 'zod'
import type { Kind } from '../store.ts'
import { DocumentUnreadable } from './unreadable.ts'

/**
 * The schemas of a kind of document. The first upgrade turns a value of schema 1 into one of schema 2, and so on, so the
 * newest schema's number is one more than there are upgrades. A new field needs an upgrade too, even an optional one:
 * code that does not know the field would save without it.
 */
export type Form<Value> = {
  readonly schema: z.ZodType<Value>
  readonly upgrades?: readonly ((value: unknown) => unknown)[]
  /**
   * Set in the first release that knows the newest schema (expand): it still writes the schema before, which this makes of
   * a value, so that the release before can read it. The next release drops it (contract). A document that is stored
   * in the newest schema already stays in it.
   */
  readonly downgrade?: (value: Value) => unknown
}

/** A value as it was read, and the number of the schema it was stored in. */
export type Stored<Value> = { readonly value: Value; readonly schema: number }

const envelope = z.object({ schema: z.int().positive(), value: z.unknown() })

/** The document to save. `storedIn` is the schema of the document that it replaces, if there is one. */
export function toDocument<Value>(form: Form<Value>, value: Value, storedIn = 1): unknown {
  const schema = schemaToWrite(form, storedIn)
  return { schema, value: schema === newest(form) ? value : form.downgrade?.(value) }
}

/** The schema of a value that replaces a document of the schema `storedIn`. */
export function schemaToWrite<Value>({ upgrades, downgrade }: Form<Value>, storedIn = 1): number {
  const known = newest({ upgrades })
  return downgrade && storedIn < known ? known - 1 : known
}

/**
 * The value in a stored document, upgraded to the newest schema. Throws DocumentUnreadable if a newer version of the bot
 * wrote it, or if it does not have the shape of its schema. Its message does not tell the contents.
 */
export function fromDocument<Value>(kind: Kind, form: Form<Value>, document: unknown): Stored<Value> {
  const stored = envelope.safeParse(document)
  if (!stored.success) throw new DocumentUnreadable('damaged', `A stored ${kind} does not say which schema it has.`)
  const { schema, value } = stored.data
  if (schema > newest(form)) {
    throw new DocumentUnreadable(
      'newer',
      `A stored ${kind} was written by a newer version of the bot (schema ${schema}, this one knows up to ${newest(form)}): run that version, or one after it.`,
    )
  }
  const parsed = form.schema.safeParse(upgraded(form, schema, value))
  // Zod's message would quote keys and values, which may name people.
  if (!parsed.success) {
    throw new DocumentUnreadable('damaged', `A stored ${kind} does not have the shape of its schema ${schema}.`)
  }
  return { value: parsed.data, schema }
}

/** Undefined for a value that an upgrade cannot work on. */
function upgraded({ upgrades = [] }: Pick<Form<unknown>, 'upgrades'>, schema: number, value: unknown): unknown {
  try {
    return upgrades.slice(schema - 1).reduce((before, upgrade) => upgrade(before), value)
  } catch {
    return undefined
  }
}

const newest = ({ upgrades }: Pick<Form<unknown>, 'upgrades'>): number => (upgrades?.length ?? 0) + 1
