// The doctor's command finds files that the settings name wrongly, a wrong host, and an outbound proxy that passes nothing on.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Finding } from '../../../tools/operate/doctor/finding.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { appId } from '../../support/bots/guarded-bot.ts'
import { freePort } from '../../support/free-port.ts'
import { addressOf } from '../../support/wire/listening.ts'
import { runTool } from '../run-tool.ts'

describe('the command npm run doctor', () => {
  const folder = temporaryFolder()

  async function doctor(environment: Readonly<Record<string, string>>) {
    const usual = { DATA_DIR: join(folder(), 'data'), PORT: await freePort() }
    return runTool('tools/operate/doctor/main.ts', ['--json'], { ...usual, ...environment })
  }

  async function findings(environment: Readonly<Record<string, string>>) {
    const { exitCode, out } = await doctor(environment)
    const { findings: all }: { findings: readonly Finding[] } = JSON.parse(out)
    return { exitCode, all: all.filter(({ state }) => state === 'failed' || state === 'warning') }
  }

  it('finds question sets with which the bot does not start', async () => {
    const { exitCode, all } = await findings({ QUESTION_SETS: join(folder(), 'none') })
    assert.equal(exitCode, 1)
    const none = join(folder(), 'none')
    assert.deepEqual(all, [
      {
        check: 'settings',
        state: 'failed',
        sentence: `The question set in ${none} cannot be used: ${none}: cannot be read: there is no such file or folder.`,
        fix: 'Correct QUESTION_SETS. npm run questions -- check DIR lists all faults.',
      },
    ])
  })

  it('warns of a benchmark file that the bot would pass over', async () => {
    const file = join(folder(), 'benchmark.json')
    writeFileSync(file, '{}')
    const { exitCode, all } = await findings({ BENCHMARK_FILE: file })
    assert.equal(exitCode, 0)
    assert.equal(all.length, 1)
    assert.match(all[0]?.sentence ?? '', /^BENCHMARK_FILE \S+ is no benchmark file of this release, or was changed/)
  })

  it('wants the host name alone in BOT_HOST', async () => {
    const { exitCode, err } = await doctor({ BOT_HOST: 'https://dma.council.example' })
    assert.equal(exitCode, 2)
    assert.match(err, /^BOT_HOST must be the host name alone, such as dma\.council\.example\.\n/)
  })

  describe('behind an outbound proxy', () => {
    const bot = {
      ...{ MicrosoftAppId: appId, MicrosoftAppPassword: 'an-invented-secret~8Q', MicrosoftAppType: 'SingleTenant' },
      ...{ MicrosoftAppTenantId: '7d1c2b90-4f3a-4c55-9a0e-1b2c3d4e5f60', NO_PROXY: '', no_proxy: '' },
    }

    /** The reason and the fix of each of the four checks that need Microsoft's hosts. They are the same for all. */
    async function faultOf(proxy: string) {
      const { exitCode, all } = await findings({ ...bot, HTTPS_PROXY: proxy })
      assert.equal(exitCode, 1)
      const own = all.filter(({ check }) => ['sign-in', 'signing keys', 'teams', 'token'].includes(check))
      assert.equal(own.length, 4)
      const told = own.map((each) => [each.sentence.split(': ')[1], 'fix' in each ? each.fix : ''].join(' '))
      const [first = '', ...others] = new Set(told)
      assert.deepEqual(others, [])
      return first
    }

    for (const [status, told] of [
      [407, /^the outbound proxy wants a name and a password \(HTTP 407\)\. Put a name/],
      [403, /^the outbound proxy does not pass it on \(HTTP 403\)\. Let the proxy pass/],
    ] as const) {
      it(`tells that the proxy answers ${status}`, async () => {
        const server = createServer().listen(0, '127.0.0.1')
        server.on('connect', (_request, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`))
        await once(server, 'listening')
        assert.match(await faultOf(addressOf(server)), told)
        server.close()
      })
    }

    it('tells that the proxy cannot be reached', async () => {
      for (const proxy of [`http://127.0.0.1:${await freePort()}`, 'http://proxy.invalid:8080']) {
        assert.equal(
          await faultOf(proxy),
          'the outbound proxy cannot be reached. Check the address in HTTPS_PROXY, and that the proxy runs.',
        )
      }
    })
  })
})
