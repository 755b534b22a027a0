// Says that editing a message changes nothing, with Undo for the message's answer.

import { button, buttons, type Card, card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import type { Words } from '../parts/words.ts'
import { type OperationNotice, operationNotice } from './operation-notice.ts'

/** For a message that gave no answer, or whose answer was replaced. */
export function editedCard({ ui }: Words): Card {
  const { heading: title, way } = ui.edited
  return card(title, [heading(title, { size: 'Medium' }), text(way)], [button(ui.buttons.help, { do: 'help' })])
}

/** For a message whose answer is still current. */
export function editedAnswerCard(view: View, happened: OperationNotice): Card {
  const { words, assessment } = view
  const { heading: title, stands } = words.ui.edited
  return framed(view, title, [
    heading(title, { size: 'Medium' }),
    text(stands),
    operationNotice(view, happened),
    buttons(button(words.ui.buttons.resume, { do: 'resume', assessment: assessment.id })),
  ])
}
