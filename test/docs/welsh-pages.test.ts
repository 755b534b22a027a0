// The Welsh pages for people who use the bot are spelt as Hunspell's dictionary spells it, and have the headings of the English.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { allowedWords } from '../cards/wording/allowed-words.ts'
import { disagreeing } from '../questions/welsh/agreement.ts'
import { unmutated } from '../questions/welsh/mutations.ts'
import { welshSpeller, wordsOf } from '../questions/welsh/spelling.ts'

const names = [
  'Teams',
  'Microsoft',
  'Azure',
  'GDPR',
  'MIT',
  'ico',
  'org',
  'uk',
  'https',
  'make-a-complaint',
  'council',
  'version',
  'awduron',
  'Apiau',
  'Apps',
  'English',
  'Gellir',
  'EHRC',
  'EASS',
  'www',
  'equalityadvisoryservice',
  'equalityni',
  'com',
  'w',
  'TR',
  'AA',
  'UA',
  'WCAG',
  'Adaptive',
  'Cards',
  'axe-core',
  'Chromium',
  'Enter',
  'Flesch-Kincaid',
  'LIX',
  'Typst',
]

const pages = ['notices/privacy', 'notices/terms', 'notices/accessibility', 'guides/officer', 'guides/lead']
/** Public bodies look for the English accessibility statement by its usual name. */
const fileOf = (page: string, language: string) =>
  page === 'notices/accessibility' && language === 'en' ? 'accessibility-statement.md' : `${page}.${language}.md`
const textOf = (page: string, language: string) =>
  readFileSync(new URL(`../../docs/${fileOf(page, language)}`, import.meta.url), 'utf8')

describe('The Welsh pages', () => {
  for (const page of pages) {
    it(`have as many headings, steps, points and rows as the English: ${page}`, () => {
      const shapeOf = (language: string) => textOf(page, language).match(/^(?:#+|\d+\.|-|\|)(?= )/gm)
      assert.deepEqual(shapeOf('cy'), shapeOf('en'))
    })
  }

  it('mutate and agree in gender', () => {
    for (const page of pages) {
      const text = textOf(page, 'cy').replaceAll('**', '').replaceAll(/\n\s*/g, ' ')
      assert.deepEqual([...unmutated(text), ...disagreeing(text)], [], page)
    }
  })

  it('are spelt right', async () => {
    const speller = await welshSpeller()
    try {
      for (const page of pages) {
        // Reads only the alternative text of a picture.
        const text = textOf(page, 'cy').replaceAll(/<img [^>]*alt="([^"]*)">/g, '$1')
        const unknown = wordsOf(text).filter(
          (word) => !speller.knows(word) && !names.includes(word) && !allowedWords.has(word),
        )
        assert.deepEqual([...new Set(unknown)], [], page)
      }
    } finally {
      speller.close()
    }
  })
})
