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

describe('Every card, checked with axe-core,', function () {
  this.timeout(300_000)
  const { page } = suitePage(336, 800)
  // A chat of 640 pixels on a desktop has half as many CSS pixels at 200 %.
  const { page: near } = suitePage(336, 400, 2)
  const english = wordsFor(set, 'en')

  // Contrast does not depend on the language, and the shape of a card does not depend on the theme.
  it('meets WCAG 2.2 AA in the light theme in English', async () => {
    const way = { theme: 'light', width: 320, words: english, rules: everyRule } as const
    const { breaches } = await tryCards(page(), drawings, way)
    assert.deepEqual(breaches.slice(0, 20), [])
  })

  for (const theme of (Object.keys(themes) as Theme[]).filter((each) => each !== 'light')) {
    it(`has enough contrast in the theme ${theme}`, async () => {
      const way = { theme, width: 320, words: english, rules: contrastRule }
      const { breaches } = await tryCards(page(), drawings, way)
      assert.deepEqual(breaches.slice(0, 20), [])
    })
  }

  for (const language of languages.filter((each) => each !== 'en')) {
    it(`meets the other rules of WCAG 2.2 AA in the language ${language}`, async () => {
      const way = { theme: 'light', width: 320, words: wordsFor(set, language), rules: shapeRules } as const
      const { breaches } = await tryCards(page(), drawings, way)
      assert.deepEqual(breaches.slice(0, 20), [])
    })
  }

  for (const language of languages) {
    it(`meets WCAG 2.2 AA at 200 % zoom in the language ${language}, one drawing per file`, async () => {
      const way = { theme: 'light', width: 320, words: wordsFor(set, language), rules: everyRule } as const
      const { breaches } = await tryCards(near(), oneOfEachFile(drawings), way)
      assert.deepEqual(breaches, [])
    })
  }
})
