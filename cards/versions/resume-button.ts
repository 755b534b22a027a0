// The button that leaves a card about versions and continues with the question, the results or the board.

import { type Button, button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** Continues without a change: with the board in a channel, or with the question or the results in a personal chat. */
export function resumeButton({ words: { ui }, assessment, place }: View): Button {
  const { id } = assessment
  if (place === 'shared') return button(ui.team.buttons.board, { do: 'board', assessment: id })
  return assessment.submittedAt
    ? button(ui.buttons.results, { do: 'results', assessment: id })
    : button(ui.buttons.resume, { do: 'resume', assessment: id })
}
