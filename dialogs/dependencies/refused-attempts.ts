// Records attempts of a person on a record that is not theirs, at most once a day for a person and a record.

import type { AssessmentId } from '../../assessment/ids.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

type Parts = Pick<Dependencies, 'audit' | 'people' | 'participation'>

/**
 * Records refused attempts in this trail. If the person has a record, the assessment is listed there first, so that
 * erasing them finds the entry; without a record none is made. Never throws: a fault of the trail must not reveal that
 * the assessment exists.
 */
export function refusedAttemptsIn({ audit, people, participation }: Parts): Dependencies['refusedAttempt'] {
  return async ({ tenant, person, now }: Turn, assessment: AssessmentId) => {
    const id = ['refused', person, now.slice(0, 10)].join(' ')
    try {
      if (await people.read(tenant, person)) await participation.list(tenant, person, assessment, now)
      await appendTo(audit, tenant, assessment, [{ id, action: 'refused', at: now, by: person, assessment }])
    } catch {
      // The reply stays as it is: a fault of the trail must not reveal that the assessment exists.
    }
  }
}
