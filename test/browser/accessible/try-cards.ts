// Draws cards in batches on one page, and lists findings of axe-core that are not faults of the renderer.

import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Words } from '../../../cards/parts/words.ts'
import { drawCards } from '../../../tools/develop/look/draw-cards.ts'
import type { Theme } from '../../../tools/develop/look/themes.ts'
import type { FiledDrawing } from '../../cards/drawing.ts'
import { sent } from '../../cards/parts.ts'
import { type Finding, findingsOn } from './axe.ts'
import { faultBehind, type RendererFault } from './renderer-faults.ts'

export type Way = {
  readonly theme: Theme
  /** The width of a card in CSS pixels. */
  readonly width: number
  readonly words: Words
  readonly rules: RunOptions
}

export type Tried = {
  /** A line for each breach. */
  readonly breaches: readonly string[]
  /** The faults of the renderer that were met. */
  readonly faults: ReadonlySet<RendererFault>
}

// axe-core compares elements with their neighbours: a page of all cards at once takes it far longer.
const batch = 36

/** Draws the cards in one way and returns the breaches. A card wider than the screen is one too. */
export async function tryCards(page: Page, drawings: readonly FiledDrawing[], way: Way): Promise<Tried> {
  const { theme, width, words, rules } = way
  const breaches: string[] = []
  const faults = new Set<RendererFault>()
  for (let from = 0; from < drawings.length; from += batch) {
    const cards = drawings
      .slice(from, from + batch)
      .map(({ name, draw }) => ({ caption: name, card: sent(draw(words, 'd1')) }))
    breaches.push(...(await drawCards(page, cards, theme, width)))
    for (const finding of await findingsOn(page, rules)) {
      const fault = faultBehind(finding)
      if (fault) faults.add(fault)
      else if (!isLoneMark(finding))
        breaches.push(`${finding.rule}${finding.isCertain ? '' : ', in doubt'}: ${finding.classes} ${finding.html}}`)
    }
  }
  return { breaches, faults }
}

/** A text of one character, whose contrast axe-core leaves to a person. It has the colour of the text beside it. */
const isLoneMark = ({ rule, isCertain, html }: Finding) =>
  rule === 'color-contrast' && !isCertain && />.<\/p>$/u.test(html)

/** One drawing of each file of `cards/`. */
export const oneOfEachFile = (drawings: readonly FiledDrawing[]): readonly FiledDrawing[] => [
  ...new Map(drawings.toReversed().map((drawing) => [drawing.file, drawing])).values(),
]
