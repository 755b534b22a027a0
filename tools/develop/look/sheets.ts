// Draws contact sheets of every card: a picture for each card file, theme and width, and a page with all of them.

import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { drawCards, type Shown } from './draw-cards.ts'
import { type Theme, themes } from './themes.ts'

/** The cards of one card file. */
export type Sheet = { readonly file: string; readonly cards: readonly Required<Shown>[] }

/** The widths in pixels: a phone, and a chat on a desktop. */
const widths = [320, 480] as const

const ways = (Object.keys(themes) as Theme[]).flatMap((theme) => widths.map((width) => ({ theme, width })))

// The number of cards side by side.
const abreast = 5

/**
 * Writes `<folder>/<file>.<theme>-<width>.png` for each sheet, and `<folder>/index.html`.
 * @returns the renderer's complaints, and cards that are wider than the screen
 */
export async function drawSheets(
  browser: Browser,
  sheets: readonly Sheet[],
  folder: string,
): Promise<readonly string[]> {
  const complaints: string[] = []
  const page = await browser.newPage()
  for (const { theme, width } of ways) {
    for (const { file, cards } of sheets) {
      await page.setViewportSize({ width: Math.min(cards.length, abreast) * (width + 16), height: 200 })
      for (const each of await drawCards(page, cards, theme, width)) complaints.push(`${theme}, ${width} px: ${each}`)
      await photograph(page, join(folder, pictureOf(file, theme, width)))
    }
  }
  writeFileSync(join(folder, 'index.html'), indexOf(sheets))
  return complaints
}

/** Takes a picture of the whole page. */
async function photograph(page: Page, path: string): Promise<void> {
  makeFolder(dirname(path))
  await page.screenshot({ path, fullPage: true })
}

const pictureOf = (file: string, theme: Theme, width: number) => `${file}.${theme}-${width}.png`

const indexOf = (sheets: readonly Sheet[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every card</title>
<style>body { font: 14px sans-serif } img { max-width: 100%; display: block; margin: 0 0 16px }</style>
<h1>Every card</h1>
<ul>${sheets.map(({ file }) => `<li><a href="#${file}">${file}</a></li>`).join('')}</ul>
${sheets.map(({ file }) => `<h2 id="${file}">${file}</h2>\n${ways.map(({ theme, width }) => imageOf(file, theme, width)).join('\n')}`).join('\n')}
</html>
`

const imageOf = (file: string, theme: Theme, width: number) =>
  `<h3>${theme}, ${width} px</h3>\n<img loading="lazy" src="${pictureOf(file, theme, width)}" alt="${file}, ${theme}, ${width} pixels wide">`
