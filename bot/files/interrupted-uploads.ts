// After a start, tells people about uploads that the bot's end interrupted, and removes expired offers.

import { type FileOffer, type PersonFiles, withDecision, withoutExpired } from '../../assessment/people/file-offer.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { fileCard } from '../../cards/sharing/files/file-card.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { endUpload, type Receiver } from '../../dialogs/results/files/accepted-file.ts'
import { poll } from '../../lib/poll.ts'
import type { WallTiming } from '../../lib/timing.ts'
import { removeFileRecords } from '../../store/collections/erasing/remove-file-records.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Key } from '../../store/store.ts'
import { readReference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'
import { cardMessage } from '../teams/card-message.ts'
import type { PacedTeams } from '../teams/pace/paced-teams.ts'
import { teamsFaultOf } from '../teams/teams-fault.ts'
import { writing } from './file-messages.ts'

type Parts = {
  readonly teams: Pick<PacedTeams, 'post'>
  readonly deps: Pick<Dependencies, 'files' | 'sets'>
  /** The keys of the whole store. */
  readonly keys: () => AsyncIterable<Key>
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly log: Log
}

/** The time between two polls, in milliseconds. */
const day = 24 * 60 * 60 * 1000

/** The time for telling one person with all attempts, in milliseconds. */
const tellingLasts = 60_000

/**
 * Polls now and once a day. An upload counts as interrupted after its time limit. Until then another copy of the bot
 * may still be making it.
 *
 * @returns a function that stops it and waits for the current message
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
  // Lists all keys first, because a removal would shift the pages of a list that is still being read.
  const receivers: Receiver[] = []
  for await (const { kind, tenant, id } of keys()) {
    if (kind === 'files') receivers.push({ tenant, person: id as Receiver['person'] })
  }
  for (const receiver of receivers) {
    const offers = (await deps.files.read(receiver.tenant, receiver.person))?.offers ?? []
    for (const offer of offers) {
      const until = offer.decision?.upload?.until
      if (until === undefined) continue
      await timing.sleep(Math.max(0, Date.parse(until) - clock().getTime()), ending)
      if (ending.aborted) return
      const claimed = new Date(clock().getTime() + tellingLasts).toISOString()
      const chat = await claim(deps, receiver, offer, claimed)
      if (chat !== undefined && (await isTold({ deps, ...parts }, offer, chat, ending)))
        await endUpload(deps, receiver, offer.id)
    }
    await removeExpired(deps, receiver, clock().toISOString())
  }
}

/**
 * Claims an upload until `until` (ISO 8601, UTC), so that no other copy of the bot tells the same person. Returns the
 * chat; undefined if another copy was faster, or if the upload has ended after all.
 */
function claim(
  { files }: Pick<Dependencies, 'files'>,
  { tenant, person }: Receiver,
  { id, decision: known }: FileOffer,
  until: string,
): Promise<string | undefined> {
  return files.change<Step<PersonFiles, string | undefined>>(tenant, person, (before) => {
    const decision = before?.offers.find((offer) => offer.id === id)?.decision
    if (!before || !decision?.upload || decision.upload.until !== known?.upload?.until)
      return { type: 'unchanged', result: undefined }
    const { chat } = decision.upload
    return { type: 'save', value: withDecision(before, id, { ...decision, upload: { chat, until } }), result: chat }
  })
}

/** Tells the person. Returns false if a later poll should try again. */
async function isTold(
  { teams, deps, log }: Pick<Parts, 'teams' | 'deps' | 'log'>,
  offer: FileOffer,
  chat: string,
  ending: AbortSignal,
): Promise<boolean> {
  const reference = readReference(chat)
  if (!reference) return true
  const card = fileCard(wordsFor(deps.sets.newest, offer.locale), { state: 'failed', offer, why: 'interrupted' })
  try {
    await teams.post(reference, cardMessage(card), { ...writing, ending })
    return true
  } catch (error) {
    log.warn(faultOf(error), 'The bot could not tell a person that an upload was interrupted.')
    const { kind, happened } = teamsFaultOf(error)
    return kind !== 'passing' || happened !== 'no'
  }
}

function removeExpired({ files }: Pick<Dependencies, 'files'>, { tenant, person }: Receiver, now: string) {
  return removeFileRecords(files, tenant, person, (before) => withoutExpired(before, now))
}
