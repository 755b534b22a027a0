// Shows the last answer of a person that is still current.

import { originOf } from '../../../assessment/answers/answer.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { PersonId, QuestionId } from '../../../assessment/ids.ts'
import type { PressOf } from '../../../cards/press.ts'
import { lastAnswerCard } from '../../../cards/understanding/last-answer-card.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

export function showLastAnswer(turn: Turn, deps: Dependencies, press: PressOf<'last-answer'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    const last = lastAnswer(view.assessment, turn.person)
    const question = last && view.set.questions.get(last.question)
    return {
      type: 'card',
      card: lastAnswerCard({ ...view, ...(last && question && { last: { question, said: last.said } }) }),
      again: press,
    }
  })
}

/** This person's latest answer that is still current, with its statement. */
export function lastAnswer({ answers }: Assessment, person: PersonId) {
  return (
    Object.entries(answers)
      .flatMap(([question, answer]) => {
        const said = originOf(answer).source
        return said?.value !== undefined && said.by === person ? [{ question: question as QuestionId, said }] : []
      })
      // Sorted by sequence, because a clock may step back.
      .toSorted((a, b) => a.said.nth - b.said.nth)
      .at(-1)
  )
}
