// A bot that offers files, and people who ask for one: Teams asks for their consent, then the bot uploads the file.

import assert from 'node:assert/strict'
import { reportRenderer } from '../../reports/rendering/report-renderer.ts'
import { inTeams } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import { consentActivity, conversationOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { allowActivity, type Consent, consentsFor, placeAt } from '../support/people/consent.ts'
import { type FileStore, openFileStore } from '../support/wire/file-store.ts'

const thread = reportRenderer()
const reports = { ...thread, close: async () => {} }
after(() => thread.close())

/** Long enough for a store of files on a busy machine. Pauses and the budget pass twenty times faster than usual. */
export const uploadTimes = { attempt: 15_000, budget: 20 * 30_000, pause: 20 }

/** Starts the bot and Teams' store of files for the tests around it. */
export function withFiles(uploads = uploadTimes) {
  const teams = inTeams({
    environment: { FILE_CONSENT: 'on', COUNCIL_NAME: 'Wrenbridge Council' },
    reports,
    speed: 20,
    uploads,
  })
  let store: FileStore
  beforeEach(async () => {
    store = await openFileStore()
  })
  afterEach(() => store.close())

  const messagesOf = (person: Client) => teams().wire.messages(conversationOf({ ...person.sender, place: 'personal' }))

  /** The only open question for consent in this person's chat. */
  const asked = (person: Client): Promise<Consent> =>
    eventually(() => {
      const all = consentsFor(teams().wire, person.sender)
      assert.equal(all.length, 1)
      return all[0] ?? assert.fail()
    })

  const allows = (person: Client, consent: Consent, base = store.url) =>
    teams().post(allowActivity(person.sender, new Date(), consent, placeAt(base, consent.name)))

  const declines = (person: Client, consent: Consent) =>
    teams().post(
      consentActivity(person.sender, new Date(), consent.message, { action: 'decline', context: consent.context }),
    )

  const uploaded = () => [...store.files.values()].at(-1) ?? assert.fail('No file is there.')
  /** Resolves once a message in their chat says so. */
  const said = (person: Client, words: string) => eventually(() => void person.looksAt(words))

  async function answeredBy(name: string): Promise<Client> {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('Yes')
    return person
  }

  async function asksFor(title: string, name = 'ann'): Promise<{ person: Client; consent: Consent }> {
    const person = await answeredBy(name)
    await person.says('export')
    await person.presses(title)
    return { person, consent: await asked(person) }
  }

  return {
    teams,
    store: () => store,
    messagesOf,
    asked,
    allows,
    declines,
    uploaded,
    said,
    answeredBy,
    asksFor,
  }
}
