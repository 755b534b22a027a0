// The language of a turn: chosen before the client's; read for people, remembered for clients that refresh by themselves.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { nobodyYet, type PersonRecord } from '../../../assessment/people/person.ts'
import { languagesIn } from '../../../dialogs/dependencies/languages.ts'
import type { Input } from '../../../dialogs/turn.ts'
import { type People, peopleIn } from '../../../store/collections/people.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { named, ownChat, turnOf, typing } from '../bot-copy.ts'

describe('The language of a turn', () => {
  const folder = temporaryFolder()
  let store: Store
  let people: People
  let reads = 0
  let isDown = false

  beforeEach(() => {
    reads = 0
    isDown = false
    store = openSqliteStore(join(folder(), 'store.db'))
    const own = peopleIn(store)
    people = {
      ...own,
      read(tenant, id) {
        reads += 1
        if (isDown) throw new StoreUnavailable('down')
        return own.read(tenant, id)
      },
    }
  })
  afterEach(() => store.close())

  const keeps = (language: PersonRecord['language']) =>
    people.create('tenant', named('ann'), { ...nobodyYet, ...(language && { language }) })
  const turn = (locale: string, input: Input = typing('hello')) => ({
    ...turnOf('ann', input, { place: ownChat }),
    locale,
  })
  const look = { type: 'pressed', press: { do: 'mine' }, inputs: {} } as const

  it('is the chosen one, or else the client’s', async () => {
    const languages = languagesIn()
    assert.equal((await languages.spokenTo(turn('cy-GB'), people)).locale, 'cy-GB')
    await keeps({ tag: 'cy', chosen: true })
    assert.equal((await languages.spokenTo(turn('en-GB'), people)).locale, 'cy')
  })

  it('notes the client’s language of a person who has a record, and changes no choice', async () => {
    const languages = languagesIn()
    await languages.spokenTo(turn('cy-GB'), people)
    assert.equal(await people.read('tenant', named('ann')), undefined)
    await keeps(undefined)
    await languages.spokenTo(turn('cy-GB'), people)
    assert.deepEqual((await people.read('tenant', named('ann')))?.language, { tag: 'cy' })
    await languages.spokenTo(turn('en-US'), people)
    assert.deepEqual((await people.read('tenant', named('ann')))?.language, { tag: 'en' })
    await languages.spokenTo(turn(''), people)
    assert.deepEqual((await people.read('tenant', named('ann')))?.language, { tag: 'en' })
  })

  it('comes from memory for clients that refresh by themselves', async () => {
    const languages = languagesIn()
    await keeps({ tag: 'cy', chosen: true })
    await languages.spokenTo(turn('en-GB', look), people)
    const before = reads
    for (let times = 0; times < 60; times++) {
      const { locale } = await languages.spokenTo(turn('en-GB', { ...look, isAutomatic: true }), people)
      assert.equal(locale, 'cy')
    }
    assert.equal(reads, before)
  })

  it('is the last known one while the store is down', async () => {
    const languages = languagesIn()
    await keeps({ tag: 'cy', chosen: true })
    await languages.spokenTo(turn('en-GB', look), people)
    isDown = true
    assert.equal((await languages.spokenTo(turn('en-GB'), people)).locale, 'cy')
    assert.equal(languages.lastKnown(turn('en-GB'), 'en-GB'), 'cy')
  })
})
