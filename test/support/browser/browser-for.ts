// Gives a suite its browser, or skips the suite and says how to get one.

import type { Context } from 'mocha'
import type { Browser } from 'playwright-core'
import { advice, launchChromium } from './chromium.ts'

/**
 * The browser for a suite, from its `before`. Without one the suite is skipped with the advice how to get one; a build
 * machine (`CI` is set) fails instead.
 */
export async function browserFor(
  suite: Context,
  environment = process.env,
  launch = launchChromium,
  say: (line: string) => void = console.warn,
): Promise<Browser> {
  const browser = await launch(environment)
  if (browser) return browser
  if (environment.CI) throw new Error(advice)
  say(`Skipped: the browser tests. ${advice}`)
  return suite.skip()
}
