// An administrator upgrades and rolls back while people answer: the next release takes the store over, and returns it.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type Copies, environmentOf, startCopies } from '../support/bots/copies.ts'
import { balance } from '../support/bots/ledger.ts'
import { installNextRelease, nextQuestions, nextVersion } from '../support/bots/next-release.ts'
import { inTime } from '../support/in-time.ts'
import { startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'
import { type Answering, peopleWhoAnswer } from './people-who-answer.ts'

const names = ['ann', 'bob', 'cai', 'dee']

type Release = 'this' | 'next'

describe('An upgrade and a rollback while people answer', () => {
  // A step that hangs fails at its own deadline, with its name.
  const folder = temporaryFolder()
  let installed = ''
  let wire: Wire
  let next: ReturnType<typeof installNextRelease>
  let copies: Copies | undefined
  let people: Answering | undefined

  before(() => {
    // One folder for all tests: later copies use what the first one has compiled.
    installed = mkdtempSync(join(tmpdir(), 'next-release-'))
    next = installNextRelease(installed)
  })
  after(() => rmSync(installed, { recursive: true }))
  beforeEach(async () => {
    wire = await openWire()
  })
  afterEach(async () => {
    copies?.kill()
    await people?.stop().catch(() => {})
    await copies?.ended
    await wire.close()
    copies = undefined
    people = undefined
  })

  /** Starts copies, one number for each, and people whose presses go to the copies in service by turns. */
  async function opens(environment: Readonly<Record<string, string>>, count: number) {
    const started = await startCopies(wire, count, environment)
    copies = started
    const serving = Array.from({ length: count }, (_, copy) => copy)
    let nth = 0
    const balancer = () => serving[nth++ % serving.length] ?? 0
    const answering = peopleWhoAnswer(
      names.map((name) => started.person(name, balancer)),
      started.ledger,
    )
    people = answering
    await answering.goesOn('with this release alone')

    async function starts(release: Release): Promise<number> {
      const copy = await (release === 'next' ? started.start(next.command, next.environment) : started.start())
      const asks = (path: string) => {
        const step = `a copy of ${release} release answers ${path}`
        return inTime(step, fetch(`${started.address(copy)}${path}`))
      }
      assert.equal((await asks('/readyz')).status, 200)
      const { version } = await (await asks('/healthz')).json()
      assert.equal(version === nextVersion, release === 'next')
      return copy
    }

    async function ends(copy: number): Promise<void> {
      assert.equal(await inTime(`copy ${copy} ends`, started.end(copy)), 0)
      const faults = started.log(copy).filter((line) => JSON.parse(line).level >= 50)
      assert.deepEqual(faults, [])
    }

    /** The balancer sends this copy nothing more. It ends after the acts that it was sent. */
    async function leaves(copy: number): Promise<void> {
      await inTime(`copy ${copy} is drained`, started.drained(copy))
      await ends(copy)
    }

    return {
      ledger: started.ledger,
      person: started.person,
      answering,
      serving,
      starts,
      ends,
      leaves,
      /** Takes the oldest copy out of service, ends it, and puts a copy of the release in its place. */
      async replaces(release: Release) {
        const oldest = serving.shift() ?? assert.fail('There is no copy in service.')
        await leaves(oldest)
        const [copy] = await Promise.all([
          starts(release),
          answering.goesOn(`while ${release} release starts in the place of copy ${oldest}`),
        ])
        serving.push(copy)
        await answering.goesOn(`with ${release} release in the place of copy ${oldest}`)
      },
    }
  }

  /** Each acknowledged answer is in the store once, and nothing else is there. */
  async function accounts({ ledger }: Pick<Copies, 'ledger'>, store: Store) {
    const everything = await everythingIn(store)
    return { ...balance(ledger, everything), assessments: everything.map(({ questionSet }) => questionSet.version) }
  }

  it('with one copy over SQLite: people repeat presses during the change, and no answer is lost or doubled', async () => {
    const data = join(folder(), 'data')
    const { ledger, answering, serving, starts, ends } = await opens({ DATA_DIR: data }, 1)
    for (const release of ['next', 'this'] as const) {
      const [before = 0] = serving
      await ends(before)
      serving.splice(0, 1, await starts(release))
      await answering.goesOn(`with ${release} release on the same folder`)
    }
    await answering.stop()
    await ends(serving[0] ?? 0)
    const { saved, assessments } = await accounts({ ledger }, openSqliteStore(join(data, 'assessments.sqlite')))
    assert.ok(answering.unanswered() > 0)
    assert.equal(assessments.length, names.length)
    assert.ok(saved >= 3 * names.length, `Only ${saved} answers were saved.`)
  })

  it('with two copies over Cosmos DB: every press gets a reply, and no answer is lost or doubled', async () => {
    const emulator = await startEmulator()
    try {
      const { ledger, person, answering, serving, starts, ends, leaves, replaces } = await opens(
        environmentOf(emulator.settings),
        2,
      )
      await replaces('next')

      // One copy of each release is in service.
      const [older = 0, newer = 0] = serving
      let reached = newer
      const newcomer = person('newcomer', () => reached)
      await newcomer.says('start')
      await newcomer.presses('Yes')
      reached = older
      await newcomer.presses('No')
      assert.match(newcomer.sees(), new RegExp(`version ${nextQuestions} of the question set.*Nothing is lost`, 's'))
      reached = newer
      await newcomer.says('resume')
      await newcomer.presses('No')
      assert.equal(newcomer.isTold(), undefined)

      await replaces('next')

      // The way back, at once: a copy of this release starts, then both of the next one end.
      const back = await starts('this')
      const leaving = serving.splice(0, 2, back)
      await Promise.all(leaving.map(leaves))
      await answering.goesOn('with this release again')
      reached = back
      await newcomer.says('resume')
      assert.match(newcomer.sees(), /Nothing is lost/)
      await answering.stop()
      await ends(back)

      const { saved, refused, assessments, ...rest } = await accounts(
        { ledger },
        await openCosmosStore(emulator.settings),
      )
      assert.equal(answering.unanswered(), 0)
      // One refusal is the newcomer's press on a copy without their questions. Others ask before they change an answer.
      assert.ok(refused >= 1)
      assert.deepEqual({ ...rest, busy: 0 }, { busy: 0, unknown: 0, unknownAndStored: 0 })
      assert.ok(saved >= 6 * names.length, `Only ${saved} answers were saved.`)
      assert.deepEqual(assessments.toSorted(), [...names.map(() => '2027.1'), nextQuestions])
    } finally {
      await emulator.close()
    }
  })
})
