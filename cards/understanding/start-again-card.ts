// After an assessment is finished, `start` offers its results, a comparison and a new one.

import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'

export function startAgainCard(view: View): Card {
  const { ui, day } = view.words
  const { startAgain } = ui.understanding
  const { id, submittedAt, startedAt } = view.assessment
  return framed(
    view,
    startAgain.heading,
    [heading(startAgain.heading), text(startAgain.finished(day(submittedAt ?? startedAt)))],
    [
      button(startAgain.results, { do: 'results', assessment: id }),
      button(startAgain.compare, { do: 'compare', assessment: id }),
      button(startAgain.another, { do: 'start', another: true }),
      button(startAgain.all, { do: 'my-assessments' }),
    ],
  )
}
