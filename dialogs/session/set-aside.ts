// Sets a question aside for later, and lists the questions that were put off.

import { isRefusal } from '../../assessment/problem.ts'
import { keep, park } from '../../assessment/team/session.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { parkedCard } from '../../cards/session/parked-card.ts'
import { changeTeam, type Refused } from '../access/own-assessment.ts'
import { mayAgree, mayVote } from '../access/permissions.ts'
import { refused } from '../access/refused.ts'
import { look } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'

/** Puts a question off. */
export async function discussLater(turn: Turn, deps: Dependencies, press: PressOf<'park'>): Promise<Reply> {
  const outcome = await changeTeam(turn, deps, press.assessment, mayVote(turn), (assessment, roster) =>
    park(assessment, deps.set, press.question, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

/** Leaves a vote that was put anew, and with it the answer that stands. */
export async function keepAnswer(turn: Turn, deps: Dependencies, press: PressOf<'keep'>): Promise<Reply> {
  const said = { question: press.question, seen: press.revision }
  const outcome = await changeTeam(turn, deps, press.assessment, mayAgree(turn), (assessment, roster) =>
    keep(assessment, deps.set, said, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

const whereTheyAre = async (turn: Turn, deps: Dependencies, outcome: View | Refused): Promise<Reply> =>
  isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : questionReply(deps, turn.tenant, outcome)

export function showParked(turn: Turn, deps: Dependencies, press: PressOf<'parked'>): Promise<Reply> {
  return look(turn, deps, press.assessment, (view) => ({ type: 'card', card: parkedCard(view) }))
}
