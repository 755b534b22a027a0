// Draws the three pictures of the README and the guides from the real cards.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import UPNG from 'upng-js'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { drawCards } from './draw-cards.ts'

/** The pictures by file name, each with the name of the drawing that it shows. */
const readmePictures = {
  question: 'question-saved',
  vote: 'ballot-voted',
  results: 'results-all-answered',
} as const

/** The most bytes of one picture, so that a README opens quickly. */
const mostBytes = 60 * 1024

// In pixels. The results are taller, but their first part is enough.
const width = 400
const mostHeight = 900

/** Cards have few colours. A palette reduces the file to a third. */
const colours = 64

/** Writes `<folder>/question.png`, `vote.png` and `results.png`. Throws if one is too large for a README. */
export async function drawReadmePictures(
  browser: Browser,
  cardNamed: (name: string) => object,
  folder: string,
): Promise<void> {
  makeFolder(folder)
  const page = await browser.newPage({ viewport: { width: width + 16, height: 200 } })
  for (const [file, name] of Object.entries(readmePictures)) {
    await drawCards(page, [{ card: cardNamed(name) }], 'light', width)
    const path = join(folder, `${file}.png`)
    const height = Math.min(mostHeight, await page.evaluate<number>('document.documentElement.scrollHeight'))
    const clip = { x: 0, y: 0, width: width + 16, height }
    const picture = UPNG.decode(Uint8Array.from(await page.screenshot({ fullPage: true, clip })).buffer)
    const bytes = UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, colours)
    if (bytes.byteLength > mostBytes) throw new Error(`${path} has ${bytes.byteLength} bytes, more than ${mostBytes}.`)
    writeFileSync(path, Buffer.from(bytes))
  }
}
