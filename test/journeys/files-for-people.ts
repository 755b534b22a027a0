// A person asks for a file in their own chat, allows it, and reads the bytes that arrive in their OneDrive.

import assert from 'node:assert/strict'
import type { Teams } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import { consentActivity, conversationOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import type { FileStore } from '../support/wire/file-store.ts'

export const consentType = 'application/vnd.microsoft.teams.card.file.consent'

/** Presses `title` on the card of files in view, allows the file, and gives its name and its bytes. */
export async function fileFor(teams: Teams, store: FileStore, person: Client, title: string) {
  const chat = { ...person.sender, place: 'personal' } as const
  const questions = () =>
    teams.wire
      .messages(conversationOf(chat))
      .flatMap(({ id, activity }) => (activity.attachments ?? []).map((each) => ({ id, ...each })))
      .filter(({ contentType }) => contentType === consentType)
  await person.presses(title)
  const { id, name = '', content } = await eventually(() => questions().at(-1) ?? assert.fail('No file is offered.'))
  const path = `/upload/${encodeURIComponent(name)}`
  const uploadInfo = {
    uploadUrl: `${store.url}${path}`,
    contentUrl: `${store.url}/content`,
    uniqueId: 'abc',
    fileType: name.split('.').at(-1),
    name,
  }
  const value = { action: 'accept', context: Object(content).acceptContext, uploadInfo }
  await teams.post(consentActivity(chat, new Date(), id, value))
  const bytes = await eventually(() => store.files.get(path) ?? assert.fail('No file has arrived.'))
  return { name, bytes: new Uint8Array(bytes) }
}
