// Reads each record once within a turn.

import type { Collection } from '../../store/documents/collection.ts'
import type { Dependencies } from './dependencies.ts'

/** Wraps the dependencies to read each person's record and each assessment once. */
export function readingOnce<Deps extends Pick<Dependencies, 'assessments' | 'people'>>(deps: Deps): Deps {
  return { ...deps, assessments: readOnce(deps.assessments), people: readOnce(deps.people) }
}

/** Caches the reads of one turn. A record is read again after the turn changed it or the read failed. */
function readOnce<Value>(values: Collection<Value>): Collection<Value> {
  const known = new Map<string, Promise<Value | undefined>>()
  const nameOf = (tenant: string, id: string) => JSON.stringify([tenant, id])

  /** Drops the cached value before and after its change, because a concurrent read may have cached the old one. */
  async function changing<Result>(name: string, change: () => Promise<Result>): Promise<Result> {
    known.delete(name)
    try {
      return await change()
    } finally {
      known.delete(name)
    }
  }

  return {
    ...values,
    read(tenant, id) {
      const name = nameOf(tenant, id)
      const found = known.get(name)
      if (found) return found
      const read = values.read(tenant, id)
      known.set(name, read)
      read.catch(() => {
        if (known.get(name) === read) known.delete(name)
      })
      return read
    },
    create: (tenant, id, value) => changing(nameOf(tenant, id), () => values.create(tenant, id, value)),
    change: (tenant, id, step) => changing(nameOf(tenant, id), () => values.change(tenant, id, step)),
  }
}
