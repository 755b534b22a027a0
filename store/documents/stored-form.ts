// The stored form of a value: its schema number and the value. Upgrades it on read, and keeps it readable for two
// releases.

import { z } from 'zod'
import type { Kind } from '../store.ts'
import { DocumentUnreadable } from './unreadable.ts'

/**
 * The schemas of a kind of document. The first upgrade turns a value of schema 1 into one of schema 2, and so on, so
 * the newest schema's number is the number of upgrades plus one. A new field needs an upgrade too, even an optional
 * one: code that does not know the field would drop it on save.
 */
export type Form<Value> = {
  readonly schema: z.ZodType<Value>
  readonly upgrades?: readonly ((value: unknown) => unknown)[]
  /**
   * Set in the first release that knows the newest schema (expand). That release still writes the previous schema,
   * which this function makes, so that the previous release can read it. The next release drops it (contract). A
   * document that already has the newest schema keeps it.
   */
  readonly downgrade?: (value: Value) => unknown
}

/** A value as it was read, and the number of its stored schema. */
export type Stored<Value> = { readonly value: Value; readonly schema: number }

const envelope = z.object({ schema: z.int().positive(), value: z.unknown() })

/** The document to save. `storedIn` is the schema of the document that it replaces, if there is one. */
export function toDocument<Value>(form: Form<Value>, value: Value, storedIn = 1): unknown {
  const schema = schemaToWrite(form, storedIn)
  return { schema, value: schema === newest(form) ? value : form.downgrade?.(value) }
}

/** The number of the schema to write in place of a document of schema `storedIn`. */
export function schemaToWrite<Value>({ upgrades, downgrade }: Form<Value>, storedIn = 1): number {
  const known = newest({ upgrades })
  return downgrade && storedIn < known ? known - 1 : known
}

/**
 * The value in a stored document, upgraded to the newest schema. Throws DocumentUnreadable if a newer version of the
 * bot wrote it, or if it does not match its schema. The message reveals no contents.
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

/** Undefined if an upgrade throws on the value. */
function upgraded({ upgrades = [] }: Pick<Form<unknown>, 'upgrades'>, schema: number, value: unknown): unknown {
  try {
    return upgrades.slice(schema - 1).reduce((before, upgrade) => upgrade(before), value)
  } catch {
    return undefined
  }
}

const newest = ({ upgrades }: Pick<Form<unknown>, 'upgrades'>): number => (upgrades?.length ?? 0) + 1
