// The button for setting an unknown nation.

import { button, buttons, type Element } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

/** Opens the council's part of the settings. Save and Back there lead back to this card. */
export function nationButton({ words, assessment }: View, back: 'finish' | 'gaps'): Element {
  return buttons(
    button(words.ui.settings.setNation, { do: 'settings', assessment: assessment.id, part: 'council', back }),
  )
}
