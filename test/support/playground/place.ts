// The three places at the playground that the person at the browser goes to: their own chat, a channel, a group chat.

import assert from 'node:assert/strict'
import type { Locator, Page, Response } from 'playwright-core'
import { patience } from '../patience.ts'
import { type Message, messageOn } from './message.ts'

/** Everything is done to the newest message the bot sent. */
export type OwnChat = Message & {
  say(text: string): Promise<void>
  /** Leaves and opens the playground again: it forgets every conversation, the bot must not. */
  comeBack(): Promise<void>
}

export type SharedChat = {
  /** Says it to the bot, with a mention that is picked from the menu: in a channel as a new post. */
  say(text: string): Promise<void>
  /** The nth message of the bot since the last words. */
  answer(nth: number): Message
}

/** The names and ids in the playground's configuration. */
export type Names = {
  readonly tenantId: string
  readonly bot: { readonly id: string; readonly name: string }
  readonly users: readonly { readonly id: string; readonly name: string; readonly aadObjectId: string }[]
  readonly personalChat: Named
  readonly groupChats: readonly [Named]
  /** The first channel is the team's own, General. */
  readonly teams: readonly [Named & { readonly channels: readonly [Named, Named] }]
}

/** Milliseconds for one of three openings of the page. */
const oneTry = patience / 3

/** Milliseconds after which the bot has brought everything up to date: it waits for two quiet seconds. */
const lastEdit = 3000

const isMessage = (response: Response) => response.request().method() === 'POST' && response.url().endsWith('/messages')

type Named = { readonly id: string; readonly name: string }

type Places = { readonly personal: OwnChat; readonly channel: SharedChat; readonly groupChat: SharedChat }

export function placesOn(page: Page, address: string, { bot, personalChat, groupChats, teams }: Names): Places {
  const chatCards = page.locator('.fai-OutputCard .ac-adaptiveCard')
  // The newest post of a channel is at the top, with its thread in it.
  const posts = page.locator('.fui-Card[role="group"]').filter({ has: page.locator('.ac-adaptiveCard') })
  const threadCards = posts.first().locator('.ac-adaptiveCard')
  let here = ''

  const box = page.getByRole('textbox').first()

  /** Sends the words that stand in the box, and resolves once the playground has them. */
  async function send(text: string): Promise<void> {
    await box.filter({ hasText: text }).waitFor()
    const taken = page.waitForResponse(isMessage)
    await page.keyboard.press('Enter')
    assert.ok((await taken).ok(), `The playground did not take "${text}".`)
  }

  /** Opens the page, as often as a person who sees that it does not load. */
  async function open(tries = 3): Promise<void> {
    try {
      await page.goto(address, { waitUntil: 'commit', timeout: oneTry })
      // It draws the page anew when it greets: words that are typed before that may be lost.
      await chatCards.first().waitFor({ timeout: oneTry })
    } catch (error) {
      if (tries === 1) throw error
      await open(tries - 1)
    }
  }

  const goTo =
    ({ name }: Named, cards: Locator) =>
    async () => {
      if (here === name) return
      await page.getByText(name, { exact: true }).first().click()
      // It welcomes a person who opens the place for the first time.
      await cards.first().waitFor()
      here = name
    }

  function shared(place: Named, cards: Locator, before: () => Promise<number>): SharedChat {
    const arrive = goTo(place, cards)
    let said = 0
    return {
      async say(text) {
        await arrive()
        said = await before()
        await box.click()
        // The menu does not open for a hand that is too fast.
        await page.keyboard.type(`@${bot.name.slice(0, 3)}`, { delay: 50 })
        await page.getByRole('menuitem', { name: bot.name }).click()
        await page.keyboard.type(` ${text}`)
        await send(text)
      },
      answer: (nth) => messageOn(page, cards.nth(said + nth - 1), arrive),
    }
  }

  const arrive = goTo(personalChat, chatCards)
  return {
    personal: {
      ...messageOn(page, chatCards.last(), arrive),
      async say(text) {
        await arrive()
        await box.click()
        await page.keyboard.type(text)
        await send(text)
      },
      async comeBack() {
        // An edit of a message that the playground has forgotten is the last that its page ever hears of.
        if (here) await page.waitForTimeout(lastEdit)
        await open()
        here = personalChat.name
      },
    },
    channel: shared(teams[0].channels[1], threadCards, async () => 0),
    groupChat: shared(groupChats[0], chatCards, () => chatCards.count()),
  }
}
