// Lets a lead leave functions out of a council return and bring them back, in their own chat. Tells the owners.

import type { FunctionCode } from '../../assessment/ids.ts'
import { isRefusal, type Refusal } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { bringBack, leaveOut } from '../../assessment/team/left-out.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import { ownerOf, type Roster } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { functionLeftOutCard } from '../../cards/roles/function-left-out-card.ts'
import { type LeftOutView, leftOutCard } from '../../cards/settings/left-out-card.ts'
import { type Changed, changeReturn, type RefusedChange } from '../access/assessment-access.ts'
import { inPrivate } from '../access/in-private.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { recipientView } from '../access/recipient-view.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import type { Effect } from '../effects.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../turn.ts'

/**
 * Shows the functions that are left out, and the inputs for leaving out another. From a channel it goes to the lead's
 * own chat.
 */
export function showLeftOut(turn: Turn, deps: Dependencies, press: PressOf<'left-out'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    if (!view.assessment.team) return refused(turn, deps, { code: 'not-understood' }, view)
    const typed = await readDraft(turn, deps, draftCard('left-out', view.assessment.id))
    const isDraft = typed !== undefined
    return inPrivate(turn, view, 'left-out', (own) => leftOutCard({ ...own, drawing: drawingOf(turn), typed, isDraft }))
  }
  return viewOpenAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/** Leaves out the chosen function. After a fault, the card keeps everything typed. */
export async function leaveFunctionOut(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'leave-out'>,
  inputs: Inputs,
): Promise<Reply> {
  const code = inputs['left-out'] ?? ''
  const { reason = '' } = readRemarks({ reason: inputs.reason ?? '' })
  const outcome = await change(turn, deps, press, (assessment, roster, set) =>
    leaveOut(assessment, set, { code, reason }, stampOf(turn), roster),
  )
  if (!isRefusal(outcome)) {
    await dropDraft(turn, deps, draftCard('left-out', press.assessment))
    return changedReply(turn, deps, outcome, { type: 'left', function: code })
  }
  const { problem, view } = outcome
  const isUnchosen = problem.code === 'not-understood' && code === ''
  if (!view?.assessment.team || !(problem.code === 'bad-inputs' || isUnchosen)) {
    return refused(turn, deps, problem, view)
  }
  const faults = problem.code === 'bad-inputs' ? problem.inputs : [{ input: 'function', fault: 'missing' } as const]
  return { type: 'card', card: leftOutCard({ ...view, drawing: drawingOf(turn), faults, typed: inputs }) }
}

/** Brings a function back, with its earlier answers. */
export async function bringFunctionBack(turn: Turn, deps: Dependencies, press: PressOf<'bring-back'>): Promise<Reply> {
  const outcome = await change(turn, deps, press, (assessment, roster) =>
    bringBack(assessment, press.function, stampOf(turn), roster),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return changedReply(turn, deps, outcome, { type: 'back', function: press.function })
}

function change(
  turn: Turn,
  deps: Dependencies,
  { assessment: id }: PressOf<'leave-out'> | PressOf<'bring-back'>,
  step: (assessment: CouncilReturn, roster: Roster, set: QuestionSet) => CouncilReturn | Refusal,
): Promise<Changed | RefusedChange> {
  return changeReturn(turn, deps, id, problemUnlessLead(turn), (before, roster) =>
    step(before, roster, setOf(deps.sets, before)),
  )
}

/** The reply to a change. A redelivery finds the change made and does not tell the owner again. */
async function changedReply(
  turn: Turn,
  deps: Dependencies,
  view: Changed,
  changed: NonNullable<LeftOutView['changed']>,
): Promise<Reply> {
  const isDone = view.assessment.team?.leftOut !== view.before.team?.leftOut
  const card = leftOutCard({ ...view, drawing: drawingOf(turn), changed })
  return { type: 'card', card, after: isDone ? await tellOwner(turn, deps, view, changed.function) : [] }
}

/** The message to the owner, in their own language, unless they made the change. */
async function tellOwner(turn: Turn, deps: Dependencies, view: View, code: FunctionCode): Promise<readonly Effect[]> {
  const { team, id } = view.assessment
  const owner = team && ownerOf(team, code, view.people)
  const to = owner && view.people.get(owner)
  if (!team || !to || owner === turn.person) return []
  const own = await recipientView(deps, turn.tenant, view, owner)
  const card = functionLeftOutCard({ ...own, function: code, by: turn.person })
  const tag = { type: 'notice', assessment: id, person: owner } as const
  return [{ type: 'tell', to, conversation: team.conversation, card, tag }]
}
