// Shows a question again if typed words could not be saved as its answer. Saves no answer.

import { isOnScreen } from '../../assessment/answers/on-screen.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { NotTaken } from '../../cards/answering/operation-notice.ts'
import { questionCard } from '../../cards/answering/question-card.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { latestAnswering } from '../access/latest-used.ts'
import { refused } from '../access/refused.ts'
import { moveToCurrent } from '../answering/current-question.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { ruleOutRivals } from './rival-assessments.ts'

/**
 * Shows the person's question again with the reason why their words were not saved as its answer.
 *
 * @param reason `unclear`: the words contain more than one answer. `noOrUnsure`: they mean No or Not sure. `elsewhere`:
 * they may be for another question. `several`: they may be for another open assessment; later answers go to this one.
 * @returns undefined if this person has no current question
 */
export async function askAgain(turn: Turn, deps: Dependencies, reason: NotTaken): Promise<Reply | undefined> {
  const latest = await latestAnswering(turn, deps)
  const question = latest && whereIs(latest.set, latest.assessment, turn.person)
  if (!question) return undefined
  const { id } = latest.assessment
  // Notes that the question is on screen again, so that the next typed answer goes to it.
  const view =
    reason !== 'several' && isOnScreen(latest.assessment, turn.person)
      ? latest
      : await changeAssessment(
          turn,
          deps,
          id,
          () => undefined,
          (assessment) => moveToCurrent(turn, deps, assessment, question.id),
        )
  if (isRefusal(view)) return refused(turn, deps, view.problem, view.view)
  if (reason === 'several') await ruleOutRivals(turn, deps, id)
  return {
    type: 'card',
    card: questionCard({ ...view, question, happened: { type: 'not-taken', reason } }),
    again: { do: 'continue', assessment: view.assessment.id },
  }
}
