// Changes the plan of a council return, and hands it on to the next return.

import type { Assessment } from '../assessment.ts'
import { most } from '../limits.ts'
import type { Plan } from './plan.ts'

/** The plan that the next return starts with: the entries of criteria that the one before it did not meet. */
export function carriedPlan({ team, answers, submissions, submittedAt }: Assessment): Plan | undefined {
  const frozen = submittedAt === undefined ? undefined : submissions.at(-1)?.values
  const valueAt = (id: string) => (frozen ? frozen[id] : answers[id]?.value)
  const kept = Object.entries(team?.plan ?? {}).filter(([id]) => valueAt(id) !== 'yes')
  return kept.length > 0 ? Object.fromEntries(kept.slice(-most.plan)) : undefined
}
