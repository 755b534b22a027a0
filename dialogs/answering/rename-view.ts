// Shows one personal view, open or finished, and renames it.

import { longest } from '../../assessment/limits.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { oneViewCard } from '../../cards/understanding/one-view-card.ts'
import { renameViewCard } from '../../cards/understanding/rename-view-card.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { refused } from '../access/refused.ts'
import { viewAnyVersion } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import { drawingOf, type Reply, type Turn } from '../turn.ts'
import { problemUnlessOwn } from './own-view.ts'

export function showOneView(turn: Turn, deps: Dependencies, press: PressOf<'one-view'>): Promise<Reply> {
  return viewAnyVersion(
    turn,
    deps,
    press.assessment,
    async (view) => {
      if (!press.rename) return { type: 'card', card: oneViewCard(view) }
      const draft = await readDraft(turn, deps, draftCard('rename', view.assessment.id))
      const how = { drawing: drawingOf(turn), ...(draft && { typed: draft.name, isDraft: true }) }
      return { type: 'card', card: renameViewCard({ ...view, ...how }) }
    },
    problemUnlessOwn,
  )
}

/** Changes only the name, so that a finished assessment's figures stay. An empty input removes the name. */
export async function renameView(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'rename-view'>,
  inputs: Inputs,
): Promise<Reply> {
  const name = readableName(inputs.name ?? '') || undefined
  const isTooLong = name !== undefined && name.length > longest.name
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessOwn, (before) => {
    if (isTooLong) {
      return refuse({ code: 'bad-inputs', inputs: [{ input: 'name', fault: 'too-long', most: longest.name }] })
    }
    return before.name === name ? before : { ...before, name }
  })
  if (!isRefusal(outcome)) {
    await dropDraft(turn, deps, draftCard('rename', press.assessment))
    return { type: 'card', card: oneViewCard({ ...outcome, saved: true }) }
  }
  const { problem, view } = outcome
  if (!view || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  const how = { drawing: drawingOf(turn), faults: problem.inputs, typed: inputs.name }
  return { type: 'card', card: renameViewCard({ ...view, ...how }) }
}
