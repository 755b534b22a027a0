// Remembers that the reply to typed words is not the question, so that the next typed answer asks first.

import { isOnScreen, lookedAway } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import { latestAnswering } from '../access/latest-used.ts'
import { changeMine } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** Writes only when the question was on screen before. Returns the same reply. */
export async function afterTyped(turn: Turn, deps: Dependencies, reply: Reply): Promise<Reply> {
  // Only a question's card is drawn anew by this press.
  if (reply.type !== 'card' || reply.again?.do === 'continue') return reply
  const view = await latestAnswering(turn, deps)
  const here = view && whereIs(view.set, view.assessment, turn.person)
  if (here && isOnScreen(view.assessment, turn.person)) {
    await changeMine(
      turn,
      deps,
      view.assessment.id,
      () => undefined,
      (assessment) => lookedAway(assessment, here.id, stampOf(turn)),
    )
  }
  return reply
}
