// An administrator upgrades while people answer: the release before runs beside the new one, then the new one alone.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type BotProcess, startProcess } from '../support/bots/bot-process.ts'
import { environmentOf } from '../support/bots/copies.ts'
import { balance, openLedger } from '../support/bots/ledger.ts'
import { postTo } from '../support/bots/teams.ts'
import { buttonsOf } from '../support/cards/card-reading.ts'
import { type Activity, homeTenant, objectIdOf, type Sender } from '../support/people/activities.ts'
import { type Client, openClient } from '../support/people/client.ts'
import { startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

/** Before the first release: the last commit before the work on installing and running began. */
const beforeTheFirst = 'ed2d1ac'

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The newest release before this commit, or the commit that stands for it. Undefined in a copy without that history. */
function releaseBefore(): string | undefined {
  for (const args of [
    ['describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^'],
    ['rev-parse', '--verify', `${beforeTheFirst}^{commit}`],
  ]) {
    try {
      return git(...args).trim()
    } catch {
      // There is no release yet, or no history.
    }
  }
  return undefined
}

/**
 * The release before, unpacked into a folder. It runs with the packages of this one. Without its history, this release
 * stands for it: then the test shows how two copies take turns, and nothing of what has changed between releases.
 */
function unpackBefore(folder: string): string {
  const release = releaseBefore()
  if (release === undefined) return process.cwd()
  const place = join(folder, 'before')
  mkdirSync(place)
  const archive = execFileSync('git', ['archive', release], { maxBuffer: 1 << 28 })
  execFileSync('tar', ['-x', '-C', place], { input: archive })
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'))
  return place
}

const people = ['ann', 'bob', 'cai', 'dee', 'eve', 'fay']
const said = ['Yes', 'No', 'Not sure'] as const

describe('An upgrade while people answer', function () {
  // Five starts of the bot: under a minute on a quiet machine.
  this.timeout(240_000)
  const folder = temporaryFolder()
  let wire: Wire
  let serving: BotProcess[]
  let running: BotProcess[]
  let place: string
  beforeEach(async () => {
    wire = await openWire()
    serving = []
    running = []
    place = unpackBefore(folder())
  })
  afterEach(async () => {
    for (const copy of running) copy.kill('SIGKILL')
    await wire.close()
  })

  const set = loadQuestionSet('questions/dma')

  /** Starts a copy and lets the balancer use it. */
  async function starts(release: 'before' | 'new', environment: Readonly<Record<string, string>>): Promise<void> {
    // Before the first release the bot's entry had another name.
    const command =
      release === 'before'
        ? {
            program: process.execPath,
            args: [existsSync(join(place, 'bot', 'main.js')) ? 'bot/main.js' : 'bot/main.ts'],
            cwd: place,
          }
        : undefined
    const copy = await startProcess(wire, environment, [], command)
    running.push(copy)
    serving.push(copy)
  }

  /** The balancer sends nothing more to the oldest copy, and the copy is told to end. */
  async function ends(): Promise<void> {
    const copy = serving.shift()
    assert.ok(copy)
    copy.kill('SIGTERM')
    assert.deepEqual(await copy.ended, { code: 0, signal: null })
  }

  /** People who answer until they are told to stop; the questions do not run out. */
  function answering() {
    const ledger = openLedger(set)
    let isOver = false
    let nth = 0
    const reach = (activity: Activity) => {
      const copy = serving[nth++ % serving.length]
      return postTo(`http://127.0.0.1:${copy?.port ?? 9}/api/messages`, activity)
    }
    async function answers(name: string): Promise<void> {
      const sender: Sender = { name, tenant: homeTenant, place: 'personal', locale: 'en-GB', serviceUrl: wire.url }
      const deliver = ledger.keeping(objectIdOf(sender), reach)
      const person: Client = openClient({ wire, set, now: () => new Date(), deliver }, sender)
      const tries = async (act: () => Promise<void>, isDone: () => boolean) => {
        for (;;) {
          const isSent = await act().then(
            () => true,
            () => false,
          )
          if (isSent && isDone()) return
          await setTimeout(50)
        }
      }
      await tries(
        () => person.says('start'),
        () => buttonsOf(person.card().card).length > 0,
      )
      for (let turn = 0; !isOver; turn++) {
        const press = async (title: string) => {
          const drawing = person.card()
          await tries(
            () => person.presses(title, drawing),
            () => person.isTold() === undefined,
          )
        }
        // However long a start takes: later answers change one question again and again.
        if (turn > 20) await press('Back')
        await press(said[turn % said.length] ?? 'Yes')
        await setTimeout(100)
      }
    }
    const all = Promise.all(people.map(answers))
    return {
      ledger,
      stops: async () => {
        isOver = true
        await all
        return ledger
      },
      /** Resolves once everybody has had some more answers saved. */
      async goesOn() {
        const saved = () => ledger.entries.filter(({ became }) => became === 'saved').length
        const before = saved()
        while (saved() < before + 2 * people.length) await setTimeout(20)
      },
    }
  }

  it('loses no answer with two copies over one Cosmos DB, forward and back', async () => {
    const emulator = await startEmulator()
    try {
      const environment = environmentOf(emulator.settings)
      await Promise.all([starts('before', environment), starts('before', environment)])
      const load = answering()
      await load.goesOn()
      for (const release of ['new', 'new', 'before'] as const) {
        await starts(release, environment)
        await load.goesOn()
        await ends()
        await load.goesOn()
      }
      const ledger = await load.stops()
      while (serving.length > 0) await ends()
      const { saved } = balance(ledger, await everythingIn(await openCosmosStore(emulator.settings)))
      assert.ok(saved >= 7 * people.length, `Only ${saved} answers were saved.`)
    } finally {
      await emulator.close()
    }
  })
})
