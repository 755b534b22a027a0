// Starts a headless Chromium for the tests that need a browser.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { packagedChromium } from './packaged-chromium.ts'

// Quiet: no calls home, no first-run pages. No sandbox, because a build machine often runs as root. No request leaves
// the machine: every other name fails at once, and no proxy is asked.
const flags = [
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Says how to get a browser. */
export const advice =
  'No Chromium runs on this machine. Install one (on Debian: apt-get install chromium) or name its program in CHROMIUM_PATH.'

/** A program that starts a browser, with the environment that it needs. */
export type BrowserProgram = Required<Pick<LaunchOptions, 'executablePath' | 'env'>>

/**
 * Starts the first browser that runs: the one that CHROMIUM_PATH names, else an installed one, else the one in the
 * package `@sparticuz/chromium`. Gives nothing when none runs. Throws when CHROMIUM_PATH names a browser that does not.
 */
export async function launchChromium(
  environment = process.env,
  packaged: () => Promise<BrowserProgram | undefined> = () => packagedChromium(environment),
): Promise<Browser | undefined> {
  const named = environment.CHROMIUM_PATH
  if (named) return launch({ executablePath: named, env: { ...environment } })
  for (const executablePath of installedIn(environment.PATH)) {
    const browser = await launch({ executablePath, env: { ...environment } }).catch(() => undefined)
    if (browser) return browser
  }
  const program = await packaged()
  return program && (await launch(program).catch(() => undefined))
}

const launch = (program: BrowserProgram) => chromium.launch({ ...program, args: flags })

/** The installed programs with a usual name, in the order of `names`. */
function installedIn(path = ''): readonly string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((program) => existsSync(program))
}
