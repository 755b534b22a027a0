// Shows the team's board, and the card behind its More button.

import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type BoardView, boardCard } from '../../cards/team/board-card.ts'
import { teamCard } from '../../cards/team/team-card.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { planOf } from '../results/plan/plan.ts'
import { summaryOf } from '../results/results.ts'
import type { Reply, Turn } from '../turn.ts'

export function showBoard(turn: Turn, deps: Dependencies, press: PressOf<'board'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => boardReply(view))
}

export function boardReply(view: View, how: Pick<BoardView, 'isAsked'> = {}): Reply {
  return { type: 'card', card: boardCard({ ...view, ...how, summary: summaryOf(view), plan: planOf(view) }) }
}

export function showTeam(turn: Turn, deps: Dependencies, press: PressOf<'team'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({ type: 'card', card: teamCard(view) }))
}
