// Marks the data of a card's buttons with the edition and the language of the card, which the next press needs.

import type { Assessment } from '../../assessment/assessment.ts'
import { editionOf } from '../../assessment/versions/edition.ts'
import type { Card } from './elements.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * The card with the edition in each button that names a question of this assessment, so that a move makes older cards
 * harmless. An assessment that was never moved has edition 0, which no button says.
 */
export function withEdition(card: Card, assessment: Assessment): Card {
  const edition = editionOf(assessment)
  if (edition === 0) return card
  const isOnQuestion = (data: Data) =>
    data.assessment === assessment.id && (data.question !== undefined || data.do === 'save-form')
  return marked(card, isOnQuestion, { edition }) as Card
}

/** The card that one reader turned to another language, with its tag in each button: the answers to them stay in it. */
export const withCardLanguage = (card: Card, language: string): Card =>
  marked(card, (data) => typeof data.do === 'string', { lang: language }) as Card

/** The value with the mark in each part of it that is meant. */
function marked(value: unknown, isMeant: (part: Data) => boolean, mark: Data): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, isMeant, mark))
  if (typeof value !== 'object' || value === null) return value
  const part = { ...value }
  if (isMeant(part)) return { ...part, ...mark }
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, marked(each, isMeant, mark)]))
}
