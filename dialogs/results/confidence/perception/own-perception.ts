// Lets an officer choose whether a finished view is counted with those of colleagues.

import type { Assessment } from '../../../../assessment/assessment.ts'
import { perceptionId } from '../../../../assessment/organisation/perception.ts'
import { isRefusal } from '../../../../assessment/problem.ts'
import type { View } from '../../../../cards/parts/frame.ts'
import type { PressOf } from '../../../../cards/press.ts'
import {
  noViewCountedCard,
  ownPerceptionCard,
} from '../../../../cards/results/confidence/perception/own-perception-card.ts'
import { uncountView } from '../../../../store/collections/erasing/uncount-view.ts'
import type { Step } from '../../../../store/documents/change.ts'
import { changeAssessment } from '../../../access/assessment-access.ts'
import { personalViews, readPerson } from '../../../access/my-assessments.ts'
import { refused } from '../../../access/refused.ts'
import { wordsOf } from '../../../access/view.ts'
import { viewAssessment } from '../../../access/view-assessment.ts'
import { problemUnlessOwn } from '../../../answering/own-view.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../../../turn.ts'
import { countView } from './counted-views.ts'

/** Explains how this view is counted. */
export function showOwnPerception(turn: Turn, deps: Dependencies, press: PressOf<'own-perception'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ownReply(turn, deps, view), problemUnlessOwn)
}

/** The same for the view that was finished last. */
export async function showNewestPerception(turn: Turn, deps: Dependencies): Promise<Reply> {
  const last = await lastFinished(turn, deps)
  return last
    ? showOwnPerception(turn, deps, { do: 'own-perception', assessment: last.id })
    : { type: 'card', card: noViewCountedCard(wordsOf(turn, deps), false) }
}

/**
 * Saves the choice. Writes a Yes to the view first, and a No to the counted views first. So after a crash in between,
 * no view is counted against its owner's belief, and the next press completes the choice.
 */
export async function chooseCounted(turn: Turn, deps: Dependencies, press: PressOf<'count-view'>): Promise<Reply> {
  const { counted } = press
  const { at, operation } = stampOf(turn)
  if (!counted) await uncountView(deps.perceptions, turn.tenant, turn.person, press.assessment)
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessOwn, (before) => {
    const isDone = before.perception?.operation === operation || before.perception?.counted === counted
    return isDone || before.submittedAt === undefined ? before : { ...before, perception: { counted, at, operation } }
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  if (outcome.assessment.perception?.counted) {
    const problem = await countView(deps, turn.tenant, outcome.assessment, turn.now)
    if (problem) return refused(turn, deps, problem, outcome)
  }
  return ownReply(turn, deps, outcome)
}

/** Stops counting all views of this person. */
export async function uncountAll(turn: Turn, deps: Dependencies): Promise<Reply> {
  const { tenant, person } = turn
  const { at, operation } = stampOf(turn)
  await uncountView(deps.perceptions, tenant, person)
  for (const { id, perception } of await personalViews(turn, deps, await readPerson(turn, deps))) {
    if (!perception?.counted) continue
    await deps.assessments.change<Step<Assessment, void>>(tenant, id, (before) =>
      before?.perception?.counted
        ? { type: 'save', value: { ...before, perception: { counted: false, at, operation } }, result: undefined }
        : { type: 'unchanged', result: undefined },
    )
  }
  return { type: 'card', card: noViewCountedCard(wordsOf(turn, deps), true) }
}

async function lastFinished(turn: Turn, deps: Dependencies): Promise<Assessment | undefined> {
  const views = await personalViews(turn, deps, await readPerson(turn, deps))
  return views.filter(({ submittedAt }) => submittedAt !== undefined).at(-1)
}

async function ownReply(turn: Turn, deps: Dependencies, view: View): Promise<Reply> {
  const { assessment, set } = view
  const id = perceptionId(assessment.organisationId, set)
  const counted = (await deps.perceptions.read(turn.tenant, id))?.views[turn.person]
  const isOther = counted !== undefined && counted.assessment !== assessment.id
  return {
    type: 'card',
    card: ownPerceptionCard({ ...view, isOther }),
    again: { do: 'own-perception', assessment: assessment.id },
  }
}
