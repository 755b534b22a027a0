// Says on the next card that choices on a form were left unsaved, and leads back to them.

import type { FunctionCode } from '../../assessment/ids.ts'
import { button, buttons, type Element, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** The function whose form a person left just now, and how many answers they had chosen on it. */
export type FormLeft = { readonly function: FunctionCode; readonly chosen: number }

/** Nothing if no form was left. */
export function formLeftNotice({ words, assessment }: View, left: FormLeft | undefined): Element[] {
  if (!left) return []
  const { form } = words.ui
  const back = button(form.backToForm, { do: 'form', assessment: assessment.id, function: left.function })
  return [notice('warning', [text(form.left(left.chosen)), buttons(back)])]
}
