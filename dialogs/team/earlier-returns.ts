// The other council returns of a channel: what was submitted there before stays a press away once another is started.

import { isRefusal } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { earlierCard } from '../../cards/team/earlier-returns-card.ts'
import { readMine } from '../access/own-assessment.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

// One a quarter for years; the ones before are in nobody's way.
const most = 10

export function showEarlier(turn: Turn, deps: Dependencies, press: PressOf<'earlier'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const { team, id } = view.assessment
    if (!team) return refused(turn, deps, { code: 'not-understood' }, view)
    const channel = await deps.channels.read(turn.tenant, team.conversation)
    const others = (channel?.assessments ?? []).filter((other) => other !== id).toReversed()
    const latest = others.slice(0, most)
    const found = await Promise.all(latest.map((other) => readMine(turn, deps, other)))
    // One whose deletion was cut short may be listed still.
    const there = found.filter((other): other is View => !isRefusal(other))
    return { type: 'card', card: earlierCard({ ...view, others: there, more: others.length - latest.length }) }
  })
}
