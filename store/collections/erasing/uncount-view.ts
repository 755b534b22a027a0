// Removes a personal view from the counted views.

import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { type Perception, withoutView } from '../../../assessment/organisation/perception.ts'
import { type Step, saveIfChanged } from '../../documents/change.ts'
import type { Perceptions } from '../counted/perceptions.ts'

/**
 * Removes a person's view from every record of the tenant except `except`. If no view is named, removes all of their
 * views. The figures are recomputed when the next view counts.
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
