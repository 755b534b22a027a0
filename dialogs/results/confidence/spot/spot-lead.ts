// A lead's acts on spot checks: view them, ask a colleague, end one, and mark differences for discussion.

import type { PersonId, QuestionId } from '../../../../assessment/ids.ts'
import { isRefusal } from '../../../../assessment/problem.ts'
import { isReturn } from '../../../../assessment/team/roles.ts'
import { discussSpot, drawSpotCheck, endSpot } from '../../../../assessment/team/spot-check/change-spot-check.ts'
import { openCheck } from '../../../../assessment/team/spot-check/spot-check.ts'
import type { View } from '../../../../cards/parts/frame.ts'
import type { PressOf } from '../../../../cards/press.ts'
import { spotChecksCard } from '../../../../cards/results/confidence/spot/spot-checks-card.ts'
import { spotPickCard } from '../../../../cards/results/confidence/spot/spot-pick-card.ts'
import { spotInviteCard } from '../../../../cards/results/confidence/spot/spot-question-card.ts'
import { changeReturn, readAssessment } from '../../../access/assessment-access.ts'
import { problemUnlessLead } from '../../../access/permission-checks.ts'
import { recipientView } from '../../../access/recipient-view.ts'
import { refused } from '../../../access/refused.ts'
import { viewAssessment } from '../../../access/view-assessment.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'
import type { Effect } from '../../../effects.ts'
import { assignRole } from '../../../roles/assign-role.ts'
import { type Reply, stampOf, type Turn } from '../../../turn.ts'
import { knownTo } from './known-questions.ts'

export function showSpotChecks(turn: Turn, deps: Dependencies, press: PressOf<'spot-checks'>): Promise<Reply> {
  return forLead(turn, deps, press, (view) => spotReply(view))
}

/** Shows the members to choose a colleague from. */
export function pickColleague(turn: Turn, deps: Dependencies, press: PressOf<'spot-pick'>): Promise<Reply> {
  return forLead(turn, deps, press, (view) => ({
    type: 'card',
    card: spotPickCard({ ...view, page: press.page ?? 1 }),
    again: press,
  }))
}

/** Draws the questions and writes to the colleague. A redelivery does neither again. */
export async function askColleague(turn: Turn, deps: Dependencies, press: PressOf<'spot-draw'>): Promise<Reply> {
  const seen = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(seen)) return refused(turn, deps, seen.problem, seen.view)
  const problem = problemUnlessLead(turn)(seen.assessment, seen.people)
  if (problem || !isReturn(seen.assessment)) return refused(turn, deps, problem ?? { code: 'not-understood' }, seen)
  const { tenant } = turn
  const isKnown = await knownTo(deps, tenant, seen.assessment, press.person)
  const isDrawable = (question: QuestionId) => seen.set.questions.has(question) && !isKnown(question)
  // Fixed before the step, which may run again and must then draw the same questions.
  const ranks = new Map(seen.set.order.map((question) => [question, deps.newId()]))
  const drawing = { isDrawable, rank: (question: QuestionId) => ranks.get(question) ?? '', id: deps.newId() }
  const outcome = await assignRole(turn, deps, press.assessment, press.person, (before, roster) =>
    drawSpotCheck(before, press.person, drawing, stampOf(turn), roster),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const isDrawn = outcome.assessment.team?.spotChecks !== outcome.before.team?.spotChecks
  return { ...spotReply(outcome, true), after: isDrawn ? await invitation(turn, deps, outcome, press.person) : [] }
}

/** Withdraws the open spot check, or deletes one that is over. */
export async function endCheck(turn: Turn, deps: Dependencies, press: PressOf<'spot-end'>): Promise<Reply> {
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessLead(turn), (before, roster) =>
    endSpot(before, press.check, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : spotReply(outcome)
}

export async function discussDifference(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'spot-discuss'>,
): Promise<Reply> {
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessLead(turn), (before, roster) =>
    discussSpot(before, press, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : spotReply(outcome)
}

function forLead(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'spot-checks'> | PressOf<'spot-pick'>,
  draw: (view: View) => Reply,
): Promise<Reply> {
  return viewAssessment(
    turn,
    deps,
    press.assessment,
    (view) => (view.assessment.team ? draw(view) : refused(turn, deps, { code: 'not-understood' }, view)),
    problemUnlessLead(turn),
  )
}

const spotReply = (view: View, isAsked = false): Reply => ({
  type: 'card',
  card: spotChecksCard({ ...view, isAsked }),
  again: { do: 'spot-checks', assessment: view.assessment.id },
})

/** The message with the card for the colleague's own chat. */
async function invitation(turn: Turn, deps: Dependencies, view: View, colleague: PersonId): Promise<readonly Effect[]> {
  const { assessment, people } = view
  const { team, id } = assessment
  const to = people.get(colleague)
  const check = openCheck(assessment)
  if (!team || !to || !check) return []
  const own = await recipientView(deps, turn.tenant, view, colleague)
  const card = spotInviteCard({ ...own, place: 'personal', viewer: colleague, check })
  return [
    {
      type: 'tell',
      to,
      conversation: team.conversation,
      card,
      tag: { type: 'notice', assessment: id, person: colleague },
    },
  ]
}
