// Removes the parts of a document that do not move: unsaved words, the consent to be counted, a channel's address.

import { z } from 'zod'
import type { MovedKind } from './moved-files.ts'

/** The stored form of every document. */
export const enveloped = z.object({ schema: z.number(), value: z.record(z.string(), z.unknown()) })

/**
 * The document in the form that moves; undefined for a person's record without an assessment that moves.
 * @param assessments the ids of the assessments that move
 * @param isAlone whether only one of several councils moves; its record then lists no others
 */
export function shorn(
  kind: MovedKind,
  document: unknown,
  assessments: ReadonlySet<string>,
  isAlone: boolean,
): unknown | undefined {
  if (kind !== 'person' && kind !== 'channel' && kind !== 'organisation' && kind !== 'assessment') return document
  const { schema, value } = enveloped.parse(document)
  const moving = (ids: unknown) => (Array.isArray(ids) ? ids.filter((id) => assessments.has(id)) : [])
  switch (kind) {
    case 'assessment': {
      // The officer agreed to be counted in the old tenant. The views counted there do not move, so the new tenant asks
      // again.
      const { perception: _choice, ...record } = value
      return { schema, value: record }
    }
    case 'person': {
      const { drafts: _unsaved, ...record } = value
      const lists = ['assessments', 'returns', 'parts'].map((name) => [name, moving(record[name])] as const)
      if (lists.every(([, ids]) => ids.length === 0)) return undefined
      return { schema, value: { ...record, ...Object.fromEntries(lists) } }
    }
    case 'channel': {
      const { kind: type, assessments: listed, started } = value
      return { schema, value: { kind: type, reference: '', assessments: moving(listed), deleted: [], started } }
    }
    case 'organisation': {
      const { others, ...record } = value
      return { schema, value: isAlone || others === undefined ? record : { ...record, others } }
    }
    default:
      return kind satisfies never
  }
}
