// Deletes one personal view after a confirmation. The person's other assessments stay.

import type { AssessmentId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { titleOf } from '../../cards/parts/words.ts'
import type { PressOf } from '../../cards/press.ts'
import { deletedViewCard, deleteViewCard } from '../../cards/understanding/delete-view-card.ts'
import { eraseRestOfView } from '../../store/collections/erasing/erase-view.ts'
import { uncountView } from '../../store/collections/erasing/uncount-view.ts'
import { readAnyVersion } from '../access/assessment-access.ts'
import { refused } from '../access/refused.ts'
import { viewAnyVersion } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { problemUnlessOwn } from './own-view.ts'

export function askToDeleteView(turn: Turn, deps: Dependencies, press: PressOf<'delete-view'>): Promise<Reply> {
  return viewAnyVersion(
    turn,
    deps,
    press.assessment,
    (view) => ({ type: 'card', card: deleteViewCard(view) }),
    problemUnlessOwn,
  )
}

const gone = { type: 'remove', result: undefined } as const

/**
 * Removes the view with its history and the drafts on its cards. Its audit trail stays under the person's pseudonym, as
 * after a full deletion. The person's record lists the view until the end, so that a second press completes an
 * interrupted deletion.
 */
export async function eraseView(turn: Turn, deps: Dependencies, press: PressOf<'erase-view'>): Promise<Reply> {
  const { tenant, person } = turn
  const id = press.assessment
  const view = await readAnyVersion(turn, deps, id)
  if (isRefusal(view)) {
    const record = await deps.people.read(tenant, person)
    // The deletion was interrupted after the view was removed: does the rest.
    if (record?.assessments.includes(id)) await clearAway(turn, deps, id)
    return refused(turn, deps, view.problem)
  }
  const problem = problemUnlessOwn(view.assessment, view.people)
  if (problem) return refused(turn, deps, problem, view)
  const title = titleOf(view.words, view.assessment, view.council)
  // Noted, so that a restored backup repeats the deletion.
  await deps.noteErasure(tenant, person, turn.now, id)
  // First, so that a deleted view is never counted.
  await uncountView(deps.perceptions, tenant, person, id)
  await deps.assessments.change(tenant, id, () => gone)
  await clearAway(turn, deps, id)
  return { type: 'card', card: deletedViewCard(view.words, title) }
}

/** Removes the other records of a deleted view. */
async function clearAway({ tenant, person }: Turn, deps: Dependencies, id: AssessmentId): Promise<void> {
  await eraseRestOfView(deps, tenant, id, person, deps.formerOf(tenant, person))
  await deps.store.compact()
}
