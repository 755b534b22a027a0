// No word of the interface is unused: drawing every golden card reads every string of every language.

import assert from 'node:assert/strict'
import { exportFormats } from '../../assessment/people/file-offer.ts'
import { languages, type Words, wordsFor } from '../../cards/parts/words.ts'
import { chooseMeaningCard } from '../../cards/understanding/choose-meaning-card.ts'
import { intents } from '../../cards/wording/phrases/phrases.ts'
import { set } from '../support/cards/sample.ts'
import { drawings } from './drawings.ts'

/** Every string, list and function in the wording, by its path. */
function leavesOf(wording: object, path = ''): readonly string[] {
  return Object.entries(wording).flatMap(([key, value]) =>
    isBranch(value) ? leavesOf(value, `${path}${key}.`) : [`${path}${key}`],
  )
}

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Wraps the wording and notes the path of every leaf that is read from it. */
function noting<Wording extends object>(wording: Wording, reached: Set<string>, path = ''): Wording {
  return new Proxy(wording, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver)
      const here = `${path}${String(key)}`
      if (isBranch(value)) return noting(value, reached, `${here}.`)
      reached.add(here)
      return value
    },
  })
}

/** The leaves that no drawing reads. */
function unreached(words: Words): readonly string[] {
  const reached = new Set<string>()
  const noted = { ...words, ui: noting(words.ui, reached) }
  for (const { draw } of drawings) draw(noted, 'd1')
  // Said in a message, beside a card or without one.
  reached.add('team.unreachable.mention')
  reached.add('team.askedElsewhere')
  // Read in Teams' own list of results: test/journeys/sharing.test.ts checks them.
  for (const leaf of leavesOf(words.ui.sharing.search, 'sharing.search.')) reached.add(leaf)
  // Said in the name of a file, and where Teams asks whether it may be sent.
  reached.add('files.describe')
  for (const format of exportFormats) reached.add(`files.formats.${format}.fileName`)
  // A card shows at most three of these.
  for (const intent of intents) chooseMeaningCard(noted, [{ intent, press: { do: 'help' } }])
  return leavesOf(words.ui).filter((leaf) => !reached.has(leaf))
}

describe('The wording of the interface', () => {
  for (const language of languages) {
    it(`has no string in the language ${language} that no card shows`, () => {
      assert.deepEqual(unreached(wordsFor(set, language)), [])
    })
  }

  it('is found to have an unused string if one is added', () => {
    const words = wordsFor(set, 'en')
    const more = { ...words, ui: { ...words.ui, buttons: { ...words.ui.buttons, forgotten: 'Nobody presses this' } } }
    assert.ok(unreached(more).includes('buttons.forgotten'))
  })
})

describe('The day on a card', () => {
  const { day } = wordsFor(set, 'en-GB')

  it('is the day in the United Kingdom, in summer time too, and in the last second of a day', () => {
    assert.equal(day('2026-06-30T22:59:59.999Z'), '30 Jun 2026')
    assert.equal(day('2026-06-30T23:00:00.000Z'), '1 Jul 2026')
    assert.equal(day('2026-06-30T22:59:59.999Z'), '30 Jun 2026')
    assert.equal(day('2026-12-31T23:59:59.999Z'), '31 Dec 2026')
    assert.equal(day('2027-01-01T00:00:00.000Z'), '1 Jan 2027')
    assert.equal(day('2026-11-30'), '30 Nov 2026')
  })

  it('is right for more hours than the cache holds, at the first and second time', () => {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' })
    const start = Date.parse('2026-02-01T00:30:00Z')
    for (let hour = 0; hour < 2500; hour++) {
      const moment = new Date(start + hour * 3_600_000)
      assert.equal(day(moment.toISOString()), format.format(moment))
      assert.equal(day(moment.toISOString()), format.format(moment))
    }
  })
})
