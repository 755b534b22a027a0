// Sends files in personal chats: asks for consent, makes and uploads the accepted file, and reports its progress.

import type { Card } from '../../cards/parts/elements.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { type FileFailure, type FileState, fileCard } from '../../cards/sharing/files/file-card.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import type { Effect } from '../../dialogs/effects.ts'
import { acceptedFile, endUpload, type Receiver } from '../../dialogs/results/files/accepted-file.ts'
import { count } from '../../lib/observation.ts'
import type { WallTiming } from '../../lib/timing.ts'
import type { ReportRenderer } from '../../reports/rendering/report-renderer.ts'
import { retryInBackground } from '../../store/retry-in-background.ts'
import type { Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'
import type { Policy } from '../settings/allowed-tenants.ts'
import { cardMessage } from '../teams/card-message.ts'
import type { PacedTeams } from '../teams/pace/paced-teams.ts'
import type { Message } from '../teams/port.ts'
import { isFileAddress } from './file-hosts.ts'
import { consentMessage, fileInfoMessage, writing } from './file-messages.ts'
import { fileReader } from './file-reader.ts'
import type { TableReader } from './table-reader.ts'
import { type UploadOutcome, type UploadTimes, upload } from './upload.ts'

export type FileEffect = Extract<Effect, { type: 'write' | 'offer-file' | 'send-file' | 'read-file' }>

/** The person, and the chat with them. `asked` is the message that they pressed Allow or Decline on. */
export type FileCause = Receiver & { readonly chat: Reference; readonly asked?: string; readonly locale?: string }

export type FileSender = {
  perform(cause: FileCause, effect: FileEffect): Promise<void>
  /** Stops all retries, and aborts uploads as interrupted. */
  stop(): void
}

export type FileSenderParts = {
  readonly teams: Pick<PacedTeams, 'post' | 'edit' | 'remove'>
  readonly deps: Dependencies
  readonly reports: ReportRenderer
  readonly tables: Pick<TableReader, 'read'>
  readonly policy: Policy
  readonly times: UploadTimes
  readonly clock: () => Date
  readonly log: Log
  readonly timing: WallTiming
}

/** The most bytes of a sent file. The largest report of a full assessment is a twentieth of this. */
const mostFileBytes = 10 * 1024 * 1024

/** The most concurrent uploads. The bot answers the next one that it is busy. */
const mostUploads = 64

export function fileSender(parts: FileSenderParts): FileSender {
  const { teams, deps, reports, tables, policy, times, clock, log, timing } = parts
  const ending = new AbortController()
  const read = fileReader({ deps, policy, tables, log, ending: ending.signal })
  const how = { ...writing, ending: ending.signal }
  let uploads = 0

  const post = (chat: Reference, message: Message) => teams.post(chat, message, how)

  /** Posts a message and edits it to the newest state of the upload. If an edit fails, it posts the state. */
  async function progressIn(chat: Reference, first: Card) {
    let id: string | undefined
    const show = async (card: Card) => {
      const message = cardMessage(card)
      const known = id
      if (known !== undefined && (await isEdited(chat, known, message))) return
      id = await post(chat, message)
    }
    await show(first)
    return show
  }

  async function isEdited(chat: Reference, id: string, message: Message): Promise<boolean> {
    try {
      await teams.edit(chat, id, message, { ...how, despite: 'unknown' })
      return true
    } catch {
      return false
    }
  }

  async function send(cause: FileCause, effect: Extract<FileEffect, { type: 'send-file' }>): Promise<void> {
    const { chat, asked } = cause
    // Removes the question, because in Teams the person could press Allow again.
    if (asked !== undefined) void teams.remove(chat, asked, { ...how, despite: 'unknown' }).catch(() => undefined)
    const file = await acceptedFile(deps, cause, effect.offer, clock().toISOString()).catch(async (error: unknown) => {
      log.error(faultOf(error), 'A file that a person accepted could not be prepared.')
      const words = wordsFor(deps.sets.newest, cause.locale)
      await post(chat, cardMessage(fileCard(words, { state: 'failed', offer: undefined, why: 'busy' })))
    })
    if (!file) return
    const { offer, words } = file
    try {
      const show = await progressIn(
        chat,
        'refusal' in file ? file.refusal : fileCard(words, { state: 'making', offer }),
      )
      if ('refusal' in file) return
      const tell = (state: FileState) => {
        const outcome = state.state === 'failed' ? state.why : state.state
        if (state.state === 'failed' || state.state === 'sent') count('export', { format: offer.format, outcome })
        return show(fileCard(words, state))
      }
      if (!isFileAddress(effect.upload.uploadUrl, policy)) {
        log.warn('Teams named a place for a file that the bot does not send files to.')
        return await tell({ state: 'failed', offer, why: 'address' })
      }
      if (uploads >= mostUploads) return await tell({ state: 'failed', offer, why: 'busy' })
      uploads += 1
      try {
        const bytes = await reports[offer.format](file.content).catch((error: unknown) => {
          log.error(faultOf(error), 'A report could not be made.')
          return undefined
        })
        if (!bytes) return await tell({ state: 'failed', offer, why: ending.signal.aborted ? 'interrupted' : 'broken' })
        if (bytes.length > mostFileBytes) return await tell({ state: 'failed', offer, why: 'too-large' })
        await tell({ state: 'uploading', offer, size: bytes.length })
        const outcome = await upload(effect.upload.uploadUrl, bytes, { times, timing, ending: ending.signal })
        if (outcome !== 'sent') {
          log.warn({ outcome }, 'A file could not be uploaded.')
          return await tell({ state: 'failed', offer, why: failureOf(outcome) })
        }
      } finally {
        uploads -= 1
      }
      if (isFileAddress(effect.upload.contentUrl, policy)) await post(chat, fileInfoMessage(offer.name, effect.upload))
      await tell({ state: 'sent', offer })
    } finally {
      await retryInBackground(timing, () => endUpload(deps, cause, offer.id))
    }
  }

  return {
    async perform(cause, effect) {
      const { chat } = cause
      switch (effect.type) {
        case 'write':
          await post(chat, cardMessage(effect.card))
          return
        case 'offer-file':
          await post(chat, consentMessage(effect))
          return
        case 'send-file':
          return send(cause, effect)
        case 'read-file': {
          const { tenant, person, locale } = cause
          const input = { type: 'file', address: effect.address, others: 0 } as const
          const turn = { tenant, person, locale, input, operation: effect.operation, now: clock().toISOString() }
          await post(chat, cardMessage(await read({ ...turn, place: { type: 'personal' } }, effect.address)))
          return
        }
        default:
          return effect satisfies never
      }
    },
    stop: () => ending.abort(),
  }
}

const failureOf = (outcome: Exclude<UploadOutcome, 'sent'>): FileFailure =>
  outcome === 'redirected' ? 'address' : outcome
