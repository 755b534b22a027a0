// Says on the next card that a form was left with unsaved choices, and links back to it.

import type { FunctionCode } from '../../assessment/ids.ts'
import { button, buttons, type Element, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** The function of the form that a person has just left, and the number of answers chosen on it. */
export type FormLeft = { readonly function: FunctionCode; readonly chosen: number }

/** The notice; empty if no form was left. */
export function formLeftNotice({ words, assessment }: View, left: FormLeft | undefined): Element[] {
  if (!left) return []
  const { form } = words.ui
  const back = button(form.backToForm, { do: 'form', assessment: assessment.id, function: left.function })
  return [notice('warning', [text(form.left(left.chosen)), buttons(back)])]
}
