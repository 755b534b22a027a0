// The search extension at the playground: beside the message box, as a person finds results and inserts one.

import type { Page } from 'playwright-core'
import { searchCommand } from '../../../bot/incoming/extension.ts'

export type Extension = {
  /** Opens the search and types these words. */
  searches(text: string): Promise<void>
  /** Waits until the list, or what stands in its place, has this text. */
  finds(text: string): Promise<void>
  /** Presses the result with this title and sends the card, on which others read another title. Gives the words of the card. */
  inserts(title: string, forOthers: string): Promise<string>
}

/** The playground reads no manifest: it is told the command and its parameter by hand. */
export function extensionOn(page: Page): Extension {
  const surface = page.locator('.fui-PopoverSurface').filter({ hasText: 'Search-Based Message Extension' })
  return {
    async searches(text) {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click()
      await page.getByRole('menuitem', { name: 'Search Command' }).click()
      await surface.getByRole('button', { name: 'Specify Command ID or Parameter' }).click()
      await surface.getByPlaceholder('Command ID').fill(searchCommand)
      await surface.getByPlaceholder('Parameter name').fill('text')
      await surface.getByPlaceholder('Enter a search term').fill(text)
    },
    finds: (text) => surface.getByText(text).first().waitFor(),
    async inserts(title, forOthers) {
      await surface.getByText(title).first().click()
      await surface.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Send Message' }).click()
      // The bot's own cards stand in a frame that the card of a person does not have.
      const card = page.locator('.ac-adaptiveCard:not(.fai-OutputCard .ac-adaptiveCard)').last()
      await card.getByText(forOthers).first().waitFor()
      return (await card.innerText()).replace(/\s+/g, ' ')
    },
  }
}
