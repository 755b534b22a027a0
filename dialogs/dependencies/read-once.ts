// Within one turn a record is read once, however many steps look at it.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Assessments } from '../../store/collections/assessments.ts'

/** The assessments as one turn sees them: what it has read it does not read again, until it changes it. */
export function readOnce(assessments: Assessments): Assessments {
  const known = new Map<string, Promise<Assessment | undefined>>()
  const nameOf = (tenant: string, id: string) => JSON.stringify([tenant, id])
  return {
    ...assessments,
    read(tenant, id) {
      const name = nameOf(tenant, id)
      const read = known.get(name) ?? assessments.read(tenant, id)
      known.set(name, read)
      return read
    },
    create(tenant, id, value) {
      known.delete(nameOf(tenant, id))
      return assessments.create(tenant, id, value)
    },
    change(tenant, id, step) {
      known.delete(nameOf(tenant, id))
      return assessments.change(tenant, id, step)
    },
  }
}
