// Reads everything stored about some people, to find out later whether another person has changed it.

import { z } from 'zod'
import type { Store } from '../../../store/store.ts'

const countedViews = z.object({ value: z.object({ views: z.record(z.string(), z.unknown()) }) })
const auditTrail = z.object({ value: z.object({ entries: z.array(z.looseObject({ action: z.string() })) }) })

/** Everything stored about these people, as text. */
export async function storedOf(store: Store, people: readonly string[]): Promise<string> {
  const found: string[] = []
  for await (const key of store.keys()) {
    const stored = await store.read(key)
    if (!stored) continue
    if (key.kind === 'perception') {
      // One document holds everybody's counted views, and a person may remove their own.
      const { views } = countedViews.parse(stored.document).value
      found.push(...people.flatMap((id) => (id in views ? [JSON.stringify([key, id, views[id]])] : [])))
      continue
    }
    const document = JSON.stringify([key, key.kind === 'audit' ? ownEntries(stored.document) : stored])
    if (people.some((id) => document.includes(id))) found.push(document)
  }
  return found.sort().join('\n')
}

/** The trail of the assessment correctly records refused attempts of other people, so these are ignored. */
const ownEntries = (document: unknown) =>
  auditTrail.parse(document).value.entries.filter(({ action }) => action !== 'refused')
