// The bot as a process: killed while people answer, ended in good order, started, and refusing to start.

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import metadata from '../../package.json' with { type: 'json' }
import { runProcess, startProcess } from '../support/bots/bot-process.ts'
import { objectIdOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

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

type Acknowledged = { readonly owner: string; readonly question: string; readonly value: string }

describe('The process, killed while people answer as fast as they can', () => {
  const presses = [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ] as const

  /** Answers until the bot is gone; tells every answer that was acknowledged. */
  async function answersUntilGone(person: Client, tell: (acknowledged: Acknowledged) => void): Promise<void> {
    const owner = objectIdOf(person.sender)
    try {
      await person.says('start')
      for (let turn = 0; ; turn++) {
        const question = person.isAsked()
        const [title, value] = presses[turn % 3] ?? presses[0]
        if (!question) return
        await person.presses(title)
        if (!person.isTold()) tell({ owner, question, value })
      }
    } catch (error) {
      // The connection broke, which is the point; anything else is a fault.
      if (!(error instanceof TypeError)) throw error
    }
  }

  /** The stored values of the answers that were acknowledged. */
  function stored(acknowledged: readonly Acknowledged[]): readonly Acknowledged[] {
    const database = new DatabaseSync(join(folder, 'assessments.sqlite'))
    const rows = database.prepare("SELECT document FROM documents WHERE kind = 'assessment'").all()
    database.close()
    const assessments = rows.map(({ document }) => JSON.parse(String(document)).value)
    return acknowledged.map(({ owner, question }) => {
      const mine = assessments.filter((assessment) => assessment.owner === owner)
      assert.equal(mine.length, 1)
      return { owner, question, value: mine[0].answers[question]?.value }
    })
  }

  it('has every acknowledged answer afterwards, three times over', async () => {
    const all: Acknowledged[] = []
    for (const round of [1, 2, 3]) {
      const bot = await startProcess(wire, { DATA_DIR: folder })
      const enough = all.length + 60
      await Promise.all(
        ['ann', 'ben', 'cat', 'dan'].map((name) =>
          answersUntilGone(bot.person(name), (acknowledged) => {
            all.push(acknowledged)
            if (all.length === enough) bot.kill('SIGKILL')
          }),
        ),
      )
      assert.equal((await bot.ended).signal, 'SIGKILL')
      assert.ok(all.length >= enough, `Round ${round} ended too early.`)
      assert.deepEqual(stored(all), all)
    }
    assert.equal(new Set(all.map(({ owner, question }) => `${owner} ${question}`)).size, all.length)
  }).timeout(60_000)
})

describe('The process, told to end', () => {
  it('makes the edits that are pending, closes its file and leaves with 0', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const ann = bot.person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    assert.equal(wire.edits.length, 1)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    assert.ok(!existsSync(join(folder, 'assessments.sqlite-wal')))
    assert.match(bot.log.at(-1) ?? '', /Stopped\./)
  })

  it('answers first what it was asked before', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const ann = bot.person('ann')
    await ann.says('start')
    const release = wire.hold()
    const answered = ann.says('yes')
    await wire.callsArrived(2)
    bot.kill('SIGTERM')
    release()
    await answered
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
    assert.equal(ann.isAsked(), 'LEAD-1P')
  })
})

describe('The process, once it has started', () => {
  it('says its version and that of Node.js in its first log line', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const { msg, version, node } = JSON.parse(bot.log[0] ?? '')
    assert.equal(msg, `The Digital Maturity Assessment bot ${metadata.version} starts.`)
    assert.deepEqual([version, node], [metadata.version, process.versions.node])
    bot.kill('SIGTERM')
    await bot.ended
  })

  it('logs an address that can be called', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder, HOST: '[::1]' })
    const { msg } = JSON.parse(bot.log.find((line) => line.includes('Listening')) ?? '')
    const [, url = ''] = /^Listening on (\S+)\/api\/messages$/.exec(msg) ?? []
    assert.equal(url, `http://[::1]:${bot.port}`)
    assert.equal((await fetch(`${url}/readyz`)).status, 200)
    bot.kill('SIGTERM')
    assert.deepEqual(await bot.ended, { code: 0, signal: null })
  })

  it('logs the folder of its data as an absolute path', async () => {
    const bot = await startProcess(wire, { DATA_DIR: relative(process.cwd(), folder) })
    assert.equal(JSON.parse(bot.log.find((line) => line.includes('Listening')) ?? '').store, `SQLite in ${folder}`)
    bot.kill('SIGTERM')
    await bot.ended
  })
})

describe('The process, where it cannot start', () => {
  for (const [what, settings, remedy] of [
    ['an address of another machine', { HOST: '192.0.2.1' }, /^This machine has no such address\..*\n$/],
    ['no address at all', { HOST: 'bot.invalid' }, /^HOST is no address of this machine.*\n$/],
  ] as const) {
    it(`says in a sentence that HOST is ${what}`, async () => {
      const guard = { MicrosoftAppId: '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35', MicrosoftAppPassword: 'invented' }
      const environment = { ...guard, ALLOWED_TENANTS: '*', PORT: '0', DATA_DIR: folder, ...settings }
      const { code, said } = await runProcess(environment)
      assert.equal(code, 1)
      assert.match(said, remedy)
    })
  }

  it('names every fault of its settings, a line each, and no more', async () => {
    const { code, said } = await runProcess({ PORT: 'x', COUNCIL_NATION: 'mars', DATA_DIR: folder })
    assert.equal(code, 1)
    assert.equal(
      said,
      'PORT must be a port number, such as 3978.\nCOUNCIL_NATION must be one of england, scotland, wales, northern-ireland.\n',
    )
  })

  it('will not believe the whole network', async () => {
    const { code, said } = await runProcess({ HOST: '0.0.0.0', DATA_DIR: folder })
    assert.equal(code, 1)
    assert.match(said, /^HOST is 0\.0\.0\.0, but without MicrosoftAppId the bot believes whoever calls it\..*\n$/)
  })

  it('says that the port is taken', async () => {
    const bot = await startProcess(wire, { DATA_DIR: folder })
    const { code, said } = await runProcess({ PORT: bot.port, DATA_DIR: join(folder, 'other') })
    assert.equal(code, 1)
    assert.match(said, /^The port is taken by another program\..*\n$/)
    bot.kill('SIGTERM')
    await bot.ended
  })

  it('says that the data file is none of its own', async () => {
    writeFileSync(join(folder, 'assessments.sqlite'), 'Dear diary, this is not a database at all.'.repeat(50))
    const { code, said } = await runProcess({ PORT: '0', DATA_DIR: folder })
    assert.equal(code, 1)
    assert.match(said, /^The file .* is not one of the bot's data files.*\n$/)
  })
})
