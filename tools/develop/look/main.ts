// `npm run look` draws every card into build/look; `npm run look -- --readme` draws the README's pictures.

import { wordsFor } from '../../../cards/parts/words.ts'
import { pngOf } from '../../../charts/png.ts'
import { drawPicturesWith } from '../../../test/cards/drawing.ts'
import { drawings } from '../../../test/cards/drawings.ts'
import { sent } from '../../../test/cards/parts.ts'
import { advice, launchChromium } from '../../../test/support/browser/chromium.ts'
import { set } from '../../../test/support/cards/sample.ts'
import { drawReadmePictures } from './readme-pictures.ts'
import { drawSheets } from './sheets.ts'

const words = wordsFor(set, 'en')
const pictures = new Map<string, string>()
drawPicturesWith((svg) => {
  const url = pictures.get(svg) ?? `data:image/png;base64,${Buffer.from(pngOf(svg)).toString('base64')}`
  pictures.set(svg, url)
  return url
})
const cards = drawings.map(({ file, name, draw }) => ({ file, caption: name, card: sent(draw(words, 'd1')) }))

function cardNamed(name: string): object {
  const found = cards.find(({ caption }) => caption === name)
  if (!found) throw new Error(`There is no drawing ${name}.`)
  return found.card
}

const browser = await launchChromium()
if (browser) {
  try {
    if (process.argv.includes('--readme')) await drawReadmePictures(browser, cardNamed, 'docs/pictures')
    else {
      const sheets = [...Map.groupBy(cards, ({ file }) => file)].map(([file, own]) => ({ file, cards: own }))
      for (const complaint of await drawSheets(browser, sheets, 'build/look')) console.log(complaint)
      console.log('The sheets are in build/look: open build/look/index.html.')
    }
  } finally {
    await browser.close()
  }
} else {
  console.error(advice)
  process.exitCode = 1
}
