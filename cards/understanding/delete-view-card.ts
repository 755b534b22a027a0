// Draws the cards before and after the deletion of one of a person's assessments.

import { button, type Card, card, heading, literal, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { titleOf, type Words } from '../parts/words.ts'

/** Names the assessment and the number of answers to delete, and asks for confirmation. */
export function deleteViewCard(view: View): Card {
  const { words, assessment, council } = view
  const { mine } = words.ui.understanding
  const given = Object.values(assessment.answers).filter(({ value }) => value).length
  const title = titleOf(words, assessment, council)
  return framed(
    view,
    mine.deleting,
    [heading(mine.deleting), literal(title, { weight: 'Bolder' }), text(mine.goes(given))],
    [
      button(words.ui.buttons.deleteNow, { do: 'erase-view', assessment: assessment.id }, { style: 'destructive' }),
      button(mine.keepIt, { do: 'my-assessments' }),
    ],
  )
}

/** Says that the assessment with this `title` is deleted. */
export function deletedViewCard({ ui }: Words, title: string): Card {
  const { mine, startAgain } = ui.understanding
  return card(
    mine.deleted,
    [heading(mine.deleted), literal(title), text(mine.othersStay)],
    [button(startAgain.all, { do: 'my-assessments' }), button(ui.buttons.help, { do: 'help' })],
  )
}
