// Finds the shared messages that a turn's changes affect, so that no flow can forget to update one.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { assessmentOf } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Collection } from '../../store/documents/collection.ts'
import type { Effect, Surface } from '../effects.ts'
import type { Dependencies } from './dependencies.ts'

/** The dependencies of one turn, and the effects that update the shared messages after its changes. */
export type Tracked = { readonly deps: Dependencies; shows(): readonly Effect[] }

export function trackedChanges(deps: Dependencies): Tracked {
  const changed = new Map<string, Effect>()
  const show = (assessment: AssessmentId, surface: Surface) =>
    changed.set(`${assessment} ${surface}`, { type: 'show', assessment, surface })
  const assessments = watched(deps.assessments, (_id, before, after: Assessment) => {
    const { id, team } = after
    if (!team || !isSeen(before, after)) return
    show(id, 'board')
    if (team.asking) show(id, 'question')
  })
  const ballots = watched(deps.ballots, (id) => void show(assessmentOf(id), 'question'))
  return { deps: { ...deps, assessments, ballots }, shows: () => [...changed.values()] }
}

/** Whether other members can see the difference. A person's cursor is private. */
function isSeen(before: Assessment | undefined, after: Assessment): boolean {
  const fields = Object.keys(after) as (keyof Assessment)[]
  return (
    before === undefined ||
    fields.some((field) => field !== 'places' && field !== 'outbox' && before[field] !== after[field])
  )
}

/** Wraps the collection to report each value that a change saves. */
function watched<Value>(
  inner: Collection<Value>,
  saved: (id: string, before: Value | undefined, after: Value) => void,
): Collection<Value> {
  return {
    ...inner,
    async change<Decision extends Step<Value, unknown>>(
      tenant: string,
      id: string,
      step: (current: Value | undefined) => Decision,
    ): Promise<Decision['result']> {
      type Made = { readonly before: Value | undefined; readonly decision: Decision }
      const { before, decision } = await inner.change<Step<Value, Made>>(tenant, id, (current) => {
        const made = step(current)
        return { ...made, result: { before: current, decision: made } }
      })
      if (decision.type === 'save') saved(id, before, decision.value)
      return decision.result
    },
  }
}
