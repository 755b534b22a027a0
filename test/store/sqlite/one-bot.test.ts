// The bot as a process on its data folder: one at a time, no silent start without data, and a full disk.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { openBotStore } from '../../../bot/open-store.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type BotProcess, runProcess, startProcess } from '../../support/bots/bot-process.ts'
import { eventually } from '../../support/eventually.ts'
import { homeTenant } from '../../support/people/activities.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { temporaryFolder } from '../temporary-folder.ts'

describe('the bot on its data folder', () => {
  // It starts several processes one after the other.
  const folder = temporaryFolder()
  const dataDir = () => join(folder(), 'data')
  const file = () => join(dataDir(), 'assessments.sqlite')
  let wire: Wire
  const bots: BotProcess[] = []
  beforeEach(async () => {
    wire = await openWire()
  })
  afterEach(async () => {
    for (const bot of bots.splice(0)) {
      bot.kill('SIGKILL')
      await bot.ended
    }
    await wire.close()
  })

  async function start(environment: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
    const bot = await startProcess(wire, { DATA_DIR: dataDir(), ...environment })
    bots.push(bot)
    return bot
  }

  const refused = async (sentence: string, environment: Readonly<Record<string, string>> = {}) => {
    const outcome = await runProcess({ DATA_DIR: dataDir(), PORT: '0', ...environment })
    assert.deepEqual(outcome, { code: 1, said: `${sentence}\n` })
  }

  /** Opens the store as the bot does, and closes it as the bot does when it ends. */
  async function opensHere(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const settings = readStoreSettings({ DATA_DIR: dataDir(), ...environment })
    const store = await openBotStore(settings, pino({ enabled: false }))
    await store.close()
  }

  /** The same refusal without a process. The tests with a process show that it prints the message and ends. */
  const refusedHere = (message: string, environment: Readonly<Record<string, string>> = {}) =>
    assert.rejects(opensHere(environment), { name: 'StoreUnavailable', message })

  it('does not start beside another bot, takes over from a killed one, and warns only without data', async () => {
    const isWarning = (line: string) => line.includes('the bot begins with no data')
    const first = await start()
    assert.equal(first.log.filter(isWarning).length, 1)
    await refused(`Another bot is running on the data file ${file()}: end that one first, or choose another DATA_DIR.`)
    const ann = first.person('ann')
    await ann.says('start')
    assert.ok(ann.isAsked())
    first.kill('SIGKILL')
    await first.ended
    const second = await start({ DATA_EXPECTED: 'yes' })
    assert.deepEqual(second.log.filter(isWarning), [])
  })

  it('does not start in an empty folder if data is expected', async () => {
    const sentence = `There is no data file ${file()}, though DATA_EXPECTED is yes: see whether its disk is mounted, put back a backup (npm run restore -- --from FILE), or unset DATA_EXPECTED to begin anew.`
    await refused(sentence, { DATA_EXPECTED: 'yes' })
    rmSync(dataDir(), { recursive: true })
    mkdirSync(dataDir())
    await refusedHere(sentence, { DATA_EXPECTED: 'yes' })
    await refused('DATA_EXPECTED must be yes or no.', { DATA_EXPECTED: 'perhaps' })
    await opensHere()
    await opensHere({ DATA_EXPECTED: 'yes' })
  })

  it('does not start over if its data file is lost or emptied', async () => {
    const sentence = `The data file ${file()} is missing, though the bot has kept data in it: put back a backup (npm run restore -- --from FILE), or empty the folder to begin anew.`
    await opensHere()
    rmSync(file())
    await refused(sentence)
    writeFileSync(file(), '')
    await refusedHere(sentence)
    for (const name of readdirSync(dataDir())) rmSync(join(dataDir(), name))
    await opensHere()
  })

  it('reports failed saves while the disk is full, recovers when there is room, and keeps answers', async function () {
    // Linux can change the largest file of a running process. That stands for a disk that fills and empties.
    if (process.platform !== 'linux') this.skip()
    const bot = await start()
    const limit = (bytes: number | 'unlimited') => execFileSync('prlimit', ['--pid', `${bot.pid}`, `--fsize=${bytes}:`])
    const health = async () => (await fetch(`http://127.0.0.1:${bot.port}/readyz`)).status
    const ann = bot.person('ann')
    await ann.says('start')
    const acknowledged: string[] = []
    const answer = async () => {
      const question = ann.isAsked()
      assert.ok(question)
      await ann.presses('Yes')
      const told = ann.isTold()
      if (!told) acknowledged.push(question)
      return told
    }
    for (const _press of [1, 2, 3]) assert.equal(await answer(), undefined)
    limit(60_000)
    let told: string | undefined
    for (let press = 0; press < 60 && !told; press++) told = await answer()
    assert.match(told ?? '', /^Something went wrong on my side, and this may not be saved\./)
    await eventually(async () => assert.equal(await health(), 503))

    limit('unlimited')
    await eventually(async () => assert.equal(await health(), 200))
    assert.equal(await answer(), undefined)
    assert.ok(acknowledged.length > 2)
    bot.kill('SIGKILL')
    await bot.ended

    const store = openSqliteStore(file(), { mayCreate: false })
    const [stored] = await Array.fromAsync(assessmentsIn(store).list(homeTenant))
    await store.close()
    for (const question of acknowledged) assert.equal(stored?.value.answers[question]?.value, 'yes', question)
  })
})
