// Adds the edition and the language of a card to the data of its buttons.

import type { Assessment } from '../../assessment/assessment.ts'
import { editionOf } from '../../assessment/versions/edition.ts'
import type { Card } from './elements.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * Adds the edition to each button that names a question of this assessment, so that presses on cards from before a move
 * have no effect. Edition 0, of an assessment that was never moved, is left out.
 */
export function withEdition(card: Card, assessment: Assessment): Card {
  const edition = editionOf(assessment)
  if (edition === 0) return card
  const isOnQuestion = (data: Data) =>
    data.assessment === assessment.id && (data.question !== undefined || data.do === 'save-form')
  return marked(card, isOnQuestion, { edition }) as Card
}

/** Adds the language to each button of a card that one reader switched to it, so that the next cards keep it. */
export const withCardLanguage = (card: Card, language: string): Card =>
  marked(card, (data) => typeof data.do === 'string', { lang: language }) as Card

/** Adds the mark to each part of the value for which `isMeant` is true. */
function marked(value: unknown, isMeant: (part: Data) => boolean, mark: Data): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, isMeant, mark))
  if (typeof value !== 'object' || value === null) return value
  const part = { ...value }
  if (isMeant(part)) return { ...part, ...mark }
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, marked(each, isMeant, mark)]))
}
