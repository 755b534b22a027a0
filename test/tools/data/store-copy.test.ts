// A pilot's data moves from SQLite to Cosmos DB or back: all of it, once, and nothing is overwritten unasked.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { parsePersonId } from '../../../assessment/ids.ts'
import { erasuresIn } from '../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Key, type Store, StoreUnavailable } from '../../../store/store.ts'
import { erasePerson } from '../../../tools/data/privacy/erase-person.ts'
import * as restore from '../../../tools/data/restore/main.ts'
import { copyStore } from '../../../tools/data/store-copy/copy-store.ts'
import * as storeCopy from '../../../tools/data/store-copy/main.ts'
import { progressBar } from '../../../tools/data/store-copy/progress-bar.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { runHere } from '../run-here.ts'
import { runTool } from '../run-tool.ts'

const keys: readonly Key[] = [
  { tenant: 'one council', kind: 'assessment', id: 'a' },
  { tenant: 'one council', kind: 'assessment', id: 'channel/19:b@thread.tacv2' },
  { tenant: 'one council', kind: 'person', id: 'a' },
  { tenant: 'another council', kind: 'assessment', id: 'a' },
]
const [first] = keys

describe('npm run store:copy', () => {
  const folder = temporaryFolder()
  let emulator: Emulator
  beforeEach(async () => {
    emulator = await startEmulator()
  })
  afterEach(() => emulator.close())

  const file = () => join(folder(), 'assessments.sqlite')
  const key = () => ({ COSMOS_KEY: emulator.settings.key })
  const cosmos = () => `cosmos:${emulator.settings.endpoint}/digital-maturity/assessments`
  const copy = (from: string, to: string, ...more: readonly string[]) =>
    runHere(storeCopy, ['--from', from, '--to', to, ...more], key())

  async function within<Result>(store: Store, work: (store: Store) => Promise<Result>): Promise<Result> {
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  /** Every document with its version, in the order of the keys. */
  const contents = (opened: Store) =>
    within(opened, async (store) => {
      const found = []
      for await (const key of store.keys()) found.push({ key, ...(await store.read(key)) })
      return found.sort((one, other) => JSON.stringify(one.key).localeCompare(JSON.stringify(other.key)))
    })
  const documents = async (opened: Store) => (await contents(opened)).map(({ key, document }) => ({ key, document }))

  async function fill(opened: Store): Promise<void> {
    await within(opened, async (store) => {
      for (const [place, key] of keys.entries()) await store.write(key, { place, name: 'Ŵyn' }, 'absent')
    })
  }

  const pilot = () => openSqliteStore(file())
  const account = () => openCosmosStore(emulator.settings)

  it('moves every document of every tenant and kind, and says that it has looked', async () => {
    await fill(pilot())
    const args = ['--from', `sqlite:${file()}`, '--to', cosmos()]
    const { exitCode, out } = await runTool('tools/data/store-copy/main.ts', args, key())
    assert.equal(out, 'Copied: 4 of 4. Left as they were: 0.\nVerified: all 4 are the same in both.\n')
    assert.equal(exitCode, 0)
    assert.deepEqual(await documents(await account()), await documents(pilot()))
  })

  it('changes nothing the second time', async () => {
    await fill(pilot())
    await copy(`sqlite:${file()}`, cosmos())
    const before = await contents(await account())
    const { exitCode, out } = await copy(`sqlite:${file()}`, cosmos())
    assert.equal(out, 'Copied: 0 of 4. Left as they were: 4.\nVerified: all 4 are the same in both.\n')
    assert.equal(exitCode, 0)
    assert.deepEqual(await contents(await account()), before)
  })

  it('moves them back', async () => {
    await fill(await account())
    const { exitCode } = await copy(cosmos(), `sqlite:${file()}`)
    assert.equal(exitCode, 0)
    assert.deepEqual(await documents(pilot()), await documents(await account()))
  })

  it('leaves what is there with other contents, names it, and overwrites it only when told to', async () => {
    await fill(pilot())
    const theirs: Key = { tenant: 'a third council', kind: 'person', id: 'c' }
    await within(await account(), async (store) => {
      if (first) await store.write(first, { changed: 'since' }, 'absent')
      await store.write(theirs, {}, 'absent')
    })
    const left = await copy(`sqlite:${file()}`, cosmos())
    assert.equal(left.exitCode, 1)
    assert.equal(
      left.err.replace(/\d+ %\n/g, ''),
      [
        'Copied: 3 of 4. Left as they were: 1.',
        'The target also holds 1 that the source does not.',
        'NOT the same in both: 1. Is the bot still running? Look at them, and give --overwrite if the source is right.',
        '  assessment a in tenant one council',
        '',
      ].join('\n'),
    )
    const overwritten = await copy(`sqlite:${file()}`, cosmos(), '--overwrite')
    assert.equal(overwritten.exitCode, 0)
    assert.match(overwritten.out, /^Copied: 0 of 4\. Left as they were: 3\.\nOverwritten: 1\.\n/)
    await within(await account(), async (store) => {
      assert.deepEqual((await store.read(first ?? theirs))?.document, { place: 0, name: 'Ŵyn' })
      assert.deepEqual((await store.read(theirs))?.document, {})
    })
  })

  it('is a backup of Cosmos DB: a restored older copy erases again who was erased since', async () => {
    const gwen = there(parsePersonId('0b3f6c9e-51a2-4c7d-8e11-6f2a9d4b7c30'))
    const fileIn = (name: string) => join(folder(), name, 'assessments.sqlite')
    const record = { assessments: [], started: 1, returns: [], parts: [] }
    await within(await account(), async (store) => {
      await pseudonymsIn(store)
      await peopleIn(store).create('one council', gwen, record)
    })
    await copy(cosmos(), `sqlite:${fileIn('older')}`)
    await within(await account(), async (store) => {
      await erasuresIn(store, await pseudonymsIn(store))('one council', gwen, '2026-05-04T10:00:00.000Z')
      await erasePerson(store, { tenant: 'one council', person: gwen }, '2026-05-04T10:00:00.000Z')
    })
    await copy(cosmos(), `sqlite:${fileIn('newest')}`)
    const args = ['--from', fileIn('older'), '--erasures', `${fileIn('newest')}.erasures`]
    const { exitCode, out } = await runHere(restore, args, { DATA_DIR: join(folder(), 'checked') })
    assert.match(out, /Erased again: 1 person erased since the backup\./)
    assert.equal(exitCode, 0)
    assert.ok(!JSON.stringify(await contents(openSqliteStore(fileIn('checked')))).includes(gwen))
  })

  it('goes on where it was broken off', async () => {
    await fill(pilot())
    const [from, to] = [pilot(), await account()]
    let writes = 0
    const failing: Store = {
      ...to,
      async write(...given) {
        writes += 1
        if (writes > 2) throw new StoreUnavailable('The line is down.')
        return to.write(...given)
      },
    }
    const options = { overwrite: false, progress: () => {} }
    await assert.rejects(copyStore(from, failing, options), StoreUnavailable)
    const { found, copied, different } = await copyStore(from, to, options)
    assert.deepEqual({ found, copied, different }, { found: 4, copied: 2, different: [] })
    await from.close()
    await to.close()
  })

  it('notices what was written to the source meanwhile', async () => {
    await fill(pilot())
    const late: Key = { tenant: 'one council', kind: 'person', id: 'late' }
    const [from, to] = [pilot(), await account()]
    let isLate = false
    const progress = async () => {
      if (isLate) return
      isLate = true
      await from.write(late, {}, 'absent')
    }
    const { different } = await copyStore(from, to, { overwrite: false, progress })
    assert.deepEqual(different, [late])
    await from.close()
    await to.close()
  })

  describe('says what is wrong with', () => {
    for (const [what, from, to, message] of [
      [
        'a file that is not there',
        'sqlite:/nowhere/to/be/found',
        'sqlite:/nowhere/b',
        'There is no file /nowhere/to/be/found.',
      ],
      [
        'a store it does not know',
        'mongo:a',
        'sqlite:/nowhere/b',
        'mongo:a is no store: write sqlite:PATH or cosmos:ENDPOINT/DATABASE/CONTAINER.',
      ],
      [
        'half an address',
        'cosmos:https://name.documents.azure.com/pilot',
        'sqlite:/nowhere/b',
        'cosmos:https://name.documents.azure.com/pilot is not complete: write cosmos:https://name.documents.azure.com/DATABASE/CONTAINER.',
      ],
      [
        'an address that anybody can listen to',
        'cosmos:http://name.documents.azure.com/a/b',
        'sqlite:/nowhere/b',
        'http://name.documents.azure.com must begin with https, because answers travel to it. Only an emulator on this machine may have http.',
      ],
    ] as const) {
      it(what, async () => {
        const { exitCode, out, err } = await copy(from, to)
        assert.deepEqual({ exitCode, out }, { exitCode: 2, out: '' })
        assert.equal(err.split('\n')[0], message)
        assert.match(err, /\nUsage: npm run store:copy -- --from STORE --to STORE/)
      })
    }

    it('a container that is not there', async () => {
      await fill(pilot())
      const { exitCode, err } = await copy(`sqlite:${file()}`, cosmos().replace('assessments', 'elsewhere'))
      assert.equal(exitCode, 1)
      assert.match(
        err,
        /^There is no container elsewhere in a database digital-maturity .*\nOnce that is mended, give the same command again/,
      )
    })

    it('an option it does not know', async () => {
      const { exitCode, err } = await copy('sqlite:a', 'sqlite:b', '--force')
      assert.equal(exitCode, 2)
      assert.match(err, /^Unknown option '--force'; the options are --from, --to, --overwrite\.\nUsage: /)
    })
  })
})

describe('the progress', () => {
  const shown = (isTTY: boolean, steps: readonly number[], total: number) => {
    let written = ''
    const show = progressBar({ isTTY, write: (text: string) => (written += text) })
    for (const step of steps) show(step, total)
    return written
  }

  it('is a bar on a terminal, drawn where something changed', () => {
    assert.equal(
      shown(true, [1, 1, 2, 4], 4),
      `\r[########......................]  25 %\r[###############...............]  50 %\r[${'#'.repeat(30)}] 100 %\n`,
    )
  })

  it('is a line every tenth in a log, however much there is', () => {
    const thousand = Array.from({ length: 1000 }, (_, step) => step + 1)
    const lines = '10 %\n20 %\n30 %\n40 %\n50 %\n60 %\n70 %\n80 %\n90 %\n100 %\n'
    assert.equal(shown(false, thousand, 1000), lines)
  })

  it('never goes back', () => {
    assert.equal(shown(false, [50, 40, 100], 100), '50 %\n100 %\n')
  })
})
