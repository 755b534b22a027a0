// Before and after a council return is deleted for everybody.

import { button, type Card, card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import type { Words } from '../parts/words.ts'

export function deleteReturnCard(view: View): Card {
  const { words, assessment } = view
  const { ui } = words
  const { delete: erase, buttons: titles } = ui.team
  const answers = Object.values(assessment.answers).filter(({ value }) => value !== undefined).length
  return framed(
    view,
    erase.heading,
    [heading(erase.heading), text(erase.what(answers))],
    [
      button(ui.buttons.deleteNow, { do: 'erase-return', assessment: assessment.id }, { style: 'destructive' }),
      button(titles.keep, { do: 'board', assessment: assessment.id }),
    ],
  )
}

/** For whoever deleted it. */
export function deletedReturnCard({ ui }: Words): Card {
  const { done, again } = ui.team.delete
  return card(done, [text(done), text(again)], [button(ui.buttons.start, { do: 'start' })])
}
