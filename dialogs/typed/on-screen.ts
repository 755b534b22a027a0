// Notes after a reply whether the person's question is still on screen. If not, the bot asks before it saves a typed
// answer.

import { isOnScreen, lookedAway } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { latestAnswering } from '../access/latest-used.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { ruleOutRivals } from './rival-assessments.ts'

/** The assessment that a press chooses among several open ones: "Open", "Continue", "Open it again". */
function chosenBy({ input }: Turn) {
  const press = input.type === 'pressed' ? input.press : undefined
  return press?.do === 'resume' || press?.do === 'reopen' ? press.assessment : undefined
}

/**
 * Writes only if the question was on screen before. Returns the same reply. An automatic refresh shows nothing new, and
 * More shows the question itself.
 */
export async function noteOnScreen(turn: Turn, deps: Dependencies, reply: Reply): Promise<Reply> {
  const chosen = chosenBy(turn)
  if (chosen && reply.type === 'card' && !reply.isRefusal) await ruleOutRivals(turn, deps, chosen)
  // Only a question card has this press as its refresh.
  if (reply.type !== 'card' || reply.again?.do === 'continue') return reply
  const { input } = turn
  // A refused press changes nothing.
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
