// What the shared messages of a council return show: the board, and the question that the team is at.

import type { AssessmentId } from '../../assessment/ids.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { boardCard } from '../../cards/team/board-card.ts'
import { movedCard } from '../../cards/team/moved-card.ts'
import { teamViewOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Shared, Surface } from '../effects.ts'
import { planOf } from '../results/plan/plan.ts'
import { summaryOf } from '../results/results.ts'
import { currentQuestion } from '../session/current-question.ts'

/** The card that every member of the channel sees now; undefined when the shared message has no content any more. */
export async function drawShared(
  deps: Dependencies,
  tenant: string,
  id: AssessmentId,
  surface: Surface,
): Promise<Shared | undefined> {
  const assessment = await deps.assessments.read(tenant, id)
  // Deleted for everybody, and with it the language that was theirs.
  if (!assessment) return { card: movedCard(wordsFor(deps.sets.newest, undefined), 'deleted'), isLast: true }
  if (!assessment.team) return undefined
  // A copy that serves the version draws it. What is there stays until then.
  if (!isServed(setOf(deps.sets, assessment))) return undefined
  const people = await deps.members(tenant, assessment.team.conversation)
  if (people === 'refused') return undefined
  const view = teamViewOf(deps, assessment, people, 'shared')
  if (surface === 'board') return { card: boardCard({ ...view, summary: summaryOf(view), plan: planOf(view) }) }
  const { card, voters } = await currentQuestion(deps, tenant, view)
  // Only the views of voters differ from the stored card. Each edit makes each of their clients ask for a view.
  return voters.length > 0 ? { card, refresh: { press: { do: 'ballot', assessment: id }, people: voters } } : { card }
}
