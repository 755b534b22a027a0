// Takes a personal view out of those that are counted together.

import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { type Perception, withoutView } from '../../../assessment/organisation/perception.ts'
import { type Step, saveIfChanged } from '../../documents/change.ts'
import type { Perceptions } from '../counted/perceptions.ts'

/**
 * Takes a person's view out of every record of the tenant but `except`; every view of theirs if none is named. The figures
 * are drawn anew with the next view that is counted.
 */
export async function uncountView(
  perceptions: Perceptions,
  tenant: string,
  person: PersonId,
  view?: AssessmentId,
  except?: string,
): Promise<void> {
  for (const id of await Array.fromAsync(perceptions.ids(tenant))) {
    if (id === except) continue
    await perceptions.change<Step<Perception, void>>(tenant, id, (before) =>
      saveIfChanged(before, before && withoutView(before, person, view), undefined),
    )
  }
}
