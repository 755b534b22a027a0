// Tells the owner of a function in their own chat that it was left out of the return, or brought back.

import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { button, type Card, heading, literal, quoted, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'

export type FunctionLeftOutView = View & {
  readonly function: FunctionCode
  /** The lead who did it. */
  readonly by: PersonId
}

export function functionLeftOutCard(view: FunctionLeftOutView): Card {
  const { words, assessment, by } = view
  const { leftOut, buttons: titles } = words.ui.team
  const name = functionName(words, view.function)
  const left = assessment.team?.leftOut?.[view.function]
  const title = left ? leftOut.left(name) : leftOut.back(name)
  const who = nameOf(view, by)
  return framed(
    view,
    title,
    [
      heading(title),
      literal(left ? leftOut.leftBy(who) : leftOut.backBy(who)),
      ...(left ? [quoted(leftOut.reason, left.reason)] : []),
      text(left ? leftOut.ownerNeedNot : leftOut.ownerGoesOn, { spacing: 'Small' }),
    ],
    [
      ...(left
        ? []
        : [button(words.ui.buttons.resume, { do: 'resume', assessment: assessment.id }, { style: 'positive' })]),
      button(titles.mine, { do: 'mine' }),
    ],
  )
}
