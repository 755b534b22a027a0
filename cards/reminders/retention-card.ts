// Announces in a person's own chat that an unused assessment will be removed, and says how to keep it.

import { button, type Card, heading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'

/** `removedAt` is the moment of the removal; ISO 8601, UTC. */
export function retentionCard(view: View, removedAt: string): Card {
  const { words, assessment } = view
  const { retention } = words.ui
  const title = retention.heading(words.day(removedAt))
  return framed(
    view,
    title,
    [heading(title), text(assessment.team ? retention.council : retention.personal), text(retention.keep)],
    [button(retention.open, { do: 'resume', assessment: assessment.id }, { style: 'positive' })],
  )
}
