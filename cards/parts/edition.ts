// Marks the buttons of a card with the edition of its assessment, so that a move makes older cards harmless.

import type { Assessment } from '../../assessment/assessment.ts'
import { editionOf } from '../../assessment/versions/edition.ts'
import type { Card } from './elements.ts'

/**
 * The card with the edition in each button that names a question of this assessment. An assessment that was never moved has
 * edition 0, which no button says.
 */
export function withEdition(card: Card, assessment: Assessment): Card {
  const edition = editionOf(assessment)
  return edition === 0 ? card : (marked(card, assessment.id, edition) as Card)
}

function marked(value: unknown, assessment: string, edition: number): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, assessment, edition))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [name, marked(each, assessment, edition)] as const)
  const part = Object.fromEntries(entries)
  const isOnQuestion = part.assessment === assessment && (part.question !== undefined || part.do === 'save-form')
  return isOnQuestion ? { ...part, edition } : part
}
