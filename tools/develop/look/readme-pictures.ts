// Draws the three pictures at the top of the README from the real cards.

import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { drawCards } from './draw-cards.ts'

/** The pictures by file name, each with the name of the drawing that it shows. */
const readmePictures = {
  question: 'question-saved',
  vote: 'ballot-voted',
  results: 'results-all-answered',
} as const

/** The most bytes of one picture: a README opens at once. */
const mostBytes = 60 * 1024

// Pixels. The results are longer: their first part is enough to see what they are.
const width = 400
const mostHeight = 720

/** Writes `<folder>/question.png`, `vote.png` and `results.png`. Throws when one is too large for a README. */
export async function drawReadmePictures(
  browser: Browser,
  cardNamed: (name: string) => object,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: width + 16, height: 200 } })
  for (const [file, name] of Object.entries(readmePictures)) {
    await drawCards(page, [{ card: cardNamed(name) }], 'light', width)
    const path = join(folder, `${file}.png`)
    const height = Math.min(mostHeight, await page.evaluate<number>('document.documentElement.scrollHeight'))
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: width + 16, height } })
    const { size } = statSync(path)
    if (size > mostBytes) throw new Error(`${path} has ${size} bytes, more than ${mostBytes}.`)
  }
}
