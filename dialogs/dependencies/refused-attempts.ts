// Records that a person asked for an assessment that is not theirs, at most once a day for each person and assessment.

import type { AssessmentId } from '../../assessment/ids.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

type Parts = Pick<Dependencies, 'audit' | 'people' | 'participation'>

/**
 * Records refused attempts in this audit trail. First lists the assessment in the person's record, if they have one, so
 * that their erasure finds the entry. Creates no record for a person without one. Never throws, because a fault must
 * not reveal that the assessment exists.
 */
export function refusedAttemptsIn({ audit, people, participation }: Parts): Dependencies['refusedAttempt'] {
  return async ({ tenant, person, now }: Turn, assessment: AssessmentId) => {
    const id = ['refused', person, now.slice(0, 10)].join(' ')
    try {
      if (await people.read(tenant, person)) await participation.list(tenant, person, assessment, now)
      await appendTo(audit, tenant, assessment, [{ id, action: 'refused', at: now, by: person, assessment }])
    } catch {
      // Ignores the fault, because the reply must not reveal that the assessment exists.
    }
  }
}
