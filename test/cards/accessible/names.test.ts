// Checks that a screen reader can tell the parts of each card apart, and that no meaning rests only on a colour or
// symbol.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { set } from '../../support/cards/sample.ts'
import { drawings } from '../drawings.ts'
import { fullestDrawings } from '../fullest-drawings.ts'
import { type Part, partsOf, sent } from '../parts.ts'

/** Drawings with rows that look the same too: a sighted person cannot tell them apart either. */
const twins: Readonly<Record<string, string>> = {
  'which-counts-chosen': 'The sample shows one return twice.',
  'hand-over-crowd': 'The sample has people whose names begin with the same 48 letters.',
  'observers-crowd': 'The sample has people whose names begin with the same 48 letters.',
  'spot-pick-crowd': 'The sample has people whose names begin with the same 48 letters.',
}

/** Cards of the fullest assessment, by the part of the name before a colon. Its people and assessments share a name. */
const namedAlike = ['hand-over', 'observers', 'leads', 'earlier', 'mine', 'my-assessments', 'change-one']

type Drawn = { readonly name: string; readonly card: ReturnType<typeof sent> }

/** The buttons of the card. The fallback that an old client draws counts as the same button. */
function buttonsOf(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return []
  if (/^Action\./.test(String(Object(value).type))) return [value as Part]
  return Object.values(value).flatMap(buttonsOf)
}

/** The names that more than one button of the card has. */
function twice(card: Drawn['card']): readonly string[] {
  const names = buttonsOf(card).flatMap(({ title }) => (title ? [String(title)] : []))
  return names.filter((each, at) => names.indexOf(each) !== at)
}

/** The texts that a client reads out, in the order of the card. */
function wordsIn({ type, text, inlines, altText, columns, items, facts }: Part): string {
  if (type === 'Image') return String(altText)
  if (type === 'FactSet')
    return (facts as { title: string; value: string }[]).map((each) => Object.values(each)).join(' ')
  if (type === 'RichTextBlock') return (inlines as Part[]).map(wordsIn).join('')
  if (text !== undefined) return String(text).replaceAll(/\*\*|\b_|_\b/g, '')
  return ([columns, items].find(Array.isArray) ?? []).map(wordsIn).join('\n')
}

/** The words that a row shows, without what its bar says. */
const textsIn = (row: Part): string =>
  partsOf(row.columns)
    .filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
    .map(wordsIn)
    .join('\n')

/** Only the words, with one space between two. */
const lettersIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}%+’'-]*/gu)?.join(' ') ?? ''

const hasWords = (text: string) => /\p{L}{2}|\p{N}/u.test(text)

function eachKeeps(cards: readonly Drawn[], faultsOf: (card: Drawn['card'], name: string) => readonly string[]): void {
  const faults = cards.flatMap(({ name, card }) => faultsOf(card, name).map((fault) => `${name}: ${fault}`))
  assert.deepEqual(faults.slice(0, 20), [])
}

for (const language of languages) {
  describe(`A screen reader, on every card in the language ${language},`, () => {
    const words = wordsFor(set, language)
    const cards: readonly Drawn[] = drawings.map(({ name, draw }) => ({ name, card: sent(draw(words, 'd1')) }))

    it('has a different name for each button and each row', () => {
      const found = cards.filter(({ card }) => twice(card).length > 0).map(({ name }) => name)
      assert.deepEqual(found.toSorted(), Object.keys(twins).toSorted())
    })

    it('has different names on the fullest cards too, unless people or assessments share a name', () => {
      assert.ok(fullestDrawings.length > 1000)
      const found = fullestDrawings
        .filter(({ draw }) => twice(sent(draw(words, 'd1'))).length > 0)
        .map(({ name }) => name.split(':')[0] ?? '')
      assert.deepEqual([...new Set(found)].toSorted(), namedAlike.toSorted())
    })

    it('reads in the name of a row every word that the row shows, in its order', () => {
      const rows = cards.flatMap(({ name, card }) =>
        partsOf(card)
          .filter(({ selectAction, columns }) => selectAction && columns)
          .map((row) => ({ name, shown: lettersIn(textsIn(row)), said: lettersIn(Object(row.selectAction).title) })),
      )
      assert.ok(rows.length > 300)
      assert.deepEqual(
        rows.filter(({ shown, said }) => !said.includes(shown)),
        [],
      )
    })

    it('reads the heading before the first input', () => {
      eachKeeps(cards, (card) => {
        const parts = partsOf(card.body)
        const input = parts.findIndex(({ type }) => type.startsWith('Input.'))
        const heading = parts.findIndex(({ style, type }) => style === 'heading' && type === 'TextBlock')
        return input >= 0 && (heading < 0 || heading > input) ? [String(parts[input]?.label)] : []
      })
    })

    it('reads the card as one short text without symbols, which is also the notification', () => {
      eachKeeps(cards, ({ speak, fallbackText }) =>
        speak === fallbackText && !/\*\*|\]\(|[›✔✘▲▼]/.test(String(speak)) && String(speak).length <= 300
          ? []
          : [`${speak} / ${fallbackText}`],
      )
    })
  })

  describe(`Meaning, on every card in the language ${language},`, () => {
    const words = wordsFor(set, language)
    const cards: readonly Drawn[] = drawings.map(({ name, draw }) => ({ name, card: sent(draw(words, 'd1')) }))

    it('never rests on a colour alone: coloured parts have words', () => {
      const isColoured = ({ type, color, style }: Part) =>
        (type === 'TextBlock' && color !== undefined) || (type === 'Container' && style !== undefined)
      assert.ok(cards.some(({ card }) => partsOf(card).some(isColoured)))
      eachKeeps(cards, (card) =>
        partsOf(card)
          .filter((part) => isColoured(part) && !hasWords(wordsIn(part)))
          .map((part) => JSON.stringify(part)),
      )
    })

    it('never rests on a symbol alone: a text without words only marks a row that can be pressed', () => {
      eachKeeps(cards, (card) => {
        const marks = partsOf(card)
          .filter((part) => part.selectAction && part.columns)
          .flatMap((row) => partsOf(row.columns))
        return partsOf(card)
          .filter((part) => part.type === 'TextBlock' && !hasWords(wordsIn(part)) && !marks.includes(part))
          .map(({ text }) => String(text))
      })
    })
  })
}
