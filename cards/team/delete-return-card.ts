// Draws the cards before and after the deletion of a council return for everybody.

import type { AssessmentId } from '../../assessment/ids.ts'
import { button, type Card, card, heading, notice, text } from '../parts/elements.ts'
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

/**
 * `asksAbout` is present if the deleted return counted in place of another one. It contains that return if the lead may
 * see it here.
 */
type Deleted = {
  readonly id: AssessmentId
  readonly removeAt: string
  readonly asksAbout?: AssessmentId | undefined
}

/** For the lead who deleted it: the last day for restoring it, and the button. */
export function deletedReturnCard(words: Words, deleted: Deleted): Card {
  const { id, removeAt, asksAbout } = deleted
  const { ui } = words
  const { done, restorable, restore, again } = ui.team.delete
  return card(
    done,
    [
      heading(done),
      text(restorable(words.day(removeAt))),
      text(again),
      ...('asksAbout' in deleted ? [notice('warning', [text(ui.counting.afterDeletion)])] : []),
    ],
    [
      ...(asksAbout ? [button(ui.counting.row, { do: 'which-counts', assessment: asksAbout })] : []),
      button(ui.buttons.start, { do: 'start' }),
      button(restore, { do: 'restore-return', assessment: id }),
    ],
  )
}
