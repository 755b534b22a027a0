// The data that tests of a moved council compare, and the new ids that an administrator gives.

import { type Store, system } from '../../../store/store.ts'
import { homeTenant, objectIdOf, otherTenant } from '../../support/people/activities.ts'

/** A document that moves, by its kind and id. */
export type Content = { readonly kind: string; readonly id: string; readonly document: unknown }

/** Everything of a tenant that moves, people and channels apart, in the order of kinds and ids. It closes the store. */
export async function contents(opened: Store | Promise<Store>, tenant: string): Promise<readonly Content[]> {
  const store = await opened
  try {
    const found: Content[] = []
    for await (const key of store.keys()) {
      const { kind, id } = key
      const isOurs = key.tenant === tenant || (key.tenant === system && kind === 'due' && id.startsWith(tenant))
      const moves = ['assessment', 'ballot', 'history', 'organisation', 'votes', 'due'].includes(kind)
      const isTrail = kind === 'audit' && id !== 'tenant'
      if (isOurs && (moves || isTrail)) found.push({ kind, id, document: (await store.read(key))?.document })
    }
    return found.toSorted((a, b) => `${a.kind} ${a.id}`.localeCompare(`${b.kind} ${b.id}`))
  } finally {
    await store.close()
  }
}

/** The lines that give each pseudonym of a key file the id of the same person in a tenant. `people`: their names. */
export function peopleOf(key: string, people: readonly string[], tenant: string): string {
  const ids = people.flatMap((name) =>
    [homeTenant, otherTenant].map((from) => [objectIdOf({ name, tenant: from }), name] as const),
  )
  const byId = new Map(ids)
  return key
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([former, id = '']) => `${former},${objectIdOf({ name: byId.get(id) ?? '', tenant })}\n`)
    .join('')
}
