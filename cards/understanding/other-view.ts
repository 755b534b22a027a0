// Links an empty view to the reader's other one, which has the answers that they may miss.

import type { Assessment } from '../../assessment/assessment.ts'
import { type Button, button, buttons, type Element, notice, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** Another personal view of the reader, and the number of its answers. */
export type OtherView = { readonly assessment: Assessment; readonly given: number }

/** The notice; empty without another view. */
export function otherViewNotice(words: Words, other: OtherView | undefined): Element[] {
  if (!other) return []
  return [
    notice('warning', [
      text(words.ui.understanding.otherView(other.given)),
      buttons(openButton(words, other.assessment)),
    ]),
  ]
}

/** Continues an open view; shows the results of a finished one. */
export const openButton = (
  { ui }: Words,
  { id, submittedAt }: Assessment,
  style: { readonly style?: 'positive' } = {},
): Button => button(ui.understanding.mine.openIt, { do: submittedAt ? 'results' : 'resume', assessment: id }, style)
