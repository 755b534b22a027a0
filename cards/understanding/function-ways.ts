// The buttons from an explained function to its questions and its results.

import { askedOf } from '../../assessment/answers/progress.ts'
import { type Button, button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import type { PressOf } from '../press.ts'

/** The buttons to a function's questions and results. */
export function functionWays(view: View, press: PressOf<'topic'>): Button[] {
  const { set, assessment, place, viewer } = view
  const { ui } = view.words
  const { function: code } = press
  const fn = set.functions.find((each) => each.code === code)
  if (press.topic !== 'function' || !fn) return []
  const id = assessment.id
  const asked = new Set(viewer === undefined ? [] : askedOf(set, assessment, viewer))
  const own = fn.questions.filter((question) => asked.has(question.id))
  const next = own.find((question) => assessment.answers[question.id]?.value === undefined) ?? own[0]
  const said = ui.understanding
  return [
    ...(place === 'shared'
      ? [button(said.answerFunction, { do: 'together', assessment: id, function: fn.code })]
      : next
        ? [button(said.answerFunction, { do: 'go', assessment: id, question: next.id })]
        : []),
    button(said.seeFunction, { do: 'function', assessment: id, function: fn.code }),
  ]
}
