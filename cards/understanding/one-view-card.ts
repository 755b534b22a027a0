// Draws one of a person's own assessments, with buttons to open, rename and delete it.

import { button, type Card, heading, literal, notice, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { titleOf } from '../parts/words.ts'
import { stateOf } from './my-assessments-card.ts'

/** The card, for an open or finished view. Delete is here and not on the card that saves the name. */
export function oneViewCard(view: View & { readonly saved?: boolean }): Card {
  const { words, assessment, council, saved } = view
  const { mine, startAgain } = words.ui.understanding
  const { id, submittedAt } = assessment
  return framed(
    view,
    mine.one,
    [
      ...(saved ? [notice('good', [text(mine.named)])] : []),
      heading(mine.one),
      literal(titleOf(words, assessment, council)),
      small(stateOf(words, assessment), { spacing: 'None' }),
    ],
    [
      button(mine.renameIt, { do: 'one-view', assessment: id, rename: true }),
      button(mine.openIt, { do: submittedAt === undefined ? 'resume' : 'results', assessment: id }),
      button(startAgain.all, { do: 'my-assessments' }),
      button(mine.deleteOne, { do: 'delete-view', assessment: id }),
    ],
  )
}
