// Tells a lead in their own chat that an answer with a reason is recorded.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { Question } from '../../assessment/question-set.ts'
import { button, type Card, heading, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { questionWords } from '../parts/words.ts'

export type RecordedView = View & { readonly question: Question; readonly value: AnswerValue }

export function recordedCard(view: RecordedView): Card {
  const { words, assessment, council, question, value } = view
  const { ui } = words
  const said = ui.team.happened.agreed(ui.values[value], questionWords(words, question.id, council.nation).text)
  return framed(
    view,
    said,
    [heading(ui.team.recorded.heading, { size: 'Medium' }), text(said), small(ui.team.recorded.seen)],
    [button(ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}
