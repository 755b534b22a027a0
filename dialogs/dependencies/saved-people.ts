// Lets a turn add something to each record of a person that it saves.

import type { PersonRecord } from '../../assessment/people/person.ts'
import type { Dependencies } from './dependencies.ts'

/**
 * Wraps the records of people so that each saved one is finished first.
 *
 * @param finished makes the record to save from the one that a flow made, for the person with this id
 */
export function finishingPeople(
  deps: Dependencies,
  finished: (record: PersonRecord, id: string) => PersonRecord,
): Dependencies {
  const { people } = deps
  return {
    ...deps,
    people: {
      ...people,
      change: (tenant, id, step) =>
        people.change(tenant, id, (before) => {
          const decision = step(before)
          return decision.type === 'save' ? { ...decision, value: finished(decision.value, id) } : decision
        }),
    },
  }
}
