// Goes through every card with the keyboard only, and compares its order with the screen in each language (`npm run
// test:all`).

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { drawCards, setWidth } from '../../../tools/develop/look/draw-cards.ts'
import { drawings } from '../../cards/drawings.ts'
import { sent } from '../../cards/parts.ts'
import { suitePage } from '../../support/browser/suite-page.ts'
import { set } from '../../support/cards/sample.ts'
import { astrayIn, expectedStops, misnamedIn, piecesOn, preparing, pressAll, rowsOn, tabThrough } from './keyboard.ts'

// A long page takes longer to draw after a press.
const batch = 48

describe('Every card, used with the keyboard only,', function () {
  this.timeout(300_000)
  const { page } = suitePage(496, 800)

  /** Draws all cards in batches, and checks each batch. */
  async function eachBatch(language: string, look: () => Promise<void>): Promise<void> {
    const words = wordsFor(set, language)
    for (let from = 0; from < drawings.length; from += batch) {
      const some = drawings.slice(from, from + batch).map(({ draw }) => ({ card: sent(draw(words, `d${from}`)) }))
      await drawCards(page(), some, 'light', 320)
      await page().evaluate(preparing)
      await look()
    }
  }

  it('gives the focus to every input and button in reading order, releases it, and reacts to keys', () =>
    eachBatch('en', async () => {
      const expected = await expectedStops(page())
      const stops = await tabThrough(
        page(),
        expected.length + 4 * expected.filter(({ kind }) => kind === 'date').length,
      )
      assert.deepEqual(
        stops.map(({ nth }) => nth),
        expected.map(({ nth }) => nth),
      )
      const keyed = await pressAll(page(), ['Space', 'Enter'])
      assert.deepEqual(keyed.pressed, keyed.expected)
    }))

  for (const language of languages) {
    it(`has a reading order that matches the screen at 320 and 480 pixels, in the language ${language}`, () =>
      eachBatch(language, async () => {
        for (const width of [320, 480]) {
          await setWidth(page(), width)
          assert.deepEqual(astrayIn(await piecesOn(page())), [])
          assert.deepEqual(misnamedIn(await rowsOn(page())), [])
        }
      }))
  }
})
