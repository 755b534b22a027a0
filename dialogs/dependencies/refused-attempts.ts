// Records attempts of a person on a record that is not theirs, at most once a day for a person and a record.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { Audit } from '../../store/collections/audit.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

/** What records an attempt in this trail. The person is refused also when nothing can be recorded. */
export function refusedAttemptsIn(audit: Audit): Dependencies['refusedAttempt'] {
  return async ({ tenant, person, now }: Turn, assessment: AssessmentId) => {
    const id = ['refused', person, now.slice(0, 10)].join(' ')
    try {
      await appendTo(audit, tenant, assessment, [{ id, action: 'refused', at: now, by: person, assessment }])
    } catch {
      // The person is told the same as ever: a fault of the trail must not tell them that there is something.
    }
  }
}
