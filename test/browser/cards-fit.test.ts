// Draws every card with Microsoft's renderer in a browser, at the widths of a phone and of a chat on a desktop.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../cards/parts/words.ts'
import { drawCards, setWidth } from '../../tools/develop/look/draw-cards.ts'
import { drawings } from '../cards/drawings.ts'
import { fullestDrawings } from '../cards/fullest-drawings.ts'
import { sent } from '../cards/parts.ts'
import { suitePage } from '../support/browser/suite-page.ts'
import { set } from '../support/cards/sample.ts'

describe('Cards drawn in a browser', () => {
  const { page } = suitePage(1280, 720)

  for (const language of languages) {
    it(`fit 320 and 480 pixels in the language ${language}, and the renderer reports no fault`, async () => {
      const words = wordsFor(set, language)
      const cards = drawings.map(({ name, draw }) => ({ caption: name, card: sent(draw(words, 'd1')) }))
      assert.deepEqual(await drawCards(page(), cards, 'light', 320), [])
      assert.deepEqual(await setWidth(page(), 480), [])
    })
  }

  for (const language of languages) {
    it(`of the fullest assessment are drawn without a fault of the renderer in the language ${language}`, async () => {
      const words = wordsFor(set, language)
      // One card of each kind, because so much text takes long.
      const oneOfEach = new Map(fullestDrawings.map((drawing) => [drawing.name.split(':')[0], drawing]))
      const cards = [...oneOfEach.values()].map(({ name, draw }) => ({ caption: name, card: sent(draw(words, 'd1')) }))
      assert.ok(cards.length > 50)
      const faults = await drawCards(page(), cards, 'light', 480)
      // Its texts are one long word each, and each client breaks such a word in its own way.
      assert.deepEqual(
        faults.filter((fault) => !fault.endsWith(' px wide')),
        [],
      )
    })
  }

  it('are reported if they are too wide, show nothing, or have an element unknown to the renderer', async () => {
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
    assert.ok(complaints.includes('odd: shows nothing'), complaints.join('\n'))
  })
})
