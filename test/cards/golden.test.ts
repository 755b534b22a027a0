// Holds every card, as text and a dozen as JSON, against the golden files that a person has read and found right.
//
// When a card is meant to change, write the files anew and read the difference:
//
//     GOLDEN=update npm test -- test/cards && git diff test/cards/golden

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages, type Words, wordsFor } from '../../cards/parts/words.ts'
import { set } from '../support/cards/sample.ts'
import { cardText } from './card-text.ts'
import { drawings } from './drawings.ts'
import { sent } from './parts.ts'

/** The drawings that are kept as JSON too: one of each kind of card, with every element and input between them. */
const archetypes = [
  'question-saved',
  'detail-faults',
  'form',
  'review-outcome',
  'results-so-far',
  'function-open',
  'settings-faults',
  'problem-answer-changed',
  'board-own',
  'ballot-revealed-named-voted',
  'functions-owner',
  'return-rules',
  'return-settings',
]

const test = fileURLToPath(new URL('..', import.meta.url))
const folder = join(test, 'cards/golden')
const isUpdate = process.env.GOLDEN === 'update'
const advice = 'Read the difference. If it is meant: GOLDEN=update npm test -- test/cards'

const filesIn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Compares with the file, or writes it. */
function holds(path: string, drawn: string): void {
  const file = join(folder, path)
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, drawn)
  }
  const golden = filesIn(folder).includes(file) ? readFileSync(file, 'utf8') : ''
  assert.equal(drawn, golden, `${path} has changed. ${advice}`)
}

const textPath = (file: string, language: string) => `${file}.${language}.txt`
const jsonPath = (name: string, language: string) => `json/${name}.${language}.json`

const files = Map.groupBy(drawings, ({ file }) => file)

for (const language of languages) {
  describe(`golden cards in the language ${language}`, () => {
    let words: Words
    before(() => {
      words = wordsFor(set, language)
    })

    for (const [file, own] of files) {
      it(`${file} reads as it did when a person last read it`, () => {
        const texts = own.map(({ name, draw }) => `===== ${name}\n\n${cardText(sent(draw(words, 'd1')))}\n`)
        holds(textPath(file, language), texts.join('\n'))
      })
    }

    for (const { name, draw } of drawings.filter(({ name }) => archetypes.includes(name))) {
      it(`${name} is the same JSON as before`, () => {
        holds(jsonPath(name, language), `${JSON.stringify(draw(words, 'd1'), null, 2)}\n`)
      })
    }
  })
}

describe('the golden files', () => {
  it('are those of the drawings, and no others', () => {
    const owned = languages.flatMap((language) => [
      ...[...files.keys()].map((file) => textPath(file, language)),
      ...archetypes.map((name) => jsonPath(name, language)),
    ])
    const expected = owned.map((path) => join(folder, path)).toSorted()
    if (isUpdate) for (const file of filesIn(folder)) if (!expected.includes(file)) rmSync(file)
    assert.deepEqual(filesIn(folder).toSorted(), expected)
  })

  it('show each card file of the product', () => {
    const cards = join(test, '../cards')
    const drawn = filesIn(cards)
      .filter((file) => file.endsWith('-card.ts'))
      .map((file) => file.slice(cards.length + 1, -'.ts'.length))
    assert.deepEqual([...files.keys()].toSorted(), drawn.toSorted())
  })

  it('have a name of its own for each drawing', () => {
    const names = drawings.map(({ name }) => name)
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted())
  })

  it('keep all JSON under test/ to 12,000 lines: text is what people review', () => {
    const lines = filesIn(test)
      .filter((file) => file.endsWith('.json'))
      .reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0)
    assert.ok(lines <= 12_000, `${lines} lines`)
  })
})
