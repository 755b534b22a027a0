// Records attempts of a person on a record that is not theirs, at most once a day for a person and a record.

import type { AssessmentId } from '../../assessment/ids.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

type Parts = Pick<Dependencies, 'audit' | 'people' | 'participation'>

/**
 * What records an attempt in this trail. A person who has a record gets the assessment listed there first, so that erasing
 * them finds the entry; one without a record gets none. The person is refused also when nothing can be recorded.
 */
export function refusedAttemptsIn({ audit, people, participation }: Parts): Dependencies['refusedAttempt'] {
  return async ({ tenant, person, now }: Turn, assessment: AssessmentId) => {
    const id = ['refused', person, now.slice(0, 10)].join(' ')
    try {
      if (await people.read(tenant, person)) await participation.list(tenant, person, assessment, now)
      await appendTo(audit, tenant, assessment, [{ id, action: 'refused', at: now, by: person, assessment }])
    } catch {
      // The person is told the same as ever: a fault of the trail must not tell them that there is something.
    }
  }
}
