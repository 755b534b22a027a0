// Handles the removal of the bot from a channel, chat or team.

import type { Channel } from '../../store/collections/channels.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, SharedPlace, Turn } from '../turn.ts'

/** Stops updating the boards, because the bot was removed. The records stay, and are found if it is added again. */
export async function leaveHere({ tenant }: Turn, deps: Dependencies, place: SharedPlace): Promise<Reply> {
  const left = await channelsAt(deps, tenant, place)
  const after = left.flatMap(({ assessments }) =>
    assessments.map((assessment) => ({ type: 'forget', assessment }) as const),
  )
  return { type: 'nothing', after }
}

/** The channels of a team, or the one chat. Teams reports the removal once for the whole team. */
export async function channelsAt(
  deps: Dependencies,
  tenant: string,
  { team, conversation }: SharedPlace,
): Promise<readonly Channel[]> {
  const found: Channel[] = []
  for await (const { id, value } of deps.channels.list(tenant)) {
    if (id === conversation || (team !== undefined && team === conversation && value.team === team)) found.push(value)
  }
  return found
}
