// Microsoft's own renderer, in a window of its own: it leaves no trace in the globals that other tests see.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'

// Teams shows six buttons in a row; the renderer would complain from the sixth.
const draw = `(json) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig({ actions: { maxActions: 6 } })
  const context = new AdaptiveCards.SerializationContext()
  card.parse(JSON.parse(json), context)
  const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  const shown = card.render()?.textContent ?? ''
  return JSON.stringify({ shown, complaints: [...complaints, ...card.validateProperties().validationEvents.map((event) => event.message)] })
}`

// jsdom keeps each style as CSS text, which takes most of the time: a plain object holds them for tests that read none.
export const plainStyles = `{
  const styles = new WeakMap()
  class Style {
    removeProperty(name) { delete this[name] }
  }
  Object.defineProperty(HTMLElement.prototype, 'style', {
    get() {
      if (!styles.has(this)) styles.set(this, new Style())
      return styles.get(this)
    },
  })
}`

// Texts are shown as they stand, with their Markdown. jsdom has no innerText, which the renderer sets.
const fittings = `
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    result.didProcess = true
  }
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get() { return this.textContent },
    set(text) { this.textContent = text },
  })
`

export type Rendered = { readonly shown: string; readonly complaints: readonly string[] }

/** A function that renders a card: all the text it shows, and what the renderer complains of. */
export function openRenderer(): (card: object) => Rendered {
  const { window } = new JSDOM('', { runScripts: 'outside-only' })
  const script = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js')
  window.eval(readFileSync(script, 'utf8'))
  window.eval(plainStyles)
  window.eval(fittings)
  const render = window.eval(draw) as (json: string) => string
  return (card) => JSON.parse(render(JSON.stringify(card)))
}
