// Checks with axe-core that the pages of the bot and of the preview meet WCAG 2.2 AA.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { noticePages } from '../../../bot/door/notices.ts'
import { previewFolder } from '../../../tools/questions/preview/preview-folder.ts'
import { browserFor } from '../../support/browser/browser-for.ts'
import { everyRule, findingsOnPage } from './axe.ts'

/** Checks only the parts of a page that do not depend on its cards: other tests check the cards. */
const frameRules = {
  runOnly: { type: 'rule' as const, values: ['document-title', 'html-has-lang', 'html-lang-valid'] },
}

const shown = ({ rule, html }: { readonly rule: string; readonly html: string }) => `${rule}: ${html}`

describe('The web pages', () => {
  let browser: Browser
  let page: Page

  before(async function () {
    browser = await browserFor(this)
    page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  })
  after(() => browser?.close())

  for (const [path, made] of noticePages({ name: 'Wrenbridge Council' })) {
    it(`of the bot meet WCAG 2.2 AA, and fit 320 pixels: ${path}`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setContent(made())
        const found = (await findingsOnPage(page, everyRule)).filter(({ isCertain }) => isCertain)
        assert.deepEqual(found.map(shown), [], colorScheme)
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 320)
      }
    })
  }

  it('of the preview of a question set meet WCAG 2.2 AA', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'))
    try {
      previewFolder('test/fixtures/question-sets/opensamm-1.1', folder)
      const at = (file: string) => pathToFileURL(join(folder, file)).href
      // Other tests cover the cards, which take seconds to draw.
      await page.route('**/*-cards.js', (route) => route.abort())
      for (const file of ['index.html', 'en-light-320.html']) {
        await page.goto(at(file), { waitUntil: 'domcontentloaded' })
        const found = (await findingsOnPage(page, file === 'index.html' ? everyRule : frameRules)).filter(
          ({ isCertain }) => isCertain,
        )
        assert.deepEqual(found.map(shown), [], file)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
