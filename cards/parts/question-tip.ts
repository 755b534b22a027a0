// Tells the button of one question from those of the other questions on a card.

import type { QuestionId } from '../../assessment/ids.ts'
import { tip } from './elements.ts'
import type { View } from './frame.ts'
import { questionWords, shortened } from './words.ts'

// Bytes of UTF-8. A card has room for ten, and a title of the released question sets is shorter.
const most = 40

/** "Change: A senior officer accountable for digital" as the tooltip of the button with this title. */
export function questionTip({ words, council }: View, id: QuestionId, title: string) {
  const said = questionWords(words, id, council.nation)
  return tip(title, shortened(words, said.title ?? said.text, most))
}
