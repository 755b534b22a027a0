// Remembers after a reply whether the question is on screen, and its assessment. If it is not, a typed answer asks
// first.

import { isOnScreen, lookedAway } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { latestAnswering } from '../access/latest-used.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { ruleOutRivals } from './rival-assessments.ts'

/** The assessment that a press chooses of several open ones: "Open", "Continue", "Open it again". */
function chosenBy({ input }: Turn) {
  const press = input.type === 'pressed' ? input.press : undefined
  return press?.do === 'resume' || press?.do === 'reopen' ? press.assessment : undefined
}

/**
 * Writes only when the question was on screen before. Returns the same reply. A card that a client refreshes by itself
 * shows nothing new, and More shows the question itself.
 */
export async function noteOnScreen(turn: Turn, deps: Dependencies, reply: Reply): Promise<Reply> {
  const chosen = chosenBy(turn)
  if (chosen && reply.type === 'card' && !reply.isRefusal) await ruleOutRivals(turn, deps, chosen)
  // Only the card of a question is refreshed by this press.
  if (reply.type !== 'card' || reply.again?.do === 'continue') return reply
  const { input } = turn
  // A press that is refused changes nothing.
  if (input.type === 'pressed' && (input.isAutomatic || reply.isRefusal)) return reply
  const view = await latestAnswering(turn, deps)
  const here = view && whereIs(view.set, view.assessment, turn.person)
  const isMore = input.type === 'pressed' && input.press?.do === 'more' && input.press.question === here?.id
  if (here && !isMore && isOnScreen(view.assessment, turn.person)) {
    await changeAssessment(
      turn,
      deps,
      view.assessment.id,
      () => undefined,
      (assessment) => lookedAway(assessment, here.id, stampOf(turn)),
    )
  }
  return reply
}
