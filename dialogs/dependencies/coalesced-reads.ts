// Shares reads among concurrent callers, because after an edit of a message every client requests its view.

import type { Collection } from '../../store/documents/collection.ts'
import type { Dependencies } from './dependencies.ts'

/**
 * Dependencies for turns that only read. Callers that arrive during a read of a document share the next read of it. So
 * no caller gets a value older than its request.
 */
export function coalescedReads(deps: Dependencies): Dependencies {
  return {
    ...deps,
    refusedAttempt: async () => {},
    assessments: shared(deps.assessments),
    ballots: shared(deps.ballots),
  }
}

function shared<Value>(inner: Collection<Value>): Collection<Value> {
  const coalesced = sharedReads<Value | undefined>()
  return {
    ...inner,
    read: (tenant, id) => coalesced(JSON.stringify([tenant, id]), () => inner.read(tenant, id)),
  }
}

type Line<Result> = { readonly now: Promise<Result>; next?: Promise<Result> }

/** Makes a function that returns the result of a read that started after the call. */
function sharedReads<Result>() {
  const lines = new Map<string, Line<Result>>()

  function begin(key: string, read: () => Promise<Result>): Promise<Result> {
    const line: Line<Result> = { now: read() }
    lines.set(key, line)
    const leave = () => {
      if (lines.get(key) === line && !line.next) lines.delete(key)
    }
    line.now.then(leave, leave)
    return line.now
  }

  return (key: string, read: () => Promise<Result>): Promise<Result> => {
    const line = lines.get(key)
    if (!line) return begin(key, read)
    const next = () => begin(key, read)
    line.next ??= line.now.then(next, next)
    return line.next
  }
}
