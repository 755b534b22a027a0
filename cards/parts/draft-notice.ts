// Says on a card with inputs that it shows a draft.

import { type Element, notice, text } from './elements.ts'
import type { View } from './frame.ts'

/** What a card with inputs knows of a draft. */
export type Drafted = {
  /** Whether the typed values were left here earlier without being saved. */
  readonly isDraft?: boolean
}

export const draftNotice = ({ words, isDraft }: Pick<View, 'words'> & Drafted): Element[] =>
  isDraft ? [notice('emphasis', [text(words.ui.detail.draft)])] : []
