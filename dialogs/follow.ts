// Whatever changes a council return shows on its shared messages: seen here once, so that no flow can forget it.

import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import { assessmentOf } from '../store/ballots.ts'
import type { Step } from '../store/change.ts'
import type { Collection } from '../store/collection.ts'
import type { Effect, Surface, World } from './turn.ts'

/** The world of one turn, and the effects by which the shared messages follow what the turn has changed. */
export function following(world: World): { readonly world: World; shows(): readonly Effect[] } {
  const changed = new Map<string, Effect>()
  const show = (assessment: AssessmentId, surface: Surface) =>
    changed.set(`${assessment} ${surface}`, { type: 'show', assessment, surface })
  const assessments = watched(world.assessments, (_id, { id, team }: Assessment) => {
    if (!team) return
    show(id, 'board')
    show(id, 'question')
  })
  const ballots = watched(world.ballots, (id) => void show(assessmentOf(id), 'question'))
  return { world: { ...world, assessments, ballots }, shows: () => [...changed.values()] }
}

/** The collection, telling of each value that a change has saved. */
function watched<Value>(inner: Collection<Value>, saved: (id: string, value: Value) => void): Collection<Value> {
  return {
    ...inner,
    async change<Decision extends Step<Value, unknown>>(
      tenant: string,
      id: string,
      step: (current: Value | undefined) => Decision,
    ): Promise<Decision['result']> {
      let last: Step<Value, unknown> | undefined
      const result = await inner.change(tenant, id, (current) => {
        const decision = step(current)
        last = decision
        return decision
      })
      // The step runs again where somebody else got in first: what it decided last is what was done.
      const done = last as Step<Value, unknown> | undefined
      if (done?.type === 'save') saved(id, done.value)
      return result
    },
  }
}
