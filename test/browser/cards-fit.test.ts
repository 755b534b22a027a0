// Draws every card with Microsoft's renderer in a browser, at the widths of a phone and of a chat on a desktop.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../cards/parts/words.ts'
import { drawCards, setWidth } from '../../tools/develop/look/draw-cards.ts'
import { drawings } from '../cards/drawings.ts'
import { sent } from '../cards/parts.ts'
import { suitePage } from '../support/browser/suite-page.ts'
import { set } from '../support/cards/sample.ts'

describe('Cards in a browser', () => {
  const { page } = suitePage(1280, 720)

  for (const language of languages) {
    it(`fit 320 and 480 pixels in the language ${language}, and the renderer complains of none`, async () => {
      const words = wordsFor(set, language)
      const cards = drawings.map(({ name, draw }) => ({ caption: name, card: sent(draw(words, 'd1')) }))
      assert.deepEqual(await drawCards(page(), cards, 'light', 320), [])
      assert.deepEqual(await setWidth(page(), 480), [])
    })
  }

  it('are found when they are too wide, or hold an element that the renderer does not know', async () => {
    const card = (element: object) => ({ type: 'AdaptiveCard', version: '1.5', body: [element] })
    const column = { type: 'Column', width: '300px', items: [{ type: 'TextBlock', text: 'Half of a wide row' }] }
    const wide = { type: 'ColumnSet', columns: [column, column] }
    const cards = [
      { caption: 'wide', card: card(wide) },
      { caption: 'odd', card: card({ type: 'Hologram' }) },
    ]
    const complaints = await drawCards(page(), cards, 'dark', 320)
    assert.match(complaints.join('\n'), /wide: \d+ px wide/)
    assert.match((await setWidth(page(), 480)).join('\n'), /wide: \d+ px wide/)
    assert.deepEqual(await setWidth(page(), 680), [])
    assert.match(complaints.join('\n'), /odd: .*Hologram/)
  })
})
