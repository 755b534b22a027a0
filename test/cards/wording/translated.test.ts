// No card shows English to a reader of Welsh, including titles, labels, alternative texts and notifications.

import assert from 'node:assert/strict'
import type { SetWords } from '../../../assessment/question-set.ts'
import { type Words, wordsFor } from '../../../cards/parts/words.ts'
import { set } from '../../support/cards/sample.ts'
import type { Drawing } from '../drawing.ts'
import { drawings } from '../drawings.ts'
import { lettersOf, markdownOf, type Part, partsOf, sent } from '../parts.ts'

const english = wordsFor(set, 'en')
const welsh = { ...wordsFor(set, 'cy'), set: marked(english.set) }

/** Words of a question set that differ from the English ones, so that the card's own words can be told apart. */
function marked(words: SetWords): SetWords {
  return { ...(markedTexts(words) as SetWords), question: (id, nation) => markedTexts(words.question(id, nation)) }
}

function markedTexts<Value>(value: Value): Value
function markedTexts(value: unknown): unknown {
  if (typeof value === 'string') return `Cymraeg ${value}`
  if (Array.isArray(value)) return value.map(markedTexts)
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, markedTexts(each)]))
  if (typeof value !== 'object' || value === null) return value
  // The keys of terms are no words.
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'terms' ? each : markedTexts(each)]),
  )
}

/** Every text that a client shows or reads out. */
function textsOf(card: Part): readonly string[] {
  const spoken = ['speak', 'fallbackText', 'title', 'altText', 'placeholder', 'tooltip', 'errorMessage']
  return [
    ...markdownOf(card),
    ...lettersOf(card),
    ...partsOf(card).flatMap((part) => spoken.flatMap((key) => (typeof part[key] === 'string' ? [part[key]] : []))),
  ]
}

const draw = ({ draw }: Drawing, words: Words) => textsOf(sent(draw(words, 'd1')))

/** The texts that are the same in both languages and have a word in them. */
function sameIn(drawing: Drawing): readonly string[] {
  const model = new Set(draw(drawing, english))
  return draw(drawing, welsh).filter((text) => /\p{L}{2}/u.test(text) && model.has(text))
}

/** The texts and names of people in all assessments that are drawn. */
const written = drawings
  .map(({ about }) => {
    const view = about?.(english)
    return view ? JSON.stringify([view.assessment, view.council, [...view.people.values()]]) : ''
  })
  .join('\n')

/** A text that people wrote may be cut. */
const isWritten = (text: string) => written.includes(JSON.stringify(text.replace(/…$/, '')).slice(1, -1))

/** The kinds of texts that stay in English, each with its description. */
const kept: Readonly<Record<string, RegExp>> = {
  'a source, by its own title and address': /^\[.+\]\(https:/,
  'ids of questions': /^(?:[A-Z]{4}-\d[CP](?:, )?)+$/,
  'a format of files': /^(?:PDF|JSON)$/,
  'a name that is cut or without its marks': /Alexandra-Maximilian|^bold x \(https/,
  'a name of a council, an assessment or a file': /^Wrenbridge |^Adult \*services\*|^Spring return$/,
  'a note in a file that was sent': /^(?:\*Note\* |Not any more$|Later$)/,
  'a question of a version without Welsh words':
    /^(?:Do|Does|Has|Is) .*\b(?:council|remit|framework|services|data)\b.*\?$/,
  'a text of a document, which is in its own language': /^(?:Part \d+|\*\*Line\*\* \d+: .*|\*Wrenbridge\*)$/,
  'the title of a set without Welsh words': /^Software assurance$/,
}

describe('Every card in Welsh', () => {
  let same: readonly { readonly name: string; readonly text: string }[] = []
  before(() => {
    same = drawings.flatMap((drawing) => sameIn(drawing).map((text) => ({ name: drawing.name, text })))
  })

  it('shares no text with the same card in English, except for names, data and sources', () => {
    const isKept = (text: string) => Object.values(kept).some((kind) => kind.test(text)) || isWritten(text)
    assert.deepEqual(
      same.filter(({ text }) => !isKept(text)),
      [],
    )
  })

  it('shows each kind of text that may stay in English', () => {
    const texts = [...new Set(same.map(({ text }) => text))]
    const unused = Object.entries(kept).filter(([, kind]) => !texts.some((text) => kind.test(text)))
    assert.deepEqual(unused, [])
  })
})
