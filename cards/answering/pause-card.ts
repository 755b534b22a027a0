// Draws the card for a person who stops for now.

import { answeredCount, askedOf, nextOpen } from '../../assessment/answers/progress.ts'
import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'

export function pauseCard(view: View): Card {
  const { words, set, assessment } = view
  const { ui } = words
  const asked = askedOf(set, assessment, readerOf(view))
  const answered = answeredCount(set, assessment, asked)
  const isOpen = nextOpen(set, assessment, readerOf(view)) !== undefined
  const id = assessment.id
  return framed(
    view,
    ui.pause.heading,
    [
      heading(ui.pause.heading),
      text(
        assessment.team
          ? ui.team.own.answered(answered, asked.length)
          : ui.question.answered(answered, set.questions.size),
      ),
      ...(isOpen ? [text(assessment.team ? ui.team.pause.come : ui.pause.come)] : []),
    ],
    [
      button(ui.buttons.resume, { do: 'resume', assessment: id }, { style: 'positive' }),
      button(ui.buttons.results, { do: 'results', assessment: id }),
      assessment.team
        ? button(ui.team.buttons.mine, { do: 'mine' })
        : button(ui.buttons.progress, { do: 'progress', assessment: id }),
    ],
  )
}
