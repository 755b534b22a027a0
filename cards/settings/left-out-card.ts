// Draws the card for leaving functions out of a council return, with a reason, and for bringing them back.

import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import { leftOutOf, mostLeftOut } from '../../assessment/team/left-out.ts'
import { button, type Card, type Element, heading, listRow, notice, quoted, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { choiceInput, type Drafted, draftNotice, textInput } from '../parts/inputs.ts'
import { functionName } from '../parts/words.ts'
import { draftCard, type Inputs, keptMark } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'

export type LeftOutView = View &
  Drafted & {
    readonly drawing: string
    /** The function that was left out or brought back just now. */
    readonly changed?: { readonly type: 'left' | 'back'; readonly function: string }
    readonly faults?: readonly InputFault[]
    readonly typed?: Inputs
  }

export function leftOutCard(view: LeftOutView): Card {
  const { words, assessment, changed, faults = [] } = view
  const { ui } = words
  const { leftOut } = ui.team
  const set = wholeOf(view.set)
  const codes = leftOutOf(assessment)
  const mayMore = codes.length < mostLeftOut(set)
  return framed(
    view,
    leftOut.heading,
    [
      ...(changed ? [notice('good', [text(leftOut[changed.type](functionName(words, changed.function)))])] : []),
      heading(leftOut.heading),
      ...faultsNotice(words, faults),
      ...draftNotice(view, leftOut.leave),
      text(leftOut.what),
      ...codes.map((code) => leftRow(view, code)),
      ...(mayMore ? inputs(view) : [small(leftOut.most)]),
    ],
    [
      ...(mayMore
        ? [button(leftOut.leave, { do: 'leave-out', assessment: assessment.id }, { style: 'positive' })]
        : []),
      button(ui.buttons.settings, { do: 'settings', assessment: assessment.id }),
    ],
  )
}

function leftRow({ words, assessment }: LeftOutView, code: string): Element {
  const { leftOut } = words.ui.team
  const name = functionName(words, code)
  return listRow(
    [text(name), quoted(leftOut.reason, assessment.team?.leftOut?.[code]?.reason ?? '')],
    button(leftOut.bringBack(name), { do: 'bring-back', assessment: assessment.id, function: code }),
    leftOut.bringBackShort,
  )
}

/** The inputs: a function to leave out, and the reason. */
function inputs({ words, set, assessment, drawing, typed = {} }: LeftOutView): Element[] {
  const { leftOut } = words.ui.team
  const mark = keptMark(drawing, draftCard('left-out', assessment.id), undefined)
  const choices = set.functions.map(({ code }) => ({ title: functionName(words, code), value: code }))
  return [
    choiceInput('left-out', mark, choices, {
      label: leftOut.which,
      ...(typed['left-out'] && { value: typed['left-out'] }),
    }),
    textInput('reason', mark, {
      label: leftOut.why,
      placeholder: leftOut.whyPlaceholder,
      value: typed.reason || undefined,
      maxLength: longest.reason,
    }),
  ]
}
