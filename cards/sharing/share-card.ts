// Explains how results are shared: by inserting them into a message, or by forwarding a card.

import { button, type Card, heading, newMessageButton, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'

export type ShareView = View & {
  /** Whether Teams offers the search extension beside the message box. */
  readonly hasExtension: boolean
}

export function shareCard(view: ShareView): Card {
  const { words, assessment, hasExtension } = view
  const { share } = words.ui.sharing
  const { id } = assessment
  return framed(
    view,
    share.heading,
    [
      heading(share.heading),
      text(assessment.team ? share.who.team : share.who.own),
      ...(hasExtension ? share.steps.map((step, nth) => text(`${nth + 1}. ${step}`, { spacing: 'Small' })) : []),
      text(hasExtension ? share.orForward : share.forward),
      text(share.dated),
    ],
    [
      newMessageButton(share.giveCard, { do: 'share-card', assessment: id }),
      button(words.ui.buttons.results, { do: 'results', assessment: id }),
      ...(view.place === 'personal' && assessment.submittedAt === undefined
        ? [button(words.ui.buttons.resume, { do: 'resume', assessment: id })]
        : []),
    ],
  )
}
