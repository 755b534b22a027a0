// One message of the bot at the playground: the texts, buttons and inputs of its card.

import assert from 'node:assert/strict'
import type { Locator, Page, Response } from 'playwright-core'
import { type DrawnCard, textsOf } from '../cards/card-reading.ts'
import { patience } from '../patience.ts'

export type Message = {
  /**
   * Presses the button with this title, and waits until its answer has been drawn in the card's place. Resolves to what
   * that says: on a message that others see too, an edit for everybody takes its place at once.
   * @param milliseconds to wait for the button
   */
  press(title: string, milliseconds?: number): Promise<string>
  /** Presses the button with a key, as a person does who uses no mouse. */
  pressByKey(title: string, key: 'Enter' | 'Space'): Promise<void>
  /** Whether the focus is on something in the message. */
  hasFocus(): Promise<boolean>
  /** Fills a text, number or date input; a date as `2026-05-31`. */
  fill(label: string, value: string): Promise<void>
  /** Picks a choice by its title. */
  choose(label: string, choice: string): Promise<void>
  /** Waits until the message has this text; fails with the text it has instead. */
  sees(text: string): Promise<void>
  /** Everything the message says, as one line. */
  reads(): Promise<string>
  /** Keeps a picture of the message as `build/screenshots/<name>.png`, and one as wide as a phone. */
  photograph(name: string): Promise<void>
}

// A card in a phone's 360 pixels.
const narrow = '328px'

const isAnswer = (response: Response) => response.url().endsWith('/_conversation/v1/invoke')

/** A button of this title, or a row that begins with it: the name of a row holds all of its words. */
const buttonNamed = (card: Locator, title: string): Locator =>
  card
    .getByRole('button', { name: title, exact: true })
    .or(card.getByRole('button', { name: new RegExp(`^${title.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')}[,: ]`) }))
    .first()

type Entry = { enter(): Promise<void>; stands(): Promise<boolean> }

/** `card` finds the message's card once `arrive` has brought the page to its chat or channel. */
export function messageOn(page: Page, card: Locator, arrive: () => Promise<void>): Message {
  /** What was entered since the last press, by its label: whether it still stands there, and how to enter it again. */
  const entered = new Map<string, Entry>()
  async function enter(label: string, entry: Entry): Promise<void> {
    await entry.enter()
    entered.set(label, entry)
  }
  /** Before a press: enters again what a redraw has wiped, as a person does who sees it gone. The press takes all of it. */
  async function enterAgain(tries = 3): Promise<void> {
    const entries = [...entered.values()]
    const standing = await Promise.all(entries.map(({ stands }) => stands()))
    if (standing.every(Boolean)) return entered.clear()
    assert.ok(tries > 0, 'What was entered does not stay in the card.')
    for (const [nth, { enter }] of entries.entries()) if (!standing[nth]) await enter()
    return enterAgain(tries - 1)
  }
  const reads = async () => (await card.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()
  return {
    async reads() {
      await arrive()
      return reads()
    },
    async press(title, milliseconds = patience) {
      await arrive()
      await enterAgain()
      // A card is redrawn in place and keeps its nodes; only the classes that the renderer makes up tell one drawing from the next.
      const drawing = await card.locator('[id^="__ac"]').first().getAttribute('id')
      const answered = page.waitForResponse(isAnswer)
      // A button that is gone has no answer either.
      answered.catch(() => undefined)
      const button = buttonNamed(card, title)
      // The playground may redraw the card between the two halves of a click and lose it. So the mouse only checks that
      // the button is visible and not covered. The press is one event.
      await button.click({ timeout: milliseconds, trial: true })
      await button.dispatchEvent('click')
      const { value } = (await (await answered).json()) as { value: DrawnCard }
      await page.locator(`[id="${drawing}"]`).waitFor({ state: 'detached' })
      return textsOf(value).join(' ')
    },
    async pressByKey(title, key) {
      await arrive()
      await enterAgain()
      const button = buttonNamed(card, title)
      await button.focus()
      const answered = page.waitForResponse(isAnswer)
      await page.keyboard.press(key)
      await answered
    },
    async hasFocus() {
      await arrive()
      return card.evaluate((drawn) => drawn.contains(document.activeElement))
    },
    async fill(label, value) {
      await arrive()
      const input = card.getByLabel(label).first()
      await enter(label, {
        async enter() {
          // The first click into a card redraws it, and wipes inputs that were filled without a click.
          await input.click()
          await input.fill(value)
        },
        stands: async () => (await input.inputValue()) === value,
      })
    },
    async choose(label, choice) {
      await arrive()
      // A choice set is a group of radio buttons in the style `expanded`, a list that opens in the style `compact`.
      const group = card.getByRole('radiogroup', { name: label })
      const radio = group.getByRole('radio', { name: choice, exact: true })
      const list = card.getByRole('combobox', { name: label })
      if (await group.count()) return enter(label, { enter: () => radio.check(), stands: () => radio.isChecked() })
      await enter(label, {
        async enter() {
          await list.click()
          // Not by its role: a chart's legend has the role `option` too.
          await page.locator('.fui-Option').getByText(choice, { exact: true }).click()
        },
        // A button with the choice as its text, or an input with it as its value.
        stands: () => list.evaluate((drawn, text) => [drawn.textContent, Object(drawn).value].includes(text), choice),
      })
    },
    async sees(text) {
      await arrive()
      const seen = card.filter({ hasText: text }).waitFor()
      await seen.catch(async () => assert.fail(`Nobody sees "${text}". The message says: ${await reads()}`))
    },
    async photograph(name) {
      await arrive()
      await card.screenshot({ path: `build/screenshots/${name}.png` })
      await card.evaluate((drawn, width) => drawn.style.setProperty('max-width', width), narrow)
      await card.screenshot({ path: `build/screenshots/${name}-narrow.png` })
      await card.evaluate((drawn) => drawn.style.removeProperty('max-width'))
    },
  }
}
