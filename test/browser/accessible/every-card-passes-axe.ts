// Tries every card with axe-core: contrast in every theme, the rest in every language, and at 200 % zoom (`npm run test:all`).

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import type { Theme } from '../../../tools/develop/look/themes.ts'
import { themes } from '../../../tools/develop/look/themes.ts'
import { drawings } from '../../cards/drawings.ts'
import { suitePage } from '../../support/browser/suite-page.ts'
import { set } from '../../support/cards/sample.ts'
import { contrastRule, everyRule, shapeRules } from './axe.ts'
import { oneOfEachFile, tryCards } from './try-cards.ts'

describe('Every card, under axe-core', function () {
  this.timeout(300_000)
  const { browser, page } = suitePage(336, 800)

  // Contrast does not depend on the language, nor the shape of a card on the theme.
  for (const theme of Object.keys(themes) as Theme[]) {
    it(`has contrast enough in the theme ${theme}`, async () => {
      const words = wordsFor(set, 'en')
      const { breaches } = await tryCards(page(), drawings, { theme, width: 320, words, rules: contrastRule })
      assert.deepEqual(breaches.slice(0, 20), [])
    })
  }

  for (const language of languages) {
    const words = wordsFor(set, language)
    it(`keeps the other rules of WCAG 2.2 AA in the language ${language}`, async () => {
      const { breaches } = await tryCards(page(), drawings, { theme: 'light', width: 320, words, rules: shapeRules })
      assert.deepEqual(breaches.slice(0, 20), [])
    })

    // A chat of 640 pixels on a desktop has half as many CSS pixels at 200 %.
    it(`keeps WCAG 2.2 AA at 200 % zoom in the language ${language}`, async () => {
      const near = await browser().newPage({ viewport: { width: 336, height: 400 }, deviceScaleFactor: 2 })
      const way = { theme: 'light', width: 320, words, rules: everyRule } as const
      const { breaches } = await tryCards(near, oneOfEachFile(drawings), way)
      assert.deepEqual(breaches, [])
      await near.close()
    })
  }
})
