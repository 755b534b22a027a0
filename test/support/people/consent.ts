// Files from the bot in a person's own chat: Teams asks them for consent, makes a place for the file, and shows the
// file that the bot has put there.

import assert from 'node:assert/strict'
import { eventually } from '../eventually.ts'
import type { FileStore } from '../wire/file-store.ts'
import type { Wire } from '../wire/wire.ts'
import { type Activity, consentActivity, conversationOf, type Sender } from './activities.ts'
import type { Line } from './device.ts'

/** The question for consent, on the message with this id. */
export type Consent = { readonly message: string; readonly name: string; readonly context: unknown }

const asking = 'application/vnd.microsoft.teams.card.file.consent'
const showing = 'application/vnd.microsoft.teams.card.file.info'

function attachmentsFor(wire: Wire, sender: Sender, type: string) {
  const messages = wire.messages(conversationOf({ ...sender, place: 'personal' }))
  return messages.flatMap(({ id, activity }) =>
    (activity.attachments ?? []).filter(({ contentType }) => contentType === type).map((each) => ({ id, ...each })),
  )
}

/** The open questions for this person's consent, the oldest first. */
export const consentsFor = (wire: Wire, sender: Sender): readonly Consent[] =>
  attachmentsFor(wire, sender, asking).map(({ id, name = '', content }) => ({
    message: id,
    name,
    context: Object(content).acceptContext,
  }))

/** The files that their chat shows, the oldest first. */
export const filesShownTo = (wire: Wire, sender: Sender) => attachmentsFor(wire, sender, showing)

/** The path of an upload to the store of files. */
const uploadPath = (name: string) => `/upload/${encodeURIComponent(name)}`

/** The place that Teams makes for a file at this address. */
export const placeAt = (url: string, name: string) => ({
  uploadUrl: `${url}${uploadPath(name)}`,
  contentUrl: `${url}/content/${encodeURIComponent(name)}`,
  uniqueId: 'abc',
  fileType: name.split('.').at(-1),
  name,
})

/** They press Allow. */
export const allowActivity = (sender: Sender, now: Date, { message, context }: Consent, place: object): Activity =>
  consentActivity({ ...sender, place: 'personal' }, now, message, { action: 'accept', context, uploadInfo: place })

export type TakenFile = { readonly name: string; readonly bytes: Uint8Array }

/** They allow the file that the bot asks about. Resolves once their chat shows it. */
export async function takesFile(
  { wire, now, deliver }: Line,
  sender: Sender,
  store: FileStore,
  url = store.url,
): Promise<TakenFile> {
  const consent = await eventually(() => consentsFor(wire, sender).at(-1) ?? assert.fail('No file is offered.'))
  const { name } = consent
  const { status } = await deliver(allowActivity(sender, now(), consent, placeAt(url, name)))
  assert.equal(status, 200)
  await eventually(() =>
    assert.ok(
      filesShownTo(wire, sender).some((shown) => shown.name === name),
      'No file is shown.',
    ),
  )
  return { name, bytes: new Uint8Array(store.files.get(uploadPath(name)) ?? assert.fail('No file has arrived.')) }
}
