// Draws cards with the `adaptivecards` renderer in Chromium, dressed roughly as Teams dresses them, so that they can be looked at.

import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

// A phone, and a chat on a desktop.
const widths = [320, 480]

type Palette = {
  readonly chat: string
  readonly card: string
  readonly text: string
  readonly subtle: string
  readonly line: string
  readonly emphasis: string
  /** Text and background of each meaning. */
  readonly accent: readonly [string, string]
  readonly good: readonly [string, string]
  readonly warning: readonly [string, string]
  readonly attention: readonly [string, string]
}

// After the public colour tokens of Fluent UI's Teams themes.
const themes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    chat: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    emphasis: '#f5f5f5',
    accent: ['#4f52b2', '#e8ebfa'],
    good: ['#0e700e', '#f1faf1'],
    warning: ['#835b00', '#fef7b2'],
    attention: ['#bc2f32', '#fdf6f6'],
  },
  dark: {
    chat: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#525252',
    emphasis: '#1f1f1f',
    accent: ['#9299f7', '#2f2f4a'],
    good: ['#54b054', '#052505'],
    warning: ['#f2c661', '#4a3b03'],
    attention: ['#e37d80', '#3f1011'],
  },
}

/**
 * Draws each card in both themes, on a phone and on a desktop, as `<out>/<name>-<theme>-<width>.png`.
 * Throws where the renderer complains of a card, or a card is wider than the screen: phones do not scroll sideways.
 */
export async function renderCards(
  cards: readonly { readonly name: string; readonly card: object }[],
  out = 'build/cards',
): Promise<void> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    for (const [theme, palette] of Object.entries(themes)) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 400 })
        for (const { name, card } of cards) {
          const complaints = await draw(page, card, palette)
          if (complaints.length) throw new Error(`${name} at ${width} px: ${complaints.join('; ')}`)
          await page.screenshot({ path: `${out}/${name}-${theme}-${width}.png`, fullPage: true })
        }
      }
    }
  } finally {
    await browser.close()
  }
}

async function draw(page: Page, card: object, palette: Palette): Promise<string[]> {
  await page.setContent(`<style>${style(palette)}</style><main></main>`)
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js') })
  await page.evaluate(`globalThis.given = ${JSON.stringify({ card, host: host(palette) })}`)
  return page.evaluate(drawing)
}

// Runs in the page. Markdown is the little that Teams knows: bold, italic, links.
const drawing = `(() => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    result.outputHtml = '<p>' + safe
      .replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>')
      .replace(/\\b_(.+?)_\\b/g, '<i>$1</i>')
      .replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a href="$2">$1</a>')
      .replace(/\\n\\n?/g, '<br>') + '</p>'
    result.didProcess = true
  }
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(given.host)
  const context = new AdaptiveCards.SerializationContext()
  card.parse(given.card, context)
  document.querySelector('main').append(card.render())
  const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  complaints.push(...card.validateProperties().validationEvents.map((event) => event.message))
  if (document.documentElement.scrollWidth > innerWidth) complaints.push('wider than the screen')
  return complaints
})()`

function host(palette: Palette): object {
  const { accent, good, warning, attention } = palette
  const colour = (value: string) => ({ default: value, subtle: value })
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: '#242424', subtle: '#616161' },
    light: { default: '#ffffff', subtle: '#adadad' },
    accent: colour(accent[0]),
    good: colour(good[0]),
    warning: colour(warning[0]),
    attention: colour(attention[0]),
  }
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors, borderColor: palette.line })
  return {
    fontFamily: "'Segoe UI', Selawik, 'Open Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    containerStyles: {
      default: container(palette.card),
      emphasis: container(palette.emphasis),
      accent: container(accent[1]),
      good: container(good[1]),
      warning: container(warning[1]),
      attention: container(attention[1]),
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: { title: { weight: 'bolder', maxWidth: 150 }, spacing: 12 },
    inputs: { label: { inputSpacing: 'small' } },
  }
}

const style = ({ chat, card, text, subtle, line, accent }: Palette) => `
  body { margin: 0; padding: 8px; background: ${chat}; font: 14px 'Segoe UI', Selawik, 'Open Sans', sans-serif }
  .ac-adaptiveCard { border: 1px solid ${line}; border-radius: 4px }
  p { margin: 0 }
  a { color: ${accent[0]} }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
  .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; font-weight: 600; min-height: 32px; padding: 0 12px }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #ffffff; border-color: #5b5fc7 }
  .ac-pushButton.style-destructive { color: #c4314b }
  .ac-input { background: ${card}; color: ${text}; border: 1px solid ${line}; border-bottom-color: ${subtle}; border-radius: 4px; font: inherit; min-height: 32px; padding: 4px 8px }
  .ac-input ::placeholder { color: ${subtle} }
`
