// Before an assessment is finished: what is still open, what finishing does, and who will see it.

import type { Summary } from '../assessment/summary.ts'
import { oneDecimal } from '../scoring/ratio.ts'
import { button, type Card, heading, text } from './elements.ts'
import { framed, type View } from './frame.ts'

export function finishCard(view: View & { readonly summary: Summary }): Card {
  const { words, set, assessment, summary } = view
  const { ui } = words
  const { score } = summary.overall
  return framed(
    view,
    ui.finish.heading,
    [
      heading(ui.finish.heading),
      text(ui.finish.open(summary.counts.unanswered, summary.counts.unsure)),
      ...(score ? [text(`${ui.results.score}: **${ui.results.scoreOf(oneDecimal(score), set.levels)}**`)] : []),
      text(ui.finish.freezes),
      text(ui.finish.who, { weight: 'Bolder' }),
    ],
    [
      button(ui.buttons.finishNow, { do: 'submit', assessment: assessment.id }, { style: 'positive' }),
      button(ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
      button(ui.buttons.review, { do: 'review', assessment: assessment.id }),
    ],
  )
}
