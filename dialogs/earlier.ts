// The other council returns of a channel: what was submitted there before stays a press away once another is started.

import { isRefusal } from '../assessment/problem.ts'
import { earlierCard } from '../cards/earlier-card.ts'
import type { View } from '../cards/frame.ts'
import type { PressOf } from '../cards/press.ts'
import { look } from './look.ts'
import { readMine } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

// One a quarter for years; the ones before are in nobody's way.
const most = 10

export function showEarlier(turn: Turn, world: World, press: PressOf<'earlier'>): Promise<Reply> {
  return look(turn, world, press.assessment, async (view) => {
    const { team, id } = view.assessment
    if (!team) return refused(turn, world, { code: 'not-understood' }, view)
    const channel = await world.channels.read(turn.tenant, team.conversation)
    const others = (channel?.assessments ?? []).filter((other) => other !== id).toReversed()
    const latest = others.slice(0, most)
    const found = await Promise.all(latest.map((other) => readMine(turn, world, other)))
    // One whose deletion was cut short may be listed still.
    const there = found.filter((other): other is View => !isRefusal(other))
    return { type: 'card', card: earlierCard({ ...view, others: there, more: others.length - latest.length }) }
  })
}
