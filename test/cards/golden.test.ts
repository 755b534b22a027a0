// Compares every English card as text, and a dozen as JSON and in Welsh too, with golden files that a person reviewed.
//
// When a card is meant to change, write the files again and read the difference:
//
// GOLDEN=update npm test -- test/cards && git diff test/cards/golden

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Words, wordsFor } from '../../cards/parts/words.ts'
import { set } from '../support/cards/sample.ts'
import { cardText } from './card-text.ts'
import type { Drawing } from './drawing.ts'
import { drawings } from './drawings.ts'
import { sent } from './parts.ts'

/** The drawings that are kept as JSON and in Welsh: one of each kind of card, with every element and input between them. */
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

const textPath = (file: string) => `${file}.en.txt`
const jsonPath = (name: string) => `json/${name}.en.json`
const welshPath = (name: string) => `welsh/${name}.cy.txt`

const files = Map.groupBy(drawings, ({ file }) => file)

const kept = drawings.filter(({ name }) => archetypes.includes(name))
const textOf = ({ name, draw }: Drawing, words: Words) => `===== ${name}\n\n${cardText(sent(draw(words, 'd1')))}\n`

describe('Golden cards in English', () => {
  let words: Words
  before(() => {
    words = wordsFor(set, 'en')
  })

  for (const [file, own] of files) {
    it(`${file} reads as it did at its last review`, () => {
      holds(textPath(file), own.map((drawing) => textOf(drawing, words)).join('\n'))
    })
  }

  for (const { name, draw } of kept) {
    it(`${name} is the same JSON as before`, () => {
      holds(jsonPath(name), `${JSON.stringify(draw(words, 'd1'), null, 2)}\n`)
    })
  }
})

describe('Golden cards in Welsh', () => {
  for (const drawing of kept) {
    it(`${drawing.name} reads as it did at its last review`, () => {
      holds(welshPath(drawing.name), textOf(drawing, wordsFor(set, 'cy')))
    })
  }
})

describe('The golden files', () => {
  it('match the drawings, with no file missing or left over', () => {
    const owned = [
      ...[...files.keys()].map(textPath),
      ...archetypes.flatMap((name) => [jsonPath(name), welshPath(name)]),
    ]
    const expected = owned.map((path) => join(folder, path)).toSorted()
    if (isUpdate) for (const file of filesIn(folder)) if (!expected.includes(file)) rmSync(file)
    assert.deepEqual(filesIn(folder).toSorted(), expected)
  })

  it('cover each card file of the product', () => {
    const cards = join(test, '../cards')
    const drawn = filesIn(cards)
      .filter((file) => file.endsWith('-card.ts'))
      .map((file) => file.slice(cards.length + 1, -'.ts'.length))
    assert.deepEqual([...files.keys()].toSorted(), drawn.toSorted())
  })

  it('have a different name for each drawing', () => {
    const names = drawings.map(({ name }) => name)
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted())
  })

  it('keep all JSON under test/ within 12,000 lines, because people review text', () => {
    const lines = filesIn(test)
      .filter((file) => file.endsWith('.json'))
      .reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0)
    assert.ok(lines <= 12_000, `${lines} lines`)
  })
})
