// Draws the reply to `start` and Start another for a person with an assessment: continue it, or confirm a new one.

import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import type { PressOf } from '../press.ts'
import { openButton } from './other-view.ts'

/**
 * Offers a person with a finished assessment its results, or a new one.
 *
 * @param isComparable whether there is an earlier submission to compare with
 */
export function startAgainCard(view: View & { readonly isComparable: boolean }): Card {
  const { ui, day } = view.words
  const { startAgain } = ui.understanding
  const { id, submittedAt, startedAt } = view.assessment
  return framed(
    view,
    startAgain.heading,
    [heading(startAgain.heading), text(startAgain.finished(day(submittedAt ?? startedAt)))],
    [
      button(startAgain.results, { do: 'results', assessment: id }),
      ...(view.isComparable ? [button(startAgain.compare, { do: 'compare', assessment: id })] : []),
      button(startAgain.another, { do: 'start', another: true, sure: true }),
      button(startAgain.all, { do: 'my-assessments' }),
    ],
  )
}

/**
 * Asks for confirmation before a new view starts beside views with answers.
 *
 * @param view the last used one, with the number of its answers
 * @param views the number of views with answers
 * @param press the press of Start
 */
export function startBesideCard(view: View & { readonly given: number }, views: number, press: PressOf<'start'>): Card {
  const { startBeside, startAgain } = view.words.ui.understanding
  const title = startBeside.heading(views)
  return framed(
    view,
    title,
    [heading(title), text(startBeside.stays(views, view.given))],
    [
      openButton(view.words, view.assessment, { style: 'positive' }),
      button(startAgain.another, { ...press, sure: true }),
      button(startAgain.all, { do: 'my-assessments' }),
    ],
  )
}
