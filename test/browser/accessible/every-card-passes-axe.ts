// Tries every card with axe-core in every theme and language, and at 200 % zoom: `npm run test:all`.

import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import type { Theme } from '../../../tools/develop/look/themes.ts'
import { themes } from '../../../tools/develop/look/themes.ts'
import { drawings } from '../../cards/drawings.ts'
import { browserFor } from '../../support/browser/browser-for.ts'
import { set } from '../../support/cards/sample.ts'
import { contrastRule, everyRule } from './axe.ts'
import { oneOfEachFile, tryCards } from './try-cards.ts'

describe('Every card, under axe-core', function () {
  this.timeout(300_000)
  let browser: Browser
  let page: Page

  before(async function () {
    browser = await browserFor(this)
    page = await browser.newPage({ viewport: { width: 336, height: 800 } })
  })
  after(() => browser?.close())

  for (const language of languages) {
    const words = wordsFor(set, language)
    for (const theme of Object.keys(themes) as Theme[]) {
      it(`keeps WCAG 2.2 AA in the theme ${theme} and the language ${language}`, async () => {
        // The shape of a card does not depend on the theme.
        const rules = theme === 'light' ? everyRule : contrastRule
        const { breaches } = await tryCards(page, drawings, { theme, width: 320, words, rules })
        assert.deepEqual(breaches.slice(0, 20), [])
      })
    }

    // A chat of 640 pixels on a desktop has half as many CSS pixels at 200 %.
    it(`keeps WCAG 2.2 AA at 200 % zoom in the language ${language}`, async () => {
      const near = await browser.newPage({ viewport: { width: 336, height: 400 }, deviceScaleFactor: 2 })
      const way = { theme: 'light', width: 320, words, rules: everyRule } as const
      const { breaches } = await tryCards(near, oneOfEachFile(drawings), way)
      assert.deepEqual(breaches, [])
      await near.close()
    })
  }
})
