// A turn reads a record once: until it changes it, and never after a read that failed.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { nobodyYet, type PersonRecord } from '../../../assessment/people/person.ts'
import { readingOnce } from '../../../dialogs/dependencies/read-once.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { type People, peopleIn } from '../../../store/collections/people.ts'
import type { Step } from '../../../store/documents/change.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { named } from '../bot-copy.ts'

describe('A turn that reads a record', () => {
  const folder = temporaryFolder()
  const ann = named('ann')
  let store: Store
  let people: People
  let reads = 0
  let isDown = false

  beforeEach(async () => {
    store = openSqliteStore(join(folder(), 'store.db'))
    const own = peopleIn(store)
    await own.create('tenant', ann, nobodyYet)
    const counted: People = {
      ...own,
      async read(tenant, id) {
        reads += 1
        if (isDown) throw new StoreUnavailable('down')
        return own.read(tenant, id)
      },
    }
    reads = 0
    isDown = false
    people = readingOnce({ people: counted, assessments: assessmentsIn(store) }).people
  })
  afterEach(() => store.close())

  const read = async () => (await people.read('tenant', ann))?.language?.tag
  const chooses = (language: PersonRecord['language']) =>
    people.change<Step<PersonRecord, void>>('tenant', ann, (before = nobodyYet) => ({
      type: 'save',
      value: { ...before, ...(language && { language }) },
      result: undefined,
    }))

  it('reads it once, also when several steps ask together', async () => {
    await Promise.all([read(), read()])
    await read()
    assert.equal(reads, 1)
  })

  it('reads it again after its own change', async () => {
    assert.equal(await read(), undefined)
    await chooses({ tag: 'cy', chosen: true })
    assert.equal(await read(), 'cy')
  })

  it('reads it again after a change that was under way during the last read', async () => {
    const change = chooses({ tag: 'cy', chosen: true })
    await read()
    await change
    assert.equal(await read(), 'cy')
  })

  it('reads it again after a read that failed', async () => {
    isDown = true
    await assert.rejects(read(), StoreUnavailable)
    isDown = false
    assert.equal(await read(), undefined)
  })

  it('reads each record by itself', async () => {
    await read()
    assert.equal(await people.read('another tenant', ann), undefined)
    assert.equal(reads, 2)
  })
})
