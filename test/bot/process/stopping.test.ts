// The process ends soon after a signal, with every connection that a caller can hold open.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BotProcess, startProcess } from '../../support/bots/bot-process.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { eventually } from '../../support/eventually.ts'
import { patience } from '../../support/patience.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { type RawSocket, rawSocket } from '../door/raw-socket.ts'
import { host, portOf, post, request } from '../door/requests.ts'

let folder = ''
let wire: Wire

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  wire = await openWire()
})

afterEach(async () => {
  await wire.close()
  rmSync(folder, { recursive: true })
})

const get = request('GET /healthz HTTP/1.1', [host])

/** Ends the bot with a signal, checks that it ends cleanly, and returns the milliseconds that this took. */
async function ends(bot: BotProcess, signal: 'SIGTERM' | 'SIGINT' | 'SIGHUP' = 'SIGTERM'): Promise<number> {
  const start = performance.now()
  bot.kill(signal)
  assert.deepEqual(await bot.ended, { code: 0, signal: null })
  assert.match(bot.log.at(-1) ?? '', /Stopped\./)
  assert.ok(!existsSync(join(folder, 'assessments.sqlite-wal')))
  return performance.now() - start
}

/** Requests that a caller can start and then abandon. */
const holds: Readonly<Record<string, (raw: RawSocket) => Promise<void> | void>> = {
  'has sent nothing': () => {},
  'has sent half a head': (raw) => raw.send('GET /healthz HTTP/1.1\r\nHost: loc'),
  'has sent half a body': (raw) => raw.send(post('{', 'Content-Length: 100')),
  'sends a body in chunks without an end': (raw) => raw.send(post('2\r\n{}\r\n', 'Transfer-Encoding: chunked')),
  'has announced a body too large': async (raw) => {
    raw.send(post('', 'Content-Length: 99999999'))
    await raw.response()
  },
  'keeps an idle connection': async (raw) => {
    raw.send(get)
    await raw.response()
  },
  'has asked for another protocol': async (raw) => {
    raw.send(request('GET /healthz HTTP/1.1', [host, 'Upgrade: websocket', 'Connection: Upgrade']))
    await raw.response()
  },
  'asks a thousand times and reads no answer': (raw) => {
    raw.socket.pause()
    raw.send(get.repeat(1000))
  },
}

/** Milliseconds on a busy machine. By their limits, all steps take less than ten seconds: see stop-in-order.test.ts. */
const longest = 20_000

describe('The bot, stopped while a caller', () => {
  const teams = inTeams()

  for (const [what, hold] of Object.entries(holds)) {
    it(`${what}, ends at once`, async () => {
      const raw = await rawSocket(portOf(teams().address))
      await hold(raw)
      const start = performance.now()
      await teams().stopsBot()
      assert.ok(performance.now() - start < longest)
      assert.doesNotMatch(teams().log.join(), /"step"/)
      assert.ok(!existsSync(`${teams().file}-wal`))
      raw.destroy()
    })
  }
})

describe('The process, told to stop', () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    it(`by ${signal} while callers hold connections of every kind, makes the pending edits and ends at once`, async () => {
      const bot = await startProcess(wire, { DATA_DIR: folder })
      const ann = bot.person('ann')
      await ann.says('start')
      await ann.presses('Yes')
      const callers = await Promise.all(
        Object.values(holds).map(async (hold) => {
          const raw = await rawSocket(Number(bot.port))
          await hold(raw)
          return raw
        }),
      )
      const took = await ends(bot, signal)
      assert.ok(took < longest, `${took} ms`)
      // A step that is cut short because it waits for a caller would be in the log.
      assert.doesNotMatch(bot.log.join(), /"step"/)
      assert.equal(wire.edits.length, 1)
      assert.equal(ann.isAsked(), 'LEAD-1P')
      for (const raw of callers) raw.destroy()
    })
  }

  it('while Teams does not answer, ends within its time limit', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const release = wire.hold()
    const unanswered = assert.rejects(bot.person('ann').says('start'))
    await wire.callsArrived(1)
    const took = await ends(bot)
    assert.ok(took < longest, `${took} ms`)
    assert.match(bot.log.join(), /"step":"turns in flight"/)
    release()
    await unanswered
  })

  it('during a turn, answers that turn first and closes its connection, even after further signals', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const ann = bot.person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    const release = wire.hold()
    const answered = ann.says('yes')
    await wire.callsArrived(2)
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGINT', 'SIGTERM'] as const) bot.kill(signal)
    await eventually(async () => assert.rejects(rawSocket(Number(bot.port))))
    release()
    await answered
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    assert.equal(wire.edits.length, 1)
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })
})

describe('The process', () => {
  for (const [what, fault] of [
    ['an error that nothing catches', "throw new TypeError('the secret of ann')"],
    ['a rejection that nothing handles', "Promise.reject(new TypeError('the secret of ann'))"],
  ] as const) {
    it(`ends after ${what} with one error line, an orderly stop and exit code 1`, async () => {
      const faulty = join(folder, 'faulty.mjs')
      writeFileSync(faulty, `process.on('SIGUSR2', () => { ${fault} })`)
      const bot = await startProcess(wire, { DATA_DIR: folder }, ['--import', faulty])
      const ann = bot.person('ann')
      await ann.says('start')
      await ann.presses('Yes')
      process.kill(bot.pid, 'SIGUSR2')
      assert.deepEqual(await bot.ended, { code: 1, signal: null })
      const errors = bot.log.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)
      assert.deepEqual(
        errors.map(({ msg, fault }) => [msg, fault]),
        [['A fault that nothing caught ends the bot.', 'TypeError']],
      )
      assert.doesNotMatch(bot.log.join(), /secret/)
      assert.equal(wire.edits.length, 1)
    })
  }
})

describe('npm start', () => {
  const isRunning = (pid: string) => existsSync(`/proc/${pid}`)

  /** The processes below this one, on Linux. */
  const below = (pid: string): readonly string[] => {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [...children, ...children.flatMap(below)]
  }

  let started: readonly string[] = []
  afterEach(() => {
    for (const pid of started.filter(isRunning)) process.kill(Number(pid), 'SIGKILL')
  })

  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
    it(`passes on ${signal} that only npm gets, and the bot ends although a caller holds a connection`, async () => {
      const env = { PATH: process.env.PATH, HOME: folder, PORT: '0', DATA_DIR: folder }
      const npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      const lines: string[] = []
      const output = createInterface({ input: npm.stdout }).on('line', (line) => lines.push(line))
      const port = await eventually(() => {
        const [, found] = /Listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(lines.join()) ?? []
        assert.ok(found)
        return found
      })
      started = below(String(npm.pid))
      assert.ok(started.length > 0)
      const raw = await rawSocket(Number(port))
      raw.send(post('{', 'Content-Length: 100'))
      npm.kill(signal)
      await once(output, 'close', { signal: AbortSignal.timeout(patience) })
      assert.match(lines.join(), /Stopped\./)
      assert.ok(!existsSync(join(folder, 'assessments.sqlite-wal')))
      await eventually(() => assert.deepEqual(started.filter(isRunning), []))
      raw.destroy()
    })
  }
})
