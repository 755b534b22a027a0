// Where a person stops for now.

import { answeredCount, nextOpen } from '../assessment/progress.ts'
import { button, type Card, heading, text } from './elements.ts'
import { framed, type View } from './frame.ts'

export function pauseCard(view: View): Card {
  const { words, set, assessment } = view
  const { ui } = words
  const answered = answeredCount(set, assessment)
  const id = assessment.id
  return framed(
    view,
    ui.pause.heading,
    [
      heading(ui.pause.heading),
      text(ui.question.answered(answered, set.questions.size)),
      ...(nextOpen(set, assessment) ? [text(ui.pause.come)] : []),
    ],
    [
      button(ui.buttons.resume, { do: 'resume', assessment: id }, { style: 'positive' }),
      button(ui.buttons.results, { do: 'results', assessment: id }),
      button(ui.buttons.progress, { do: 'progress', assessment: id }),
    ],
  )
}
