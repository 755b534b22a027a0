// Draws the notice on a submitted return that does not count, because another one of its quarter does.

import { type Element, notice, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'

export function notCountedLine({ words, assessment: { team, submittedAt } }: View): Element[] {
  if (!team?.notCounted || !submittedAt) return []
  return [notice('warning', [text(words.ui.counting.notCounted(words.day(team.notCounted.at)))])]
}
