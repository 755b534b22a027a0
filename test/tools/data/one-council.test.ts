// One of several councils of a tenant moves: all of it, nothing of the others, and it finds a place beside those that are there.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newOrganisation } from '../../../assessment/organisation/organisation.ts'
import { organisationsIn } from '../../../store/collections/organisations.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import * as council from '../../../tools/data/council/main.ts'
import { becomesOf, five, goes, opened, sets, takes, withFive } from '../../journeys/five-people.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { environmentOf } from '../../support/bots/copies.ts'
import { eventually } from '../../support/eventually.ts'
import { homeTenant, objectIdOf, otherTenant } from '../../support/people/activities.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { runHere } from '../run-here.ts'
import { type Content, contents, peopleOf } from './moved-councils.ts'

const people = [...five, 'Ffion Morgan', 'Zebedee']

describe('npm run council, with several councils in a tenant', () => {
  const folder = temporaryFolder()
  const teams = withFive({ isTroubled: true })
  let emulator: Emulator
  beforeEach(async () => {
    emulator = await startEmulator()
  })
  afterEach(() => emulator.close())

  type Environment = Readonly<Record<string, string>>
  const within = (name: string) => join(folder(), name)
  const here = (): Environment => ({ DATA_DIR: teams().folder })
  const there = (): Environment => environmentOf(emulator.settings)
  const run = (args: readonly string[], environment: Environment) => runHere(council, args, environment)
  const sqlite = (data: string) => openSqliteStore(join(data, 'assessments.sqlite'))
  const cosmos = () => openCosmosStore(emulator.settings)

  async function succeeds(args: readonly string[], environment: Environment): Promise<string> {
    const { exitCode, out, err } = await run(args, environment)
    assert.equal(exitCode, 0, err + out)
    return out
  }

  /** Wrenbridge is the first council, with a view of Zebedee's. Eastmere was added, with a due date and a view of Ffion's. */
  async function twoCouncils(): Promise<{ eastmere: string; places: Readonly<Record<string, string>> }> {
    const wrenbridge = await opened(teams(), teams().channel({ members: five, team: 'Wrenbridge board' }))
    await sets(wrenbridge.on.Bronwen, { council: 'Wrenbridge' })
    const zebedee = teams().person('Zebedee')
    await zebedee.says('start')
    await zebedee.presses('Yes')
    const eastmere = await opened(teams(), teams().channel({ members: five, team: 'Eastmere board' }))
    await sets(eastmere.on.Bronwen, { due: '2026-06-30' })
    await eventually(() => eastmere.on.Bronwen.looksAt('Team board'))
    await becomesOf(eastmere, 'Eastmere')
    const grace = await takes(eastmere, 'Grace', 'Agile working')
    await goes(grace, 'Begin', 'Yes')
    const ffion = teams().person('Ffion Morgan')
    await ffion.says('start')
    await ffion.presses('Eastmere')
    await ffion.presses('No')
    await teams().stopsBot()
    const listed = await succeeds(['list', '--tenant', homeTenant], here())
    const [, id = ''] = /^ {2}(council-\S+) {2}Eastmere: 1 return, 1 personal view$/m.exec(listed) ?? []
    assert.match(listed, new RegExp(`^ {2}${homeTenant} {2}Wrenbridge: 1 return, 1 personal view$`, 'm'))
    return { eastmere: id, places: { Wrenbridge: wrenbridge.room.place.id, Eastmere: eastmere.room.place.id } }
  }

  /** Writes records of councils without assessments into SQLite. Returns the id of the last. */
  async function adds({ DATA_DIR = '' }: Environment, ...names: readonly string[]): Promise<string> {
    const store = sqlite(DATA_DIR)
    const ids = names.map((_, nth) => (nth === 0 ? homeTenant : `council-${nth}`))
    for (const [nth, id] of ids.entries()) {
      const others = nth === 0 && ids.length > 1 ? { others: ids.slice(1) } : {}
      await organisationsIn(store).create(homeTenant, id, {
        ...newOrganisation,
        council: { name: names[nth] ?? '' },
        ...others,
      })
    }
    await store.close()
    return ids.at(-1) ?? ''
  }

  /** Exports one council, or all, with the key. Returns the text of its files. */
  async function exported(to: string, tenant: string, environment: Environment, organisation?: string) {
    const one = organisation === undefined ? [] : ['--organisation', organisation]
    const key = within(`${to}.csv`)
    await succeeds(['export', '--tenant', tenant, '--to', within(to), '--key', key, ...one], environment)
    return readdirSync(within(to))
      .map((name) => readFileSync(join(within(to), name), 'utf8'))
      .join('\n')
  }

  /** Imports a folder with everybody's ids in the new tenant, and the channel. */
  async function imported(from: string, tenant: string, environment: Environment, ...more: readonly string[]) {
    const file = within(`${from}-${tenant}.csv`)
    writeFileSync(file, peopleOf(readFileSync(within(`${from}.csv`), 'utf8'), people, tenant))
    const given = ['--people', file, ...more]
    return succeeds(['import', '--from', within(from), '--tenant', tenant, ...given], environment)
  }

  const place = (id: string) => ['--place', `place-1=${id}`]

  /** The documents of the assessments that belong to one council, and its record, with the same names in each tenant. */
  async function ofCouncil(store: Store | Promise<Store>, tenant: string, organisation: string) {
    const all = await contents(store, tenant)
    const assessments = all.filter(
      ({ kind, document }) => kind === 'assessment' && recordOf(document).organisationId === organisation,
    )
    const ids = assessments.map(({ id }) => id)
    const isOurs = ({ kind, id }: Content) =>
      kind === 'organisation' ? id === organisation : ids.some((own) => id.split('/').includes(own))
    const names = people.map((name) => [objectIdOf({ name, tenant }), name] as const)
    const known: (readonly [string, string])[] = [...names, [organisation, 'the council'], [tenant, 'the tenant']]
    return all.filter(isOurs).map((each) => {
      // The first council has the id of its tenant. A due date names the tenant.
      const ids = each.kind === 'due' ? known.toReversed() : known
      const text = JSON.stringify(withoutOthers(each))
      return JSON.parse(ids.reduce((renamed, [id, name]) => renamed.replaceAll(id, name), text))
    })
  }

  const recordOf = (document: unknown) => Object(Object(document).value)
  const withoutOthers = ({ kind, id, document }: Content) => {
    const { others: _listed, ...value } = recordOf(document)
    return { kind, id, document: { ...Object(document), value } }
  }

  it('moves an added council from SQLite to Cosmos DB and back, with nothing of the first one', async () => {
    const { eastmere, places } = await twoCouncils()
    const original = await ofCouncil(sqlite(teams().folder), homeTenant, eastmere)
    assert.ok(original.length >= 5, `${original.length} documents`)
    const text = await exported('out', homeTenant, here(), eastmere)
    for (const hidden of [homeTenant, eastmere, 'Wrenbridge', places.Wrenbridge ?? '', 'Ffion', 'Zebedee']) {
      assert.ok(!text.includes(hidden), `The files say ${hidden}.`)
    }
    const first = await contents(sqlite(teams().folder), homeTenant)
    const ofFirst = first.filter(
      ({ kind, document }) => kind === 'assessment' && recordOf(document).organisationId === homeTenant,
    )
    assert.equal(ofFirst.length, 2)
    for (const { id } of ofFirst) assert.ok(!text.includes(id), `The files name the assessment ${id}.`)
    assert.ok(!readFileSync(within('out.csv'), 'utf8').includes('Zebedee'))

    const said = await imported('out', otherTenant, there(), ...place('19:0123456789abcdef@thread.tacv2'))
    assert.match(said, new RegExp(`^Imported as the council ${otherTenant}:`))
    assert.match(await succeeds(['list', '--tenant', otherTenant], there()), /Eastmere: 1 return, 1 personal view\n$/)

    await exported('back', otherTenant, there(), otherTenant)
    await sqlite(within('home')).close()
    await imported('back', homeTenant, { DATA_DIR: within('home') }, ...place(places.Eastmere ?? ''))
    assert.deepEqual(await ofCouncil(sqlite(within('home')), homeTenant, homeTenant), original)
  })

  it('moves the first council alone from Cosmos DB to SQLite, where another one is', async () => {
    const { eastmere, places } = await twoCouncils()
    // Both are in Cosmos DB first: a full export keeps them apart.
    await exported('both', homeTenant, here())
    const channels = Object.values(places).toSorted()
    await imported('both', homeTenant, there(), ...channels.flatMap((id, nth) => ['--place', `place-${nth + 1}=${id}`]))
    const original = await ofCouncil(cosmos(), homeTenant, homeTenant)
    assert.deepEqual(await ofCouncil(sqlite(teams().folder), homeTenant, homeTenant), original)
    assert.match(await succeeds(['list', '--tenant', homeTenant], there()), new RegExp(`${eastmere} {2}Eastmere`))

    const text = await exported('out', homeTenant, there(), homeTenant)
    for (const hidden of [homeTenant, 'Eastmere', places.Eastmere ?? '', 'due.ndjson']) {
      assert.ok(!text.includes(hidden), `The files say ${hidden}.`)
    }
    const data = { DATA_DIR: within('other') }
    const store = sqlite(within('other'))
    await organisationsIn(store).create(otherTenant, otherTenant, {
      ...newOrganisation,
      council: { name: 'Southmere' },
    })
    await store.close()
    const said = await imported('out', otherTenant, data, '--merge', ...place(places.Wrenbridge ?? ''))
    const [, added = ''] = /^Imported as the council (council-[0-9a-f]{16}):/.exec(said) ?? []
    assert.deepEqual(await ofCouncil(sqlite(within('other')), otherTenant, added), original)
    const listed = await succeeds(['list', '--tenant', otherTenant], data)
    assert.match(listed, new RegExp(`${otherTenant} {2}Southmere: 0 returns.*\\n {2}${added} {2}Wrenbridge: 1 return`))
    const again = await imported('out', otherTenant, data, '--merge', ...place(places.Wrenbridge ?? ''))
    assert.match(again, /: 0 documents are new/)
  })

  it('brings both into one tenant one after the other, and a person opens their views of both', async () => {
    const { eastmere, places } = await twoCouncils()
    await exported('one', homeTenant, here(), homeTenant)
    await exported('two', homeTenant, here(), eastmere)
    const rooms = [0, 1].map((nth) =>
      teams().channel({ members: five, tenant: otherTenant, name: `New home ${nth}`, team: `New team ${nth}` }),
    )
    await imported('two', otherTenant, here(), ...place(rooms[0]?.place.id ?? ''))
    await imported('one', otherTenant, here(), '--merge', ...place(rooms[1]?.place.id ?? ''))
    assert.notEqual(places.Eastmere, places.Wrenbridge)
    await teams().startsBot()
    for (const [nth, name] of ['Eastmere', 'Wrenbridge'].entries()) {
      const bronwen = rooms[nth]?.person('Bronwen') ?? assert.fail()
      await bronwen.says('start')
      const board = await eventually(() => bronwen.looksAt('Team board'))
      assert.match(board.sees(), new RegExp(`^Council return of ${name},`))
    }
    const newcomer = teams().person('Newcomer', { tenant: otherTenant })
    await newcomer.says('start')
    assert.deepEqual(newcomer.buttons(), ['Eastmere', 'Wrenbridge'])
  })

  it('keeps what was submitted for a council that stays as submitted for another one', async () => {
    const { eastmere } = await twoCouncils()
    const store = sqlite(teams().folder)
    for await (const key of store.keys()) {
      const stored = key.kind === 'assessment' ? await store.read(key) : undefined
      const value = recordOf(stored?.document)
      if (!stored || value.organisationId !== eastmere || !value.team) continue
      const submission = { at: value.startedAt, by: value.owner, council: {}, organisationId: homeTenant, targets: {} }
      const submissions = [{ ...submission, values: {}, questionSet: value.questionSet }]
      await store.write(key, { ...Object(stored.document), value: { ...value, submissions } }, stored.version)
    }
    await store.close()
    const text = await exported('out', homeTenant, here(), eastmere)
    assert.ok(!text.includes(homeTenant))
    await imported('out', otherTenant, there())
    const moved = (await contents(cosmos(), otherTenant)).find(({ document }) => recordOf(document).submissions?.length)
    const { organisationId, submissions } = recordOf(moved?.document)
    assert.equal(organisationId, otherTenant)
    assert.equal(submissions[0].organisationId, 'council-elsewhere')
  })

  it('lists a council of personal views alone, which nobody has named, and gives it a record', async () => {
    const zebedee = teams().person('Zebedee')
    await zebedee.says('start')
    await zebedee.presses('Yes')
    await teams().stopsBot()
    await exported('out', homeTenant, here())
    const store = await cosmos()
    await organisationsIn(store).create(otherTenant, otherTenant, newOrganisation)
    await store.close()
    const said = await imported('out', otherTenant, there(), '--merge')
    const [, added = ''] = /^Imported as the council (council-[0-9a-f]{16}):/.exec(said) ?? []
    const organisations = (await contents(cosmos(), otherTenant)).filter(({ kind }) => kind === 'organisation')
    assert.deepEqual(
      organisations.map(({ id, document }) => [id, recordOf(document).others]),
      [
        [otherTenant, [added]],
        [added, undefined],
      ].toSorted(),
    )
  })

  it('writes nothing into a tenant that would have more than twenty councils', async () => {
    await adds(here(), 'Wrenbridge')
    await exported('out', homeTenant, here())
    const store = await cosmos()
    const others = Array.from({ length: 19 }, (_, nth) => `council-${nth}`)
    await organisationsIn(store).create(otherTenant, otherTenant, { ...newOrganisation, others })
    await store.close()
    const before = await contents(cosmos(), otherTenant)
    const { exitCode, err } = await run(
      ['import', '--from', within('out'), '--tenant', otherTenant, '--merge'],
      there(),
    )
    assert.equal(exitCode, 1)
    assert.match(err, /would have more councils than the 20 that it may have/)
    assert.deepEqual(await contents(cosmos(), otherTenant), before)
  })

  it('names the councils that there are if the id is none, and takes no option of another verb', async () => {
    const eastmere = await adds(here(), 'Wrenbridge', 'Eastmere')
    const wrong = ['export', '--tenant', homeTenant, '--to', within('out'), '--organisation', 'council-none']
    const { exitCode, err } = await run(wrong, here())
    assert.equal(exitCode, 1)
    assert.match(err, new RegExp(`There is no council council-none in the tenant.*\\n.*${eastmere} {2}Eastmere`, 's'))
    for (const [args, says] of [
      [
        ['import', '--from', within('out'), '--tenant', otherTenant, '--organisation', eastmere],
        'import has no option --organisation.',
      ],
      [['export', '--to', within('out'), '--tenant', otherTenant, '--merge'], 'export has no option --merge.'],
      [['list', '--tenant', otherTenant, '--to', within('out')], 'list has no option --to.'],
      [['rename', '--tenant', otherTenant], 'There is no command rename.'],
    ] as const) {
      const refused = await run(args, here())
      assert.equal(refused.exitCode, 2)
      assert.deepEqual(refused.err.split('\n')[0], says)
      assert.match(refused.err, /\nUsage: npm run council/)
    }
    assert.match((await run(['list', '--tenant', otherTenant], here())).err, /There is no council in the tenant/)
  })
})
