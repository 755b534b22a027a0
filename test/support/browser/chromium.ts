// The installed Chromium, headless: for what only a browser can show.

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// Quiet: no calls home, no first-run pages. No sandbox, because a build machine often runs as root.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser. Throws a sentence that says how to get one where there is none. */
export function launchChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  const executablePath = (named ? [named] : usualPlaces).find(existsSync)
  if (executablePath) return chromium.launch({ executablePath, args: flags })
  throw new Error(
    named
      ? `CHROMIUM_PATH names ${named}, which is not there.`
      : 'The browser tests need Chromium: install it (on Debian, apt-get install chromium) or name its program in CHROMIUM_PATH.',
  )
}
