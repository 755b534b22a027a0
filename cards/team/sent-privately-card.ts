// Draws the reply to a press in a channel whose result is in the person's own chat.

import { button, type Card, heading, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'

export type PrivateView = View & {
  readonly about: 'settings' | 'reason' | 'note' | 'plan' | 'left-out' | 'files' | 'consent'
}

export function sentPrivatelyCard(view: PrivateView): Card {
  const { words, assessment, about } = view
  const { private: said, buttons: titles } = words.ui.team
  return framed(
    view,
    said.heading,
    [heading(said.heading, { size: 'Medium' }), text(privately(view)), small(said.nothing)],
    [
      about === 'reason' || about === 'note'
        ? button(titles.toTheQuestion, { do: 'ballot', assessment: assessment.id })
        : about === 'plan'
          ? button(words.ui.plan.buttons.plan, { do: 'plan', assessment: assessment.id })
          : about === 'files'
            ? button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })
            : button(titles.board, { do: 'board', assessment: assessment.id }),
    ],
  )
}

function privately({ words: { ui }, about }: PrivateView): string {
  switch (about) {
    case 'plan':
    case 'files':
    case 'consent':
      return ui[about].private
    default:
      return ui.team.private[about]
  }
}
