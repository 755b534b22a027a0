// Skips unreadable assessments, so that a person can still use their others.

import { DocumentUnreadable } from '../../store/documents/unreadable.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

/**
 * `deps` reads an unreadable assessment as missing. `throwSkipped` throws the fault of the first skipped one, if any.
 */
export function readableOnly(deps: Dependencies): { readonly deps: Dependencies; throwSkipped(): void } {
  let skipped: DocumentUnreadable | undefined
  const assessments: Dependencies['assessments'] = {
    ...deps.assessments,
    async read(tenant, id) {
      try {
        return await deps.assessments.read(tenant, id)
      } catch (error) {
        if (!(error instanceof DocumentUnreadable)) throw error
        skipped ??= error
        return undefined
      }
    },
  }
  return {
    deps: { ...deps, assessments },
    throwSkipped() {
      if (skipped) throw skipped
    },
  }
}

/** Throws `fault`, unless its cause is one damaged document and the store still works. */
export async function throwUnlessUnreadable(deps: Pick<Dependencies, 'store'>, fault: unknown): Promise<void> {
  if (fault instanceof DocumentUnreadable) return
  if (fault instanceof StoreUnavailable) return deps.store.check()
  throw fault
}
