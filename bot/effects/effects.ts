// Performs a reply's effects in the background, after the reply. The bot waits for them when it ends.

import { setImmediate } from 'node:timers/promises'
import type { Effect, Outcome, Tag } from '../../dialogs/effects.ts'
import type { Place } from '../../dialogs/turn.ts'
import { count } from '../../lib/observation.ts'
import { systemTiming, type Timing } from '../../lib/timing.ts'
import { retryInBackground } from '../../store/retry-in-background.ts'
import type { DisplayService } from '../displays/displays.ts'
import type { FileCause, FileEffect, FileSender } from '../files/file-sender.ts'
import { faultOf, type Log } from '../log.ts'
import type { DirectMessages } from './direct-messages.ts'

/** The cause of some effects. */
type Cause = {
  readonly tenant: string
  /** The person's act and its place; none if the bot acts by itself. */
  readonly act?: {
    readonly operation: string
    readonly place: Place
    /** The person's own chat, if they acted there. The bot sends files only there. */
    readonly chat?: Omit<FileCause, 'tenant'>
  }
  /** The tag of the message whose outcome led to the effects. */
  readonly tag?: Tag
}

export type Effects = {
  /** Performs the effects after the current reply. Never throws. */
  after(cause: Cause, effects: readonly Effect[] | undefined): void
  /** Waits for all effects in progress. Later failures are not retried. */
  flush(): Promise<void>
}

/** Records the outcome of a message, and returns the following effects. */
type RecordOutcome = (tenant: string, tag: Tag, outcome: Outcome) => Promise<readonly Effect[]>

type Parts = {
  readonly displays: Pick<DisplayService, 'show' | 'forget'>
  readonly directMessages: DirectMessages
  readonly files: FileSender
  readonly recordDelivery: RecordOutcome
  /** Records the outcome of a mention, by the tag of the message that led to it. */
  readonly recordMention: RecordOutcome
  readonly log: Log
  readonly timing?: Timing
}

/** A person who returns within this time, in milliseconds, continues in the same message. */
const session = 30 * 60 * 1000

/** Messages of one reply that are sent concurrently. Teams allows fifty requests a second for an app in a tenant. */
const lanes = 4

/** The most replies with effects in progress. While Teams fails, each takes at most about half a minute. */
export const mostInProgress = 5000

export function effectsWith(parts: Parts): Effects {
  const { displays, directMessages, files, recordDelivery, recordMention, log, timing = systemTiming } = parts
  const inProgress = new Set<Promise<void>>()

  async function performAll(cause: Cause, effects: readonly Effect[]): Promise<void> {
    // Shared messages come first and in order, because a mention needs the board's thread. Each only writes a record,
    // which is quick.
    for (const effect of effects.filter(isOfDisplays)) await guarded(() => performOnDisplays(cause, effect))
    const messages = effects.filter((effect) => !isOfDisplays(effect)).values()
    const lane = async () => {
      for (const effect of messages) await guarded(() => send(cause, effect))
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      log.error(faultOf(error), 'An effect of a reply failed.')
    }
  }

  async function performOnDisplays({ tenant, act }: Cause, effect: OfDisplays): Promise<void> {
    const { assessment } = effect
    if (effect.type === 'forget') return displays.forget(tenant, assessment)
    const { surface, anew } = effect
    const reference = act?.place.type === 'shared' ? act.place.reference : undefined
    await displays.show({
      ...{ tenant, assessment, surface },
      ...(act && { trigger: { operation: act.operation, reference } }),
      ...(anew && { repost: anew === 'unless-recent' ? { unlessWithin: session } : {} }),
    })
  }

  async function send({ tenant, act, tag }: Cause, effect: Exclude<Effect, OfDisplays>): Promise<void> {
    if (isOfFiles(effect)) {
      if (act?.chat) await files.perform({ tenant, ...act.chat }, effect)
      return
    }
    if (effect.type === 'mention') {
      const outcome = await directMessages.mention(tenant, effect)
      count('delivery', { type: 'mention', outcome })
      if (tag) await recorded(recordMention, tenant, tag, outcome)
      return
    }
    const outcome = await directMessages.tell(tenant, effect)
    count('delivery', { type: 'message', outcome })
    // Without this record, the message would be sent again.
    if (effect.tag) await recorded(recordDelivery, tenant, effect.tag, outcome)
  }

  async function recorded(record: RecordOutcome, tenant: string, tag: Tag, outcome: Outcome): Promise<void> {
    await performAll({ tenant, tag }, await retryInBackground(timing, () => record(tenant, tag, outcome)))
  }

  return {
    after(cause, effects = []) {
      if (effects.length === 0) return
      if (inProgress.size >= mostInProgress) {
        log.error({ inProgress: inProgress.size }, 'Too many effects are in progress: those of one reply are left out.')
        return
      }
      const work = setImmediate()
        .then(() => performAll(cause, effects))
        .finally(() => inProgress.delete(work))
      inProgress.add(work)
    },
    async flush() {
      directMessages.stopRetrying()
      files.stop()
      while (inProgress.size > 0) await Promise.all(inProgress)
    },
  }
}

type OfDisplays = Extract<Effect, { type: 'show' | 'forget' }>

const isOfDisplays = (effect: Effect): effect is OfDisplays => effect.type === 'show' || effect.type === 'forget'

const ofFiles: readonly Effect['type'][] = ['write', 'offer-file', 'send-file', 'read-file']

const isOfFiles = (effect: Effect): effect is FileEffect => ofFiles.includes(effect.type)
