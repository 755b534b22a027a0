// Tries one card of each file with the keyboard only, and compares the reading order with the order on the screen.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { drawCards } from '../../../tools/develop/look/draw-cards.ts'
import type { FiledDrawing } from '../../cards/drawing.ts'
import { drawings } from '../../cards/drawings.ts'
import { sent } from '../../cards/parts.ts'
import { suitePage } from '../../support/browser/suite-page.ts'
import { set } from '../../support/cards/sample.ts'
import {
  astrayIn,
  expectedStops,
  misnamedIn,
  piecesOn,
  preparing,
  pressAll,
  rowsOn,
  type Stop,
  tabThrough,
} from './keyboard.ts'
import { oneOfEachFile } from './try-cards.ts'

const cards = oneOfEachFile(drawings)

async function draw(page: Page, some: readonly FiledDrawing[], language: string, width: number): Promise<void> {
  const words = wordsFor(set, language)
  const shown = some.map((each) => ({ card: sent(each.draw(words, 'd1')) }))
  await drawCards(page, shown, 'light', width)
  await page.evaluate(preparing)
}

describe('One card of each file, used with the keyboard only,', () => {
  const { page } = suitePage(336, 800)

  const nameOf = ({ kind, name }: Stop) => `${kind} ${name}`
  // Four more stops for the parts of each date.
  const most = (stops: readonly Stop[]) => stops.length + 4 * stops.filter(({ kind }) => kind === 'date').length

  it('gives the focus to every input and button in reading order, releases it, and reacts to keys', async () => {
    let count = 0
    // A long page takes longer to draw after a press.
    for (let from = 0; from < cards.length; from += 48) {
      await draw(page(), cards.slice(from, from + 48), 'en', 320)
      const wanted = await expectedStops(page())
      const stops = await tabThrough(page(), most(wanted))
      assert.deepEqual(stops.map(nameOf), wanted.map(nameOf))
      const { expected, pressed } = await pressAll(page(), ['Enter', 'Space'])
      assert.deepEqual(pressed, expected)
      count += wanted.length
    }
    assert.ok(count > 300, `Only ${count} elements take the focus.`)
  })

  for (const language of languages) {
    it(`has a reading order that matches the screen, and rows named by their words, in the language ${language}`, async () => {
      await draw(page(), cards, language, 320)
      const [pieces, rows] = [await piecesOn(page()), await rowsOn(page())]
      assert.ok(pieces.length > 800 && rows.length > 100)
      assert.deepEqual(astrayIn(pieces), [])
      assert.deepEqual(misnamedIn(rows), [])
    })
  }

  it('is reported for a wrong order, a row with another name, or a card that the focus never reaches', async () => {
    const action = (title: string) => ({ type: 'Action.Execute', title, verb: 'x', data: {} })
    const actions = [action('A'), action('B')]
    await drawCards(page(), [{ card: { type: 'AdaptiveCard', version: '1.5', body: [], actions } }], 'light', 320)
    await page().evaluate(preparing)
    const [first, second] = await piecesOn(page())
    assert.ok(first && second)
    assert.deepEqual(astrayIn([first, second]), [])
    assert.deepEqual(astrayIn([second, first]), ['B → A'])
    assert.equal(misnamedIn([{ shown: 'Agile working', name: 'See agile' }]).length, 1)
    await page().evaluate(`document.addEventListener('keydown', (event) => event.preventDefault())`)
    assert.deepEqual(await tabThrough(page(), 2), [])
  })
})
