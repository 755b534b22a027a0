// `npm run look` draws every card into build/look, `-- --language cy` in Welsh; `-- --readme` draws the pictures of README and guides.

import { parseArgs } from 'node:util'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { pngOf } from '../../../charts/png.ts'
import { drawPicturesWith } from '../../../test/cards/drawing.ts'
import { drawings } from '../../../test/cards/drawings.ts'
import { sent } from '../../../test/cards/parts.ts'
import { advice, launchChromium } from '../../../test/support/browser/chromium.ts'
import { newest, set } from '../../../test/support/cards/sample.ts'
import { drawReadmePictures } from './readme-pictures.ts'
import { drawSheets } from './sheets.ts'

const { values: given } = parseArgs({ options: { readme: { type: 'boolean' }, language: { type: 'string' } } })
const language = given.language ?? 'en'
if (!languages.includes(language)) throw new Error(`--language may be ${languages.join(', ')}.`)
// The newest version has its questions in every language; most of their ids are those of the samples.
const words = wordsFor(set.words.has(language) ? set : newest, language)
const folder = language === 'en' ? 'build/look' : `build/look/${language}`
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
    if (given.readme)
      await drawReadmePictures(browser, cardNamed, language === 'en' ? 'docs/pictures' : `docs/pictures/${language}`)
    else {
      const sheets = [...Map.groupBy(cards, ({ file }) => file)].map(([file, own]) => ({ file, cards: own }))
      for (const complaint of await drawSheets(browser, sheets, folder)) console.log(complaint)
      console.log(`The sheets are in ${folder}: open ${folder}/index.html.`)
    }
  } finally {
    await browser.close()
  }
} else {
  console.error(advice)
  process.exitCode = 1
}
