// Marks the buttons of a card that one reader turned to another language, so that the answers to them stay in it.

import type { Card } from '../parts/elements.ts'

/** The card with the tag of its language in the data of each button. */
export const withCardLanguage = (card: Card, language: string): Card => marked(card, language) as Card

function marked(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => {
    const isPress = name === 'data' && typeof Object(each).do === 'string'
    return [name, isPress ? { ...each, lang: language } : marked(each, language)] as const
  })
  return Object.fromEntries(entries)
}
