// Deletes one personal view after a confirmation. The person's other assessments stay.

import type { AssessmentId } from '../../assessment/ids.ts'
import { withoutDraftsOf } from '../../assessment/people/drafts.ts'
import type { PersonRecord } from '../../assessment/people/person.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { titleOf } from '../../cards/parts/words.ts'
import type { PressOf } from '../../cards/press.ts'
import { deletedViewCard, deleteViewCard } from '../../cards/understanding/delete-view-card.ts'
import { eraseDocument } from '../../store/collections/erasing/erase-document.ts'
import { historyOf } from '../../store/collections/history/history.ts'
import type { Step } from '../../store/documents/change.ts'
import { refused } from '../access/refused.ts'
import { viewAnyVersion } from '../access/view-assessment.ts'
import { readAnyVersion } from '../access/who-may-see.ts'
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
 * after a full deletion. The person's record goes on listing the view until the rest is done, and the view goes last of
 * what the press looks up: a deletion that was cut short can be repeated.
 */
export async function eraseView(turn: Turn, deps: Dependencies, press: PressOf<'erase-view'>): Promise<Reply> {
  const { tenant, person } = turn
  const id = press.assessment
  const view = await readAnyVersion(turn, deps, id)
  if (isRefusal(view)) {
    const record = await deps.people.read(tenant, person)
    // Cut short after the view went: the rest is done now.
    if (record?.assessments.includes(id)) await clearAway(turn, deps, id)
    return refused(turn, deps, view.problem)
  }
  const problem = problemUnlessOwn(view.assessment, view.people)
  if (problem) return refused(turn, deps, problem, view)
  const title = titleOf(view.words, view.assessment, view.council)
  await deps.assessments.change(tenant, id, () => gone)
  await clearAway(turn, deps, id)
  return { type: 'card', card: deletedViewCard(view.words, title) }
}

/** Removes what hangs on a view that is gone. */
async function clearAway({ tenant, person }: Turn, deps: Dependencies, id: AssessmentId): Promise<void> {
  for await (const chunk of deps.history.ids(tenant, historyOf(id))) {
    await deps.history.change(tenant, chunk, () => gone)
  }
  const instead = deps.formerOf(tenant, person)
  for (const entry of await Array.fromAsync(deps.audit.ids(tenant, id))) {
    await eraseDocument(deps, { tenant, kind: 'audit', id: entry }, person, instead)
  }
  await deps.people.change<Step<PersonRecord, void>>(tenant, person, (before) => {
    if (!before) return { type: 'keep', result: undefined }
    const assessments = before.assessments.filter((other) => other !== id)
    return { type: 'save', value: { ...withoutDraftsOf(before, id), assessments }, result: undefined }
  })
  await deps.store.compact()
}
