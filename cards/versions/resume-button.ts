// The button that leaves a card about versions: to the question, the results or the board.

import { type Button, button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** Continues without a change: in a channel with the board, in a personal chat with the question or the results. */
export function resumeButton({ words: { ui }, assessment, place }: View): Button {
  const { id } = assessment
  if (place === 'shared') return button(ui.team.buttons.board, { do: 'board', assessment: id })
  return assessment.submittedAt
    ? button(ui.buttons.results, { do: 'results', assessment: id })
    : button(ui.buttons.resume, { do: 'resume', assessment: id })
}
