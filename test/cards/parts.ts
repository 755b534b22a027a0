// Collects every text, input and button of a card, at any depth, so that tests can check rules for cards.

import type { Card } from '../../cards/parts/elements.ts'

/** One element or action of a card, of any type. */
export type Part = Readonly<Record<string, unknown>> & { readonly type: string }

/** The card as it goes out: JSON has no properties without a value. */
export const sent = (card: Card): Part & { readonly body: readonly Part[] } => JSON.parse(JSON.stringify(card))

// Many rules ask for the parts of one card, and no test changes a card.
const partsBefore = new WeakMap<object, readonly Part[]>()

/** Every element and action in the order of the card, with the fallback of each action. */
export function partsOf(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return []
  const known = partsBefore.get(value)
  if (known) return known
  const parts: Part[] = []
  addParts(value, parts)
  partsBefore.set(value, parts)
  return parts
}

function addParts(value: unknown, parts: Part[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isPart(value)) parts.push(value)
  for (const [key, inner] of Object.entries(value)) if (key !== 'data') addParts(inner, parts)
}

function isPart(value: object): value is Part {
  return 'type' in value && typeof value.type === 'string'
}

/** The parts of these types. */
export const ofType = (card: unknown, ...types: readonly string[]): readonly Part[] =>
  partsOf(card).filter(({ type }) => types.includes(type))

/** Every text of the card that a client reads Markdown in. */
export function markdownOf(card: unknown): readonly string[] {
  const facts = ofType(card, 'FactSet').flatMap(({ facts }) => facts as { title: string; value: string }[])
  const choices = ofType(card, 'Input.ChoiceSet').flatMap(({ choices }) => choices as { title: string }[])
  return [
    ...ofType(card, 'TextBlock').map(({ text }) => String(text)),
    ...partsOf(card).flatMap(({ label }) => (label === undefined ? [] : [String(label)])),
    ...facts.flatMap(({ title, value }) => [title, value]),
    ...choices.map(({ title }) => title),
  ]
}

/** Every text of the card that is shown to the letter. */
export const lettersOf = (card: unknown): readonly string[] => ofType(card, 'TextRun').map(({ text }) => String(text))
