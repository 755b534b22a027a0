// Shows everything about one question: its meaning, its sources, and the inputs beside the answer.

import type { Question } from '../../assessment/question-set.ts'
import { answerProblem } from '../../assessment/team/permissions.ts'
import { type DetailView, detailCard } from '../../cards/answering/detail-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type PressOf } from '../../cards/press.ts'
import { withQuestion } from '../access/at-question.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { readDraft } from '../dependencies/drafts.ts'
import { drawingOf, type Reply, type Turn } from '../turn.ts'

export function showDetails(turn: Turn, deps: Dependencies, press: PressOf<'more'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, async (question) => {
      const problem = answerProblem(view.assessment, turn.person, question.functionCode)
      if (problem) return refused(turn, deps, problem, view)
      const { from } = press
      const draft = await readDraft(turn, deps, draftCard('more', view.assessment.id, question.id))
      if (!draft) return detailsReply(turn, view, question, { from })
      const { note, evidence, reason } = view.assessment.answers[question.id] ?? {}
      const typed = {
        ...(note !== undefined && { note }),
        ...(evidence !== undefined && { evidence }),
        ...(reason !== undefined && { reason }),
        ...draft,
      }
      return detailsReply(turn, view, question, { from, typed, isDraft: true })
    }),
  )
}

/** The reply, with typed inputs that could not be saved. */
export function detailsReply(
  turn: Turn,
  view: View,
  question: Question,
  rest: Pick<DetailView, 'from' | 'faults' | 'typed' | 'isDraft'>,
): Reply {
  return { type: 'card', card: detailCard({ ...view, question, drawing: drawingOf(turn), ...rest }) }
}
