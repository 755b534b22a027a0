// A person at the playground in a real browser: what they say, press, fill and see in the personal chat.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { freePort } from './free-port.ts'

/** The personal chat with the bot. Everything is done to the newest message the bot sent. */
export type Chat = {
  say(text: string): Promise<void>
  /** Presses the button with this title, and waits until its answer has been drawn in the card's place. */
  press(title: string): Promise<void>
  /** Fills a text, number or date input; a date as `2026-05-31`. */
  fill(label: string, value: string): Promise<void>
  /** Picks a choice by its title. */
  choose(label: string, choice: string): Promise<void>
  /** Waits until the newest message has this text; fails with the text it has instead. */
  sees(text: string): Promise<void>
  /** Everything the newest message says, as one line. */
  reads(): Promise<string>
  /** Leaves and opens the chat anew: the playground forgets the conversation, the bot must not. */
  comeBack(): Promise<void>
  /** Keeps a picture of the newest message as `build/screenshots/<name>.png`. */
  photograph(name: string): Promise<void>
  close(): Promise<void>
}

/** Starts the browser, the bot, with nothing stored yet, and the playground. Closing the chat ends all three. */
export async function openChat(): Promise<Chat> {
  const browser = await launchChromium()
  const data = await mkdtemp(join(tmpdir(), 'digital-maturity-'))
  const playground = spawn(process.execPath, ['tools/playground.ts'], {
    env: { ...process.env, PORT: await freePort(), PLAYGROUND_PORT: await freePort(), DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(playground, 'exit')
  const close = async () => {
    await browser.close()
    playground.kill()
    await exited
    await rm(data, { recursive: true })
  }
  try {
    const chat = chatOn(await openPage(browser), await addressFrom(playground.stdout), close)
    await chat.comeBack()
    return chat
  } catch (error) {
    await close()
    throw error
  }
}

function chatOn(page: Page, address: string, close: () => Promise<void>): Chat {
  const newest = page.locator('.fai-OutputCard').last()
  const reads = async () => (await newest.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()
  return {
    reads,
    close,
    async say(text) {
      await page.getByRole('textbox').first().click()
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    async press(title) {
      // A card is redrawn in place and keeps its nodes; only the ids that the renderer makes up tell one drawing from the next.
      const drawing = await newest.locator('[id^="__ac"]').first().getAttribute('id')
      await newest.getByRole('button', { name: title, exact: true }).click()
      await page.locator(`[id="${drawing}"]`).waitFor({ state: 'detached' })
    },
    async fill(label, value) {
      await newest.getByLabel(label).first().fill(value)
    },
    async choose(label, choice) {
      // A choice set is a group of radio buttons in the style `expanded`, a list that opens in the style `compact`.
      const group = newest.getByRole('radiogroup', { name: label })
      if (await group.count()) return group.getByRole('radio', { name: choice, exact: true }).check()
      await newest.getByRole('combobox', { name: label }).click()
      // Not by its role: a chart's legend has the role `option` too.
      await page.locator('.fui-Option').getByText(choice, { exact: true }).click()
    },
    async sees(text) {
      const seen = newest.filter({ hasText: text }).waitFor()
      await seen.catch(async () => assert.fail(`Nobody sees "${text}". The newest message says: ${await reads()}`))
    },
    async comeBack() {
      await page.goto(address)
      await page.getByRole('textbox').first().waitFor()
    },
    async photograph(name) {
      await newest.screenshot({ path: `build/screenshots/${name}.png` })
    },
  }
}

async function openPage(browser: Browser): Promise<Page> {
  // Tall, because a card inside the scrolling chat is pictured only as far as it can be seen.
  const page = await browser.newPage({ viewport: { width: 1100, height: 2400 } })
  page.setDefaultTimeout(10_000)
  // Its fonts and icons come from a content network; nothing of a test leaves the machine.
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  return page
}

/** The address in the one line the tool prints once everything answers; without such a line it has said why already. */
async function addressFrom(output: Readable): Promise<string> {
  const lines = createInterface({ input: output })
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  return /http:\S+/.exec(line ?? '')?.[0] ?? assert.fail('The playground did not start.')
}
