// After a start, tells people whose file was on its way when the bot ended, and removes offers that have expired.

import { type FileOffer, withoutExpired } from '../../assessment/people/file-offer.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { fileCard } from '../../cards/sharing/files/file-card.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { endUpload, type Receiver } from '../../dialogs/results/files/accepted-file.ts'
import { poll } from '../../lib/poll.ts'
import type { WallTiming } from '../../lib/timing.ts'
import { keepOnly } from '../../store/collections/erasing/keep-files.ts'
import type { Key } from '../../store/store.ts'
import { readReference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'
import { cardMessage } from '../teams/card-message.ts'
import type { TeamsClient } from '../teams/teams-client.ts'

type Parts = {
  readonly teams: Pick<TeamsClient, 'post'>
  readonly deps: Pick<Dependencies, 'files' | 'sets'>
  /** The keys of the whole store. */
  readonly keys: () => AsyncIterable<Key>
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly log: Log
}

/** Milliseconds from one look to the next. */
const day = 24 * 60 * 60 * 1000

/**
 * Looks now and once a day. An upload counts as interrupted once its time is over: until then another copy of the bot may
 * be at it.
 *
 * @returns ends it, and waits for the message that is being written
 */
export function watchInterruptedUploads(parts: Parts): () => Promise<void> {
  const { timing, log } = parts
  return poll({
    ...{ every: day, timing, work: (ending) => look(parts, ending) },
    onFault: (error) =>
      log.error(faultOf(error), 'The bot could not look for interrupted uploads: the next look is in a day.'),
  })
}

async function look({ deps, keys, clock, timing, ...parts }: Parts, ending: AbortSignal): Promise<void> {
  // Listed first: a removal on the way must not shift the pages of a list that is still being read.
  const receivers: Receiver[] = []
  for await (const { kind, tenant, id } of keys()) {
    if (kind === 'files') receivers.push({ tenant, person: id as Receiver['person'] })
  }
  for (const receiver of receivers) {
    const offers = (await deps.files.read(receiver.tenant, receiver.person))?.offers ?? []
    for (const offer of offers) {
      const { upload } = offer.decision ?? {}
      if (!upload) continue
      await timing.sleep(Math.max(0, Date.parse(upload.until) - clock().getTime()), ending)
      if (ending.aborted) return
      if (await endUpload(deps, receiver, offer.id)) await tell({ deps, ...parts }, offer, upload.chat)
    }
    await removeExpired(deps, receiver, clock().toISOString())
  }
}

async function tell(
  { teams, deps, log }: Pick<Parts, 'teams' | 'deps' | 'log'>,
  offer: FileOffer,
  chat: string,
): Promise<void> {
  const reference = readReference(chat)
  if (!reference) return
  const card = fileCard(wordsFor(deps.sets.newest, offer.locale), { state: 'failed', offer, why: 'interrupted' })
  await teams.post(reference, cardMessage(card)).catch((error: unknown) => {
    log.warn(faultOf(error), 'The bot could not tell a person that an upload was interrupted.')
  })
}

function removeExpired({ files }: Pick<Dependencies, 'files'>, { tenant, person }: Receiver, now: string) {
  return keepOnly(files, tenant, person, (before) => withoutExpired(before, now))
}
