// Gives a suite one page in a browser of its own.

import type { Browser, Page } from 'playwright-core'
import { browserFor } from './browser-for.ts'

/** Opens a browser with a page of this size in CSS pixels before the suite, and closes it afterwards. Call it in a `describe`. */
export function suitePage(width: number, height: number, deviceScaleFactor = 1): { page(): Page } {
  let browser: Browser
  let page: Page
  before(async function () {
    browser = await browserFor(this)
    page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor })
  })
  after(() => browser?.close())
  return { page: () => page }
}
