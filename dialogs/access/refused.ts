// Turns a refusal into a reply with the reason and a way to continue.

import type { Problem } from '../../assessment/problem.ts'
import { withEdition } from '../../cards/parts/button-marks.ts'
import type { View } from '../../cards/parts/frame.ts'
import { problemCard } from '../../cards/system/problem-card.ts'
import { unservedCard } from '../../cards/versions/unserved-card.ts'
import { count } from '../../lib/observation.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { wordsOf } from './view.ts'

/** Makes the reply for a problem. `view` shows the assessment that the person can continue, if there is one. */
export function refused(turn: Turn, deps: Dependencies, problem: Problem, view?: View): Reply {
  count('refusal', { reason: problem.code })
  // This card shows the readable facts, in the words of a served set.
  if (problem.code === 'version-not-served' && view) {
    return { type: 'card', card: unservedCard({ ...view, words: wordsOf(turn, deps) }), isRefusal: true }
  }
  const where = view ?? { place: turn.place.type, people: new Map() }
  const card = problemCard(view?.words ?? wordsOf(turn, deps), problem, view?.assessment.id, where)
  return { type: 'card', card: view ? withEdition(card, view.assessment) : card, isRefusal: true }
}
