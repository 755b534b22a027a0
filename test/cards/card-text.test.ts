// Checks that the text of a card shows every change of the card, so that a review of the text misses nothing.

import assert from 'node:assert/strict'
import { wordsFor } from '../../cards/parts/words.ts'
import { set } from '../support/cards/sample.ts'
import { cardText } from './card-text.ts'
import { drawings } from './drawings.ts'
import { sent } from './parts.ts'

const words = wordsFor(set, 'en')

type Path = readonly (string | number)[]

/** Every single value in the card with the way to it. */
function valuesIn(value: unknown, path: Path = []): readonly { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, key]))
}

/** The card with the value at the path replaced, or taken away. */
function changed(card: object, path: Path, value: unknown): Record<string, unknown> {
  const copy = structuredClone(card) as Record<string, unknown>
  let at = copy
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const last = String(path.at(-1))
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

/** The kind of place that a path leads to: equal for one property of one type of element. */
function kindOf(card: object, path: Path): string {
  let at: unknown = card
  const types: unknown[] = []
  for (const key of path) {
    if (!Array.isArray(at)) types.push(`${Object(at).type ?? ''}.${key}`)
    at = Object(at)[key]
  }
  return types.slice(-2).join('/')
}

const other = (value: unknown) =>
  typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}!`

describe('The text of a card', () => {
  it('changes when any property of the card changes or is removed', () => {
    const tried = new Set<string>()
    const unseen: string[] = []
    for (const { name, draw } of drawings) {
      const card = sent(draw(words, 'd1'))
      const text = cardText(card)
      for (const { path, value } of valuesIn(card)) {
        const kind = kindOf(card, path)
        if (tried.has(kind)) continue
        tried.add(kind)
        const says = (wanted: unknown) => cardText(changed(card, path, wanted))
        if (says(other(value)) === text) unseen.push(`${name}: another ${path.join('.')}`)
        if (says(undefined) === text) unseen.push(`${name}: no ${path.join('.')}`)
      }
    }
    assert.deepEqual(unseen, [])
    assert.ok(tried.size > 80, `Only ${tried.size} kinds of property were tried.`)
  })

  it('shows a property that it does not know', () => {
    const card = { fallbackText: 'A card', speak: 'A card', body: [{ type: 'TextBlock', text: 'Hello', blinks: true }] }
    assert.match(cardText(card), /Hello ‹blinks true, wrap false›/)
    assert.match(cardText({ ...card, rtl: true }), /‹rtl true›/)
    assert.match(cardText({ ...card, body: [{ type: 'Video', source: 'a film' }] }), /Video ‹source a film›/)
  })

  it('shows the people whose clients refresh the card by themselves', () => {
    const action = { type: 'Action.Execute', verb: 'ballot', data: { do: 'ballot', assessment: 'one' } }
    const card = { fallbackText: 'A card', speak: 'A card', body: [], refresh: { action, userIds: ['29:1-ann'] } }
    assert.match(cardText(card), /Refresh: \[by itself\] ballot.*‹userIds \["29:1-ann"\]›/)
  })
})
