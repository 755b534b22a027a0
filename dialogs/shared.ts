// What the shared messages of a council return show: the board, and the question that the team is at.

import type { AssessmentId } from '../assessment/ids.ts'
import { boardCard } from '../cards/board-card.ts'
import { movedCard } from '../cards/moved-card.ts'
import { wordsFor } from '../cards/words.ts'
import { teamViewOf } from './mine.ts'
import { questionNow } from './question-now.ts'
import { summaryOf } from './results.ts'
import type { Shared, Surface, World } from './turn.ts'

/** What everybody in the channel is to see now; undefined where there is nothing to show any more. */
export async function drawShared(
  world: World,
  tenant: string,
  id: AssessmentId,
  surface: Surface,
): Promise<Shared | undefined> {
  const assessment = await world.assessments.read(tenant, id)
  // Deleted for everybody, and with it the language that was theirs.
  if (!assessment) return { card: movedCard(wordsFor(world.set, undefined), 'deleted'), isLast: true }
  if (!assessment.team) return undefined
  const people = await world.members(tenant, assessment.team.conversation)
  if (people === 'refused') return undefined
  const view = teamViewOf(world, assessment, people, 'shared')
  if (surface === 'board') return { card: boardCard({ ...view, summary: summaryOf(view) }) }
  const { card, voters } = await questionNow(world, tenant, view)
  // Only their views differ from what is stored, and each edit makes each of these clients ask.
  return voters.length > 0 ? { card, refresh: { press: { do: 'ballot', assessment: id }, people: voters } } : { card }
}
