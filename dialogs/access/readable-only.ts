// Skips assessments that this version of the bot cannot read, so that a person still reaches their others.

import { DocumentUnreadable } from '../../store/documents/unreadable.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

/**
 * `deps` reads an unreadable assessment as missing. `throwSkipped` throws the fault of the first skipped one, if there
 * is one.
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

/** Throws `fault`, unless one damaged document is to blame for it and the store answers. */
export async function throwUnlessUnreadable(deps: Pick<Dependencies, 'store'>, fault: unknown): Promise<void> {
  if (fault instanceof DocumentUnreadable) return
  if (fault instanceof StoreUnavailable) return deps.store.check()
  throw fault
}
