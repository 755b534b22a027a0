// Tries what happens on a machine without a browser, and with a browser that is named but not there.

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from 'mocha'
import { browserFor } from '../support/browser/browser-for.ts'
import { launchChromium } from '../support/browser/chromium.ts'
import { packagedChromium } from '../support/browser/packaged-chromium.ts'

const none = async () => undefined

describe('A machine without a browser', () => {
  /** A suite that notes whether it was skipped. */
  function suite() {
    let isSkipped = false
    const context = {
      skip() {
        isSkipped = true
        throw new Error('pending')
      },
    }
    return { context: context as unknown as Context, isSkipped: () => isSkipped }
  }

  it('skips the browser tests, and prints how to install a browser', async () => {
    const said: unknown[] = []
    const { context, isSkipped } = suite()
    await assert.rejects(
      browserFor(context, {}, none, (line) => said.push(line)),
      /pending/,
    )
    assert.ok(isSkipped())
    assert.match(String(said[0]), /Skipped: the browser tests\. No Chromium runs on this machine\. Install one/)
  })

  it('fails on a build machine instead of skipping', async () => {
    const { context, isSkipped } = suite()
    await assert.rejects(
      browserFor(context, { CI: 'true' }, none),
      /Install one .* or name its program in CHROMIUM_PATH/,
    )
    assert.equal(isSkipped(), false)
  })
})

describe('CHROMIUM_PATH', () => {
  it('is an error if it names no browser, and no other browser is used instead', async () => {
    await assert.rejects(launchChromium({ ...process.env, CHROMIUM_PATH: '/nowhere/chromium' }), /\/nowhere\/chromium/)
  })
})

describe('The packaged browser', () => {
  it('is unpacked once when two test files need it at the same time, and starts', async () => {
    const place = mkdtempSync(join(tmpdir(), 'maturity-'))
    const folder = join(place, 'chromium')
    try {
      const [program, same] = await Promise.all([1, 2].map(() => packagedChromium({}, folder)))
      assert.deepEqual(program, same)
      const isSupported = process.platform === 'linux' && process.arch === 'x64'
      assert.equal(program !== undefined, isSupported)
      if (!isSupported) return
      assert.deepEqual(readdirSync(place), ['chromium'])
      assert.ok(existsSync(join(folder, 'al2023/lib/libnss3.so')))
      const browser = await launchChromium({ PATH: '' }, () => packagedChromium({}, folder))
      assert.match(browser?.version() ?? '', /^\d+\./)
      await browser?.close()
    } finally {
      rmSync(place, { recursive: true })
    }
  })
})
