// The team board, and what is behind its More.

import { type BoardView, boardCard } from '../cards/board-card.ts'
import type { View } from '../cards/frame.ts'
import type { PressOf } from '../cards/press.ts'
import { teamCard } from '../cards/team-card.ts'
import { look } from './look.ts'
import { summaryOf } from './results.ts'
import type { Reply, Turn, World } from './turn.ts'

export function showBoard(turn: Turn, world: World, press: PressOf<'board'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => boardOf(view))
}

export function boardOf(view: View, how: Pick<BoardView, 'isAsked'> = {}): Reply {
  return { type: 'card', card: boardCard({ ...view, ...how, summary: summaryOf(view) }) }
}

export function showTeam(turn: Turn, world: World, press: PressOf<'team'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: teamCard(view) }))
}
