// Microsoft's playground with people at it: one in a real browser, in their own chat, a channel and a group chat, and others.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Browser, Page } from 'playwright-core'
import { freePort } from '../free-port.ts'
import { patience } from '../patience.ts'
import { type Colleague, colleagueIn } from './colleague.ts'
import { type Extension, extensionOn } from './extension.ts'
import { type Names, type OwnChat, placesOn, type SharedChat } from './place.ts'
import { messagesOf } from './stored.ts'

export type Playground = {
  /** The chat of the person at the browser with the bot. */
  readonly personal: OwnChat
  readonly channel: Shared
  readonly groupChat: Shared
  /** The search beside the message box of the chat that is open. */
  readonly extension: Extension
  close(): Promise<void>
}

export type Shared = SharedChat & {
  /** Another person there. */
  colleague(name: string): Colleague
}

export type Chat = OwnChat & Pick<Playground, 'extension' | 'close'>

/** Only the personal chat. Closing it ends everything. */
export async function openChat(browser: Browser): Promise<Chat> {
  const { personal, extension, close } = await openPlayground(browser)
  return { ...personal, extension, close }
}

/** Starts the bot, with nothing stored yet, and the playground. Closing ends both, and the browser. */
export async function openPlayground(browser: Browser): Promise<Playground> {
  const data = await mkdtemp(join(tmpdir(), 'digital-maturity-'))
  const playground = spawn(process.execPath, ['tools/run/playground.ts'], {
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
    const page = await openPage(browser)
    const address = await addressFrom(playground.stdout)
    const { config } = (await (await fetch(`${address}/_internal/v1/testConfig`)).json()) as { config: Names }
    const around = { address, config, stored: messagesOf(page) }
    const { personal, channel, groupChat } = placesOn(page, address, config)
    await personal.comeBack()
    return {
      personal,
      extension: extensionOn(page),
      channel: { ...channel, colleague: (name) => colleagueIn('channel', around, name) },
      groupChat: { ...groupChat, colleague: (name) => colleagueIn('groupChat', around, name) },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openPage(browser: Browser): Promise<Page> {
  // Tall, because a card inside the scrolling chat is pictured only as far as it can be seen; wide, because the list of
  // chats and channels is not there otherwise.
  const page = await browser.newPage({ viewport: { width: 1600, height: 2400 } })
  page.setDefaultTimeout(patience)
  return page
}

/** The address in the one line the tool prints once everything answers; without such a line it has said why already. */
async function addressFrom(output: Readable): Promise<string> {
  const lines = createInterface({ input: output })
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  return /http:\S+/.exec(line ?? '')?.[0] ?? assert.fail('The playground did not start.')
}
