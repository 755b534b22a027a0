// Lets a colleague answer the ten questions of a spot check in their own chat, without seeing the return's answers.

import type { Assessment, Stamp } from '../../../../assessment/assessment.ts'
import { isRefusal, type Refusal } from '../../../../assessment/problem.ts'
import type { CouncilReturn } from '../../../../assessment/team/roles.ts'
import { declineSpot, handInSpot, saySpot } from '../../../../assessment/team/spot-check/change-spot-check.ts'
import { checksOf, openCheck, type SpotCheck } from '../../../../assessment/team/spot-check/spot-check.ts'
import type { View } from '../../../../cards/parts/frame.ts'
import type { PressOf } from '../../../../cards/press.ts'
import {
  firstOpen,
  spotOverCard,
  spotQuestionCard,
  spotToldCard,
} from '../../../../cards/results/confidence/spot/spot-question-card.ts'
import { changeReturn } from '../../../access/assessment-access.ts'
import { recipientView } from '../../../access/recipient-view.ts'
import { refused } from '../../../access/refused.ts'
import { viewAssessment } from '../../../access/view-assessment.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'
import type { Effect } from '../../../effects.ts'
import { type Reply, stampOf, type Turn } from '../../../turn.ts'

/** One question, or without a number the first open one. Says so if the check is over. */
export function showSpotQuestion(turn: Turn, deps: Dependencies, press: PressOf<'spot-go'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => questionReply(turn, deps, view, press, press.nth))
}

/** Saves one answer and shows the next open question. */
export function answerSpot(turn: Turn, deps: Dependencies, press: PressOf<'spot-answer'>): Promise<Reply> {
  return changed(turn, deps, press, (before, stamp) => saySpot(before, press, stamp))
}

export function handIn(turn: Turn, deps: Dependencies, press: PressOf<'spot-send'>): Promise<Reply> {
  return changed(turn, deps, press, (before, stamp) => handInSpot(before, press.check, stamp))
}

/** Declines the spot check, or takes the answers back after handing in. */
export function decline(turn: Turn, deps: Dependencies, press: PressOf<'spot-decline'>): Promise<Reply> {
  return changed(turn, deps, press, (before, stamp) => declineSpot(before, press.check, stamp))
}

type SpotPress = PressOf<'spot-answer'> | PressOf<'spot-send'> | PressOf<'spot-decline'>

async function changed(
  turn: Turn,
  deps: Dependencies,
  press: SpotPress,
  step: (before: CouncilReturn, stamp: Stamp) => CouncilReturn | Refusal,
): Promise<Reply> {
  // No permission check here: the step refuses everybody but the colleague.
  const outcome = await changeReturn(
    turn,
    deps,
    press.assessment,
    () => undefined,
    (before) => step(before, stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const reply = questionReply(turn, deps, outcome, press)
  const endOf = ({ team }: Assessment) => checksOf(team ?? {}).find(({ id }) => id === press.check)?.ended?.how
  const isEnded = endOf(outcome.assessment) !== endOf(outcome.before)
  return isEnded ? { ...reply, after: await toldLead(turn, deps, outcome, press.check) } : reply
}

function questionReply(
  turn: Turn,
  deps: Dependencies,
  view: View,
  { check: id }: { readonly check: string },
  nth?: number,
): Reply {
  const { assessment } = view
  const check = checksOf(assessment.team ?? {}).find((each) => each.id === id && each.colleague === turn.person)
  if (!check) return refused(turn, deps, { code: 'spot-check-over' }, view)
  const again = { do: 'spot-go', assessment: assessment.id, check: id, ...(nth !== undefined && { nth }) } as const
  if (check.ended && check.ended.how !== 'withdrawn')
    return { type: 'card', card: spotOverCard({ ...view, check }), again }
  if (openCheck(assessment) !== check) return refused(turn, deps, { code: 'spot-check-over' }, view)
  const at = nth ?? firstOpen(check)
  // The card for handing in comes only once each question has an answer.
  const place = at > check.questions.length ? firstOpen(check) : at
  return { type: 'card', card: spotQuestionCard({ ...view, check, nth: place }), again }
}

/** A message to the lead who asked, if they are still a member. */
async function toldLead(turn: Turn, deps: Dependencies, view: View, id: string): Promise<readonly Effect[]> {
  const { assessment, people } = view
  const { team } = assessment
  const check: SpotCheck | undefined = checksOf(team ?? {}).find((each) => each.id === id)
  const to = check && people.get(check.by)
  if (!team || !check || !to || !team.leads.includes(check.by)) return []
  const own = await recipientView(deps, turn.tenant, view, check.by)
  const card = spotToldCard({ ...own, place: 'personal', viewer: check.by, check })
  return [{ type: 'tell', to, conversation: team.conversation, card }]
}
