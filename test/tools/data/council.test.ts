// A council moves to another tenant: everything but the ids of people arrives, once, in either store.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { readTrail } from '../../../store/collections/audit-trail.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import * as council from '../../../tools/data/council/main.ts'
import { five, goes, opened, sets, takes, together, withFive } from '../../journeys/five-people.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { environmentOf } from '../../support/bots/copies.ts'
import { eventually } from '../../support/eventually.ts'
import { channelIdOf, homeTenant, objectIdOf, otherTenant } from '../../support/people/activities.ts'
import { programEnvironment } from '../../support/program-environment.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { startFaultProxy } from '../../support/stores/fault-proxy.ts'
import { runHere } from '../run-here.ts'
import { runTool } from '../run-tool.ts'
import { contents, peopleOf } from './moved-councils.ts'

const tool = 'tools/data/council/main.ts'
const newChannel = '19:0123456789abcdef@thread.tacv2'
const link = `https://teams.microsoft.com/l/channel/${encodeURIComponent(newChannel)}/General?groupId=1`

type Environment = Readonly<Record<string, string>>

describe('npm run council', () => {
  const folder = temporaryFolder()
  const teams = withFive()
  let emulator: Emulator
  before(async () => {
    emulator = await startEmulator()
  })
  after(() => emulator.close())

  const people = [...five, 'Zebedee']
  const idOf = (name: string, tenant = homeTenant) => objectIdOf({ name, tenant })
  const within = (name: string) => join(folder(), name)
  const run = (args: readonly string[], environment: Environment = { DATA_DIR: teams().folder }) =>
    runHere(council, args, environment)

  /** A team votes, agrees and takes a function; one of them has a personal view too. */
  async function councilOfFive(): Promise<string> {
    const council = await opened(teams())
    await sets(council.on.Bronwen, { council: 'Wrenbridge', due: '2026-06-30' })
    const on = await together(council)
    await on.Tariq.presses('Yes')
    await on.Grace.presses('No')
    await goes(on.Bronwen, 'Yes')
    await takes(council, 'Fergus', 'Agile working')
    const zebedee = teams().person('Zebedee')
    await zebedee.says('start')
    await zebedee.presses('Yes')
    await zebedee.presses('More')
    zebedee.fills({ 'Note to yourself': 'look at the minutes' })
    await zebedee.presses('Save note and link')
    await teams().stopsBot()
    return council.room.place.id
  }

  /** Submits the council return, so that its votes are counted. */
  async function submitted() {
    const store = sqlite()
    const assessments = assessmentsIn(store)
    for (const { id, value } of await Array.fromAsync(assessments.list(homeTenant))) {
      const submittedAt = value.team && '2026-06-30T10:00:00.000Z'
      await assessments.change(homeTenant, id, () => ({
        type: 'save',
        value: { ...value, submittedAt },
        result: undefined,
      }))
    }
    await store.close()
  }

  const sqlite = (data = teams().folder) => openSqliteStore(join(data, 'assessments.sqlite'))
  const cosmos = () => openCosmosStore(emulator.settings)
  const cosmosEnvironment = () => environmentOf(emulator.settings)

  const exported = (to: string, ...more: readonly string[]) =>
    run(['export', '--tenant', homeTenant, '--to', within(to), ...more])

  /** A file that gives each pseudonym of the key the id of the same person in a tenant. */
  function newPeople(key: string, tenant: string): string {
    writeFileSync(within(`${key}.new`), peopleOf(readFileSync(within(key), 'utf8'), people, tenant))
    return within(`${key}.new`)
  }

  it('goes from SQLite to Cosmos DB and back with everything, and no file names a person, a tenant or a channel', async () => {
    const conversation = await councilOfFive()
    await submitted()
    const original = await contents(sqlite(), homeTenant)
    assert.ok(original.some(({ kind }) => kind === 'votes'))
    assert.ok(original.length >= 6)
    const asked = ['export', '--tenant', homeTenant, '--to', within('out'), '--key', within('key.csv')]
    const out = await runTool(tool, asked, { DATA_DIR: teams().folder })
    assert.equal(out.exitCode, 0, out.err)
    assert.match(
      out.out,
      /2 assessments, 1 ballot, 1 council, \d people as pseudonyms\.\n {2}place-1: a channel with 1 return\n/,
    )
    const files = readdirSync(within('out'))
    const text = files.map((name) => readFileSync(join(within('out'), name), 'utf8')).join('\n')
    for (const hidden of [
      ...people.flatMap((name) => [idOf(name), channelIdOf({ name }), name]),
      ...[homeTenant, conversation, 'serviceUrl'],
    ]) {
      assert.ok(!text.includes(hidden), `The files say ${hidden}.`)
    }
    assert.match(text, /look at the minutes/)
    assert.match(text, /Wrenbridge/)

    const into = ['import', '--from', within('out'), '--tenant', otherTenant]
    const there = [...into, '--people', newPeople('key.csv', otherTenant), '--place', `place-1=${link}`]
    const arrived = await runTool(tool, there, cosmosEnvironment())
    assert.equal(arrived.exitCode, 0, arrived.err)
    assert.match(
      arrived.out,
      new RegExp(`^Imported as the council ${otherTenant}: \\d+ documents are new, 0 were there`),
    )

    const again = await run(there, cosmosEnvironment())
    assert.match(again.out, /: 0 documents are new, \d+ were there already\.\n$/)

    const back = await run(
      ['export', '--tenant', otherTenant, '--to', within('back'), '--key', within('back.csv')],
      cosmosEnvironment(),
    )
    assert.equal(back.exitCode, 0, back.err)
    await sqlite(within('home')).close()
    const home = await run(
      [
        ...['import', '--from', within('back'), '--tenant', homeTenant, '--place', `place-1=${conversation}`],
        ...['--people', newPeople('back.csv', homeTenant)],
      ],
      { DATA_DIR: within('home') },
    )
    assert.equal(home.exitCode, 0, home.err)
    assert.deepEqual(await contents(sqlite(within('home')), homeTenant), original)
  })

  it('keeps votes and history under pseudonyms without new ids, and leaves personal views in the files', async () => {
    await councilOfFive()
    await exported('out')
    const moved = await run(['import', '--from', within('out'), '--tenant', otherTenant])
    assert.equal(moved.exitCode, 0, moved.err)
    assert.match(moved.out, /Left in the files: \d+ personal views and records of people/)
    assert.match(moved.out, /No channel shows the returns of place-1 yet: give the command again with --place\./)
    const before = await contents(sqlite(), homeTenant)
    const after = await contents(sqlite(), otherTenant)
    const kinds = (all: typeof after) => all.map(({ kind }) => kind).filter((kind) => kind !== 'audit')
    const ofAll = kinds(before)
    assert.deepEqual(kinds(after), ofAll.toSpliced(ofAll.indexOf('assessment'), 1))
    const ballot = after.find(({ kind }) => kind === 'ballot')
    const votes = Object.keys(Object(Object(ballot?.document).value).votes)
    assert.equal(votes.length, 3)
    assert.ok(votes.every((voter) => voter.startsWith('former-')))
    const placed = await run(['import', '--from', within('out'), '--tenant', otherTenant, '--place', `place-1=${link}`])
    assert.doesNotMatch(placed.out, /No channel/)
    assert.equal(placed.exitCode, 0, placed.out)
    const named = (await contents(sqlite(), otherTenant)).find(({ kind }) => kind === 'assessment')
    assert.equal(Object(Object(named?.document).value).team.conversation, newChannel)
  })

  it('shows the return and its votes in a channel of the new tenant, to its lead there', async () => {
    await councilOfFive()
    await exported('out', '--key', within('key.csv'))
    const room = teams().channel({ members: five, tenant: otherTenant, name: 'New home', team: 'New team' })
    const given = ['--people', newPeople('key.csv', otherTenant), '--place', `place-1=${room.place.id}`]
    const moved = await run(['import', '--from', within('out'), '--tenant', otherTenant, ...given])
    assert.equal(moved.exitCode, 0, moved.err)
    await teams().startsBot()
    const bronwen = room.person('Bronwen')
    await bronwen.says('start')
    const board = await eventually(() => bronwen.looksAt('Team board'))
    assert.match(board.sees(), /Wrenbridge/)
    assert.match(board.sees(), /Bronwen Example/)
    const zebedee = teams().person('Zebedee', { tenant: otherTenant })
    await zebedee.says('review')
    assert.match(zebedee.sees(), /look at the minutes/)
  })

  it('is there once after an import that was killed and given again', async () => {
    await councilOfFive()
    await exported('out', '--key', within('key.csv'))
    const own = await startEmulator()
    const proxy = await startFaultProxy(own.settings.endpoint, { faults: { slow: 1 } })
    try {
      const args = [
        'import',
        '--from',
        within('out'),
        '--tenant',
        otherTenant,
        '--people',
        newPeople('key.csv', otherTenant),
      ]
      const env = { ...programEnvironment, ...environmentOf({ ...own.settings, endpoint: proxy.endpoint }) }
      const child = spawn(process.execPath, [tool, ...args], { env, stdio: 'ignore' })
      const ended = once(child, 'exit')
      const creations = () => proxy.requests.filter((line) => line.startsWith('POST') && line.includes('/docs')).length
      while (creations() < 7) await setTimeout(5)
      child.kill('SIGKILL')
      assert.deepEqual((await ended)[1], 'SIGKILL')
      const half = await contents(openCosmosStore(own.settings), otherTenant)
      const again = await run(args, environmentOf(own.settings))
      assert.equal(again.exitCode, 0, again.err)
      const whole = await contents(openCosmosStore(own.settings), otherTenant)
      assert.ok(half.length < whole.length, `${half.length} of ${whole.length} were there when it was killed.`)
      assert.equal(whole.length, (await contents(sqlite(), homeTenant)).length)
    } finally {
      await proxy.close()
      await own.close()
    }
  })

  it('does not touch a tenant that has a council, unless it is told to add one', async () => {
    await councilOfFive()
    await exported('out')
    const before = await contents(sqlite(), homeTenant)
    const refused = await run(['import', '--from', within('out'), '--tenant', homeTenant])
    assert.equal(refused.exitCode, 1)
    assert.match(refused.err, /has a council or personal views already\. Give --merge/)
    assert.deepEqual(await contents(sqlite(), homeTenant), before)
    // The same ids are there already: their documents are not overwritten.
    const merged = await run(['import', '--from', within('out'), '--tenant', homeTenant, '--merge'])
    assert.equal(merged.exitCode, 1)
    assert.match(merged.out, /NOT imported, because the tenant has a newer or another document there/)
    const after = await contents(sqlite(), homeTenant)
    assert.deepEqual(
      after.filter(({ kind }) => kind === 'assessment'),
      before.filter(({ kind }) => kind === 'assessment'),
    )
    assert.match(merged.out, /^Imported as the council council-[0-9a-f]{16}:/)
    const first = after.find(({ kind, id }) => kind === 'organisation' && id === homeTenant)
    assert.match(String(Object(Object(first?.document).value).others), /^council-[0-9a-f]{16}$/)
  })

  it('writes nothing from files that were changed, cut off, or written by a newer version', async () => {
    await councilOfFive()
    await exported('out')
    const attempt = () => run(['import', '--from', within('out'), '--tenant', otherTenant])
    const file = join(within('out'), 'assessment.ndjson')
    const sound = readFileSync(file)
    const manifest = join(within('out'), 'manifest.json')
    const soundManifest = readFileSync(manifest, 'utf8')
    appendFileSync(file, '\n')
    assert.match((await attempt()).err, /its checksum differs/)
    rmSync(file)
    assert.match((await attempt()).err, /is missing\. Copy the whole folder/)
    writeFileSync(file, sound)
    writeFileSync(manifest, soundManifest.replace('"format": 1', '"format": 2'))
    assert.match((await attempt()).err, /has the format 2, and this version of the bot reads up to 1/)
    rmSync(manifest)
    assert.match((await attempt()).err, /the export did not end\. Export again/)
    assert.deepEqual(await contents(sqlite(), otherTenant), [])
  })

  it('leaves an entry in the audit trail of both tenants', async () => {
    await councilOfFive()
    await exported('out')
    await run(['import', '--from', within('out'), '--tenant', otherTenant])
    await run(['import', '--from', within('out'), '--tenant', otherTenant])
    const store = sqlite()
    const actions = async (tenant: string) =>
      (await Array.fromAsync(readTrail(auditIn(store), tenant, 'tenant'))).map(({ action }) => action)
    assert.deepEqual(await actions(homeTenant), ['move-out'])
    assert.deepEqual(await actions(otherTenant), ['move-in'])
    await store.close()
  })

  it('says what is wrong with its options and lists', async () => {
    await councilOfFive()
    mkdirSync(within('full'))
    writeFileSync(join(within('full'), 'holiday.jpg'), '')
    for (const [args, said, code] of [
      [['export', '--tenant', homeTenant], /^export needs --to DIR\.\nUsage: npm run council/, 2],
      [['export', '--to', within('new')], /^Name the tenant: --tenant ID\.\nUsage: npm run council/, 2],
      [['export', '--tenant', homeTenant, '--to', within('full')], /holds other files, such as holiday\.jpg/, 1],
      [['export', '--tenant', otherTenant, '--to', within('new')], /^There is no council in the tenant/, 1],
      [
        ['export', '--tenant', homeTenant, '--to', join(within('full'), 'holiday.jpg')],
        /holiday\.jpg cannot be used: /,
        2,
      ],
      [['import', '--from', within('none'), '--tenant', otherTenant], /the export did not end/, 1],
    ] as const) {
      const { exitCode, err } = await run(args)
      assert.equal(exitCode, code)
      assert.match(err, said)
    }
    await exported('out')
    assert.match((await exported('out')).err, /holds an export already/)
    writeFileSync(within('wrong.csv'), 'pseudonym,new id\nBronwen,1\n')
    const into = ['import', '--from', within('out'), '--tenant', otherTenant]
    assert.match((await run([...into, '--people', within('wrong.csv')])).err, /Line 2 of the people must be/)
    assert.match(
      (await run([...into, '--place', `place-9=${link}`])).err,
      /place-9 is no place of this export: it has place-1/,
    )
    assert.match((await run([...into, '--place', 'place-1=https://example.com'])).err, /leads to no channel or chat/)
  })

  it('needs the store that the settings name', async () => {
    const { exitCode, err } = await run(['export', '--tenant', homeTenant, '--to', within('out')], {
      DATA_DIR: within('no'),
    })
    assert.equal(exitCode, 1)
    assert.match(err, /There is no data file/)
    await cosmos().then((store) => store.close())
  })
})
