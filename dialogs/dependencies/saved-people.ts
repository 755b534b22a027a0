// Lets a layer add to each record of a person that a turn saves.

import type { PersonRecord } from '../../assessment/people/person.ts'
import type { Dependencies } from './dependencies.ts'

/**
 * Wraps the records of people so that `finished` changes each one before it is saved.
 *
 * @param finished returns the record to save for the person with this id
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
