// An administrator prints what is held about somebody, and erases them when they have left, while the bot goes on.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { assessmentsIn } from '../../store/assessments.ts'
import { openCosmosStore } from '../../store/cosmos.ts'
import { peopleIn } from '../../store/people.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import { type Store, StoreUnavailable } from '../../store/store.ts'
import { findHeld } from '../../tools/privacy/find-held.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { homeTenant, objectIdOf, otherTenant } from '../support/activities.ts'
import type { Client } from '../support/client.ts'
import { startEmulator } from '../support/cosmos-emulator.ts'
import { person as ann, stranger as ben, say, set, stamp } from '../support/sample.ts'
import { inTeams } from '../support/teams.ts'
import { runTool } from './run-tool.ts'

type Environment = Readonly<Record<string, string>>

/** The command about one person, for the store that an environment names. */
const about = (person: string, environment: Environment, tenant = homeTenant) => {
  const ids = ['--tenant', tenant, '--person', person]
  return {
    export: () => runTool('tools/privacy.ts', ['export', ...ids], environment),
    erase: () => runTool('tools/privacy.ts', ['erase', ...ids, '--yes'], environment),
    erases: (typed: string) => runTool('tools/privacy.ts', ['erase', ...ids], environment, typed),
  }
}

describe('npm run privacy, while the bot runs', () => {
  const teams = inTeams()
  const idOf = ({ sender }: Client) => objectIdOf(sender)
  const command = (person: Client, tenant?: string) => about(idOf(person), { DATA_DIR: teams().folder }, tenant)

  async function withTwoAnswers(name: string) {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('More')
    person.fills({ 'Note to yourself': `${name} asked Tom about this` })
    await person.presses('Save note and link')
    await person.presses('Yes')
    await person.presses('No')
    return person
  }

  function stored(): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(database.prepare('SELECT * FROM documents ORDER BY id').all())
    } finally {
      database.close()
    }
  }

  it('export prints every answer, note and earlier value of one person, and nothing of anybody else', async () => {
    const ann = await withTwoAnswers('ann')
    await withTwoAnswers('ben')
    await ann.presses('Undo')
    const { exitCode, out, err } = await command(ann).export()
    assert.deepEqual({ exitCode, err }, { exitCode: 0, err: '' })
    const { tenant, person, record, assessments, elsewhere, unreadable } = JSON.parse(out)
    assert.deepEqual(
      { tenant, person, elsewhere, unreadable },
      { tenant: homeTenant, person: idOf(ann), elsewhere: [], unreadable: [] },
    )
    const [view, ...more] = assessments
    assert.deepEqual(more, [])
    assert.deepEqual(record, { assessments: [view.id], started: 1 })
    assert.equal(view.answers['LEAD-1C'].value, 'yes')
    assert.equal(view.answers['LEAD-1C'].note, 'ann asked Tom about this')
    assert.deepEqual(
      view.answers['LEAD-1P'].earlier.map(({ value }: { value: string }) => value),
      ['no'],
    )
    assert.ok(!out.includes('ben asked Tom'))
  })

  it('export changes nothing', async () => {
    const ann = await withTwoAnswers('ann')
    const before = stored()
    await command(ann).export()
    assert.equal(stored(), before)
  })

  it('erase removes all of one person, says so, and leaves everybody else as they were', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('start another')
    const ben = await withTwoAnswers('ben')
    const { exitCode, out, err } = await command(ann).erase()
    assert.equal(
      err,
      `SQLite in ${teams().folder} holds: 2 personal views with 2 answers, notes and history; the person's record.\n`,
    )
    assert.equal(
      out,
      "Removed: 2 personal views and the person's record.\nVerified: the id stands in no document that can be read.\n",
    )
    assert.equal(exitCode, 0)
    assert.ok(!stored().includes(idOf(ann)) && !stored().includes('ann asked Tom'))
    await ben.presses('Yes')
    assert.equal(ben.isAsked(), 'LEAD-2P')
    assert.ok(stored().includes('ben asked Tom'))
  })

  it('erase is seen by the running bot at once: an old card says that it is gone, and start begins anew', async () => {
    const ann = await withTwoAnswers('ann')
    await command(ann).erase()
    await ann.presses('Yes')
    assert.match(ann.sees(), /This assessment is no longer here/)
    assert.ok(!stored().includes(idOf(ann)))
    await ann.says('start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('erase asks first, and goes on only when "erase" is typed', async () => {
    const ann = await withTwoAnswers('ann')
    const before = stored()
    for (const typed of ['', 'yes\n', 'no\n']) {
      const { exitCode, out, err } = await command(ann).erases(typed)
      assert.deepEqual({ exitCode, out }, { exitCode: 1, out: '' })
      assert.match(
        err,
        /1 personal view with 2 answers.*\nThis cannot be undone\. Type erase to go on: Nothing was erased\.\n$/,
      )
      assert.equal(stored(), before)
    }
    const { exitCode } = await command(ann).erases('erase\n')
    assert.equal(exitCode, 0)
    assert.equal(stored(), '[]')
  })

  it('the same id in another tenant is another person', async () => {
    const ann = await withTwoAnswers('ann')
    const before = stored()
    const { exitCode, out, err } = await command(ann, otherTenant).erase()
    assert.deepEqual({ exitCode, out }, { exitCode: 0, out: '' })
    assert.equal(
      err,
      `SQLite in ${teams().folder} holds nothing about the person ${idOf(ann)} in the tenant ${otherTenant}. Check both, letter for letter.\n`,
    )
    assert.equal(stored(), before)
  })

  it('a document that cannot be read is named, and does not stop the rest', async () => {
    const [ann, ben, cat] = [await withTwoAnswers('ann'), await withTwoAnswers('ben'), await withTwoAnswers('cat')]
    const database = new DatabaseSync(teams().file)
    const change = (how: string, note: string) =>
      database.exec(`UPDATE documents SET document = ${how} WHERE document LIKE '%${note} asked Tom%'`)
    change("json_set(document, '$.value.answers', 7, '$.value.name', 'ben asked Tom')", 'ben')
    change("replace(document, '{', '')", 'cat')
    database.close()

    const exported = await command(ann).export()
    assert.equal(JSON.parse(exported.out).assessments.length, 1)
    assert.match(
      exported.err,
      /NOT read: assessment \w+\. A stored assessment does not have the shape of its schema \d\. The person's id does not stand in it\.\n/,
    )
    assert.match(
      exported.err,
      /NOT read: assessment \w+\. .*damaged.* Whether the person's id stands in it cannot be told\.\n/,
    )
    assert.equal(exported.exitCode, 1)

    const erased = await command(ben).erase()
    assert.equal(erased.exitCode, 1)
    assert.match(erased.err, /does not have the shape.* The person's id stands in it\.\n/)
    assert.match(erased.out, /^Removed: 0 personal views and the person's record\./)
    assert.equal((await command(cat).erase()).exitCode, 1)
    assert.ok(!stored().includes(`"id":"${idOf(ben)}"`) && stored().includes(idOf(ann)))
  })
})

/** A council return that Ann owns and both answer, and Ben's own view. */
const theReturn: Assessment = (() => {
  const empty: Assessment = {
    id: 'the-return' as Assessment['id'],
    organisationId: homeTenant,
    standing: 'council-return',
    owner: ann,
    questionSet: { id: set.id, version: set.version },
    number: 1,
    council: {},
    targets: {},
    startedAt: '2026-03-01T09:00:00.000Z',
    answers: {},
    places: {
      [ann]: { question: 'LEAD-1P' as never, at: '2026-03-03T10:00:00.000Z', operation: 'went' },
      [ben]: { question: 'LEAD-2C' as never, at: '2026-03-03T10:00:00.000Z', operation: 'went too' },
    },
    submissions: [],
  }
  const answered = say(say(empty, 'LEAD-1C', 'yes'), 'LEAD-1P', 'no')
  const [first, second] = [answered.answers['LEAD-1C'], answered.answers['LEAD-1P']]
  assert.ok(first && second)
  const { revision, earlier, ...before } = second
  const bens = { ...before, ...stamp(4, 'by ben'), by: ben, value: 'yes' as const, note: 'Ben knows better' }
  const both = { ...answered, answers: { 'LEAD-1C': first, 'LEAD-1P': { ...bens, revision: 2, earlier: [before] } } }
  // As a store gives it back: without what is undefined.
  return JSON.parse(JSON.stringify(both))
})()

async function fill(store: Store): Promise<void> {
  await assessmentsIn(store).create(homeTenant, theReturn.id, theReturn)
  const own = { ...theReturn, id: 'bens-view' as Assessment['id'], standing: 'personal-view', owner: ben } as const
  await assessmentsIn(store).create(homeTenant, own.id, { ...own, answers: {}, places: {} })
  await peopleIn(store).create(homeTenant, ann, { assessments: [theReturn.id], started: 1 })
  await peopleIn(store).create(homeTenant, ben, { assessments: [own.id], started: 1 })
  await store.close()
}

/** Both stores, each with how to open it and the settings that name it. */
async function stores() {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  const emulator = await startEmulator()
  const { endpoint, key } = emulator.settings
  return {
    sqlite: {
      open: async () => openSqliteStore(join(folder, 'assessments.sqlite')),
      environment: { DATA_DIR: folder } as Environment,
    },
    cosmos: {
      open: () => openCosmosStore(emulator.settings),
      environment: { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } as Environment,
    },
    async close() {
      await emulator.close()
      rmSync(folder, { recursive: true })
    },
  }
}

for (const name of ['sqlite', 'cosmos'] as const) {
  describe(`npm run privacy with a council return in ${name}`, () => {
    let all: Awaited<ReturnType<typeof stores>>
    beforeEach(async () => {
      all = await stores()
      await fill(await all[name].open())
    })
    afterEach(() => all.close())

    async function read<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
      const store = await all[name].open()
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    }
    const readReturn = async () => {
      const found = await read((store) => assessmentsIn(store).read(homeTenant, theReturn.id))
      assert.ok(found)
      return found
    }

    it('export gives a colleague what they did in it, and not what others said', async () => {
      const { exitCode, out } = await about(ben, all[name].environment).export()
      assert.equal(exitCode, 0)
      const { assessments, elsewhere } = JSON.parse(out)
      assert.deepEqual(
        assessments.map(({ id }: { id: string }) => id),
        ['bens-view'],
      )
      const { place, statements, ...rest } = elsewhere[0]
      assert.deepEqual(rest, { assessment: 'the-return', standing: 'council-return', owner: false, finished: [] })
      assert.equal(place.question, 'LEAD-2C')
      assert.deepEqual(
        statements.map(({ question, value, note, by }: Record<string, string>) => [question, value, note, by]),
        [['LEAD-1P', 'yes', 'Ben knows better', ben]],
      )
      assert.ok(!out.includes(ann))
    })

    it('erase keeps every answer in it, under one id that stands for nobody, and removes what was personal', async () => {
      const { exitCode, out } = await about(ben, all[name].environment).erase()
      assert.equal(exitCode, 0)
      assert.match(
        out,
        /^Removed: 1 personal view and the person's record\.\nKept without the person's id: the answers in 1 other assessment\.\n/,
      )
      const kept = await readReturn()
      const former = kept.answers['LEAD-1P']?.by
      assert.match(former ?? '', /^former-[0-9a-f]{16}$/)
      assert.deepEqual(kept, {
        ...theReturn,
        answers: { ...theReturn.answers, 'LEAD-1P': { ...theReturn.answers['LEAD-1P'], by: former } },
        places: { [ann]: theReturn.places[ann] },
      })
      assert.deepEqual(
        await read((store) => Array.fromAsync(store.keys())).then((keys) => keys.map(({ id }) => id).sort()),
        [ann, 'the-return'].sort(),
      )
    })

    it('erase of its owner leaves it under that id too, the same in owner, answers and history', async () => {
      await about(ann, all[name].environment).erase()
      const kept = await readReturn()
      const ids: readonly (PersonId | undefined)[] = [
        kept.owner,
        kept.answers['LEAD-1C']?.by,
        kept.answers['LEAD-1P']?.earlier[0]?.by,
      ]
      assert.match(String(ids[0]), /^former-/)
      assert.equal(new Set(ids).size, 1)
      assert.equal(kept.answers['LEAD-1P']?.by, ben)
      assert.ok(!JSON.stringify(kept).includes(ann))
    })
  })
}

describe('A store that goes away while it is searched', () => {
  const folder = temporaryFolder()

  it('ends the search: no document is blamed for it', async () => {
    const store = openSqliteStore(join(folder(), 'assessments.sqlite'))
    await assessmentsIn(store).create(homeTenant, theReturn.id, theReturn)
    const away = () => Promise.reject(new StoreUnavailable('The line is down.'))
    await assert.rejects(findHeld({ ...store, read: away, check: away }, { tenant: homeTenant, person: ann }), {
      message: 'The line is down.',
    })
    await store.close()
  })
})

describe('npm run privacy says what is wrong with', () => {
  const whole = ['--tenant', homeTenant, '--person', ann]
  const wrong: Readonly<Record<string, { args: readonly string[]; environment?: Environment; says: RegExp }>> = {
    'nothing at all': { args: [], says: /^Usage: npm run/ },
    'a verb it does not know': { args: ['show', ...whole], says: /^Usage: / },
    'two verbs': { args: ['export', 'erase', ...whole], says: /^Usage: / },
    'no person': { args: ['erase', '--tenant', homeTenant, '--yes'], says: /^Usage: / },
    'no tenant': { args: ['erase', '--person', ann], says: /^Usage: / },
    'an option it does not know': { args: ['erase', ...whole, '--force'], says: /^Usage: / },
    'a name in place of an id': {
      args: ['erase', '--tenant', homeTenant, '--person', 'Ann Example'],
      says: /^Ann Example cannot be the id of a person\.\nUsage: /,
    },
    'a folder without a data file': {
      args: ['erase', ...whole, '--yes'],
      environment: { DATA_DIR: '/nowhere/to/be/found' },
      says: /^There is no data file \/nowhere\/to\/be\/found\/assessments\.sqlite: set DATA_DIR or COSMOS_ENDPOINT\.\n$/,
    },
    'half of the settings of Cosmos DB': {
      args: ['export', ...whole],
      environment: { COSMOS_KEY: 'secret' },
      says: /^COSMOS_ENDPOINT is missing, though COSMOS_KEY is set\. Set it to the account's address\.\n$/,
    },
  }

  for (const [what, { args, environment = {}, says }] of Object.entries(wrong)) {
    it(what, async () => {
      const { exitCode, out, err } = await runTool('tools/privacy.ts', args, environment)
      assert.deepEqual({ exitCode, out }, { exitCode: 1, out: '' })
      assert.match(err, says)
    })
  }
})
