// Draws every card, or the pictures of README and guides, in one language.

import { wordsFor } from '../../../cards/parts/words.ts'
import { pngOf } from '../../../charts/png.ts'
import { drawPicturesWith } from '../../../test/cards/drawing.ts'
import { drawings } from '../../../test/cards/drawings.ts'
import { sent } from '../../../test/cards/parts.ts'
import { advice, launchChromium } from '../../../test/support/browser/chromium.ts'
import { newest, set } from '../../../test/support/cards/sample.ts'
import type { Outcome } from '../../command/outcome.ts'
import { drawReadmePictures } from './readme-pictures.ts'
import { drawSheets } from './sheets.ts'

/** @param readme draws only the pictures of README and guides */
export async function look(language: string, readme: boolean): Promise<Outcome> {
  const browser = await launchChromium()
  if (!browser) return { exitCode: 1, err: advice }
  const cards = cardsIn(language)
  try {
    if (readme) {
      const pictures = language === 'en' ? 'docs/pictures' : `docs/pictures/${language}`
      await drawReadmePictures(browser, (name) => cardNamed(cards, name), pictures)
      return { exitCode: 0, out: `The pictures are in ${pictures}.` }
    }
    const folder = language === 'en' ? 'build/look' : `build/look/${language}`
    const sheets = [...Map.groupBy(cards, ({ file }) => file)].map(([file, own]) => ({ file, cards: own }))
    const complaints = await drawSheets(browser, sheets, folder)
    return { exitCode: 0, out: [...complaints, `The sheets are in ${folder}: open ${folder}/index.html.`].join('\n') }
  } finally {
    await browser.close()
  }
}

type DrawnCard = { readonly file: string; readonly caption: string; readonly card: object }

function cardsIn(language: string): readonly DrawnCard[] {
  // The newest version has its questions in every language. Most of their ids are those of the sample cards.
  const words = wordsFor(set.words.has(language) ? set : newest, language)
  const pictures = new Map<string, string>()
  drawPicturesWith((svg) => {
    const url = pictures.get(svg) ?? `data:image/png;base64,${Buffer.from(pngOf(svg)).toString('base64')}`
    pictures.set(svg, url)
    return url
  })
  return drawings.map(({ file, name, draw }) => ({ file, caption: name, card: sent(draw(words, 'd1')) }))
}

function cardNamed(cards: readonly DrawnCard[], name: string): object {
  const found = cards.find(({ caption }) => caption === name)
  if (!found) throw new Error(`There is no drawing ${name}.`)
  return found.card
}
