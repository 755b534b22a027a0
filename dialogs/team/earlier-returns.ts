// Shows a channel's other council returns: earlier ones with their results, and deleted ones that a lead may restore.

import { isRefusal } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { earlierCard } from '../../cards/team/earlier-returns-card.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { readAnyVersion } from '../access/assessment-access.ts'
import { throwUnlessUnreadable } from '../access/readable-only.ts'
import { refused } from '../access/refused.ts'
import { viewOf } from '../access/view.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { mayRestore } from './restore-return.ts'

/** The most rows that fit on a card. Ten returns are one a quarter for over two years. */
const mostShown = 10

export function showEarlier(turn: Turn, deps: Dependencies, press: PressOf<'earlier'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, async (view) => {
    const { team, id } = view.assessment
    if (!team) return refused(turn, deps, { code: 'not-understood' }, view)
    const channel = await deps.channels.read(turn.tenant, team.conversation)
    const others = (channel?.assessments ?? []).filter((other) => other !== id).toReversed()
    const latest = others.slice(0, mostShown)
    const found = await eachReadable(deps, latest, (other) => readAnyVersion(turn, deps, other))
    // A return whose deletion was interrupted may still be listed.
    const there = found.filter((other): other is View => !isRefusal(other))
    const deleted = await deletedOnes(turn, deps, view, channel)
    return { type: 'card', card: earlierCard({ ...view, others: there, more: others.length - latest.length, deleted }) }
  })
}

/** The deleted returns that this person may restore, the latest deletion first. */
async function deletedOnes(
  turn: Turn,
  deps: Dependencies,
  { assessment, people }: View,
  channel: Channel | undefined,
): Promise<readonly View[]> {
  const ids = (channel?.deleted ?? []).toReversed().slice(0, mostShown)
  const hidden = await eachReadable(deps, ids, (id) => deps.deleted.read(turn.tenant, id))
  return hidden
    .filter((one) => one !== undefined)
    .filter((one) => one.deletion && one.deletion.removeAt > turn.now)
    .filter((one) => !mayRestore(turn, one, assessment, people))
    .map((one) => viewOf(turn, deps, one, people))
}

/** Reads each of these. Skips unreadable ones; only an unavailable store stops it. */
async function eachReadable<Found>(
  deps: Dependencies,
  ids: Channel['assessments'],
  read: (id: Channel['assessments'][number]) => Promise<Found>,
): Promise<readonly Found[]> {
  const found = await Promise.all(
    ids.map((id) =>
      read(id).then(
        (value) => [value],
        async (fault: unknown) => {
          await throwUnlessUnreadable(deps, fault)
          return []
        },
      ),
    ),
  )
  return found.flat()
}
