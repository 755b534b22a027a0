// Draws cards with Microsoft's renderer in Chromium, styled roughly like Teams.

import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { hostConfig, style, type Theme, themes } from './themes.ts'

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')

/** A card with an optional caption above it. */
export type Shown = { readonly caption?: string; readonly card: object }

/**
 * Fills the page with these cards, side by side if there is room.
 * @param width of each card in pixels: 320 is a phone, 480 a chat on a desktop
 * @returns the faults, a line each: the renderer's complaints, and cards that show no text or are wider than `width`
 */
export async function drawCards(
  page: Page,
  cards: readonly Shown[],
  theme: Theme,
  width: number,
): Promise<readonly string[]> {
  await page.setContent(`<style>${style(themes[theme])}</style>`)
  // Global variables of a page survive a change of its content.
  if (!(await page.evaluate(`'AdaptiveCards' in globalThis`))) await page.addScriptTag({ path: renderer })
  const given = JSON.stringify({ cards, width, host: hostConfig(themes[theme]) })
  // Passed as an argument, because the browser takes eight times as long to read megabytes as a script.
  await page.evaluate((text) => {
    Object.assign(globalThis, { given: JSON.parse(text) })
  }, given)
  return page.evaluate<string[]>(drawing)
}

/**
 * Gives all drawn cards this width. The renderer does not use a width, so the result is as if they had been drawn in
 * it.
 * @returns the cards that are wider, a line each
 */
export const setWidth = (page: Page, width: number): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(${measuring})(${width})`)

// An element beyond the edge may be clipped, and then the page does not get wider.
const measuring = `(width) => {
  const figures = [...document.querySelectorAll('figure')]
  for (const figure of figures) figure.style.width = width + 'px'
  return figures.flatMap((figure, at) => {
    const rights = [...figure.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)
    const wide = Math.round(Math.max(...rights) - figure.getBoundingClientRect().left)
    return wide > width ? [given.cards[at].caption + ': ' + wide + ' px wide'] : []
  })
}`

/**
 * A script for a page with the renderer: draws `given.cards` and returns the list of complaints. Supports the Markdown
 * of Teams: bold, italic, links.
 */
export const drawing = `(async () => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    result.outputHtml = '<p>' + safe
      .replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>')
      .replace(/\\b_(.+?)_\\b/g, '<i>$1</i>')
      .replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a href="$2">$1</a>')
      .replace(/\\n\\n?/g, '<br>') + '</p>'
    result.didProcess = true
  }
  const complaints = []
  for (const { caption, card: json } of given.cards) {
    const card = new AdaptiveCards.AdaptiveCard()
    card.hostConfig = new AdaptiveCards.HostConfig(given.host)
    const context = new AdaptiveCards.SerializationContext()
    card.parse(json, context)
    const figure = document.createElement('figure')
    if (caption) figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }))
    document.body.append(figure)
    // Radio buttons of one name belong together within a form: no card may take the choices of another.
    const form = document.createElement('form')
    figure.append(form)
    const drawn = card.render()
    if (!drawn?.textContent) complaints.push(caption + ': shows nothing')
    form.append(drawn ?? '')
    const events = [
      ...Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at)),
      ...card.validateProperties().validationEvents,
    ]
    complaints.push(...events.map(({ message }) => caption + ': ' + message))
  }
  // Measured when all cards are on the page, in their font.
  await document.fonts.ready
  return [...complaints, ...(${measuring})(given.width)]
})()`
