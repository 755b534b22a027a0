// Performs a reply's effects in the background, after the reply. The end of the process waits for them.

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
  /** The act of a person, and its place; none if the bot acts by itself. */
  readonly act?: {
    readonly operation: string
    readonly place: Place
    /** The person's own chat, if they acted there; files are sent in no other place. */
    readonly chat?: Omit<FileCause, 'tenant'>
  }
  /** The tag of the message whose outcome led to the effects. */
  readonly tag?: Tag
}

export type Effects = {
  /** Performs the effects once the current reply is out of the way. It does not throw. */
  after(cause: Cause, effects: readonly Effect[] | undefined): void
  /** Waits for all effects in progress. Later failures are not retried. */
  flush(): Promise<void>
}

/** Records the outcome of a message, and returns the effects that follow from it. */
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

/** Milliseconds within which people who come back to their questions continue in the same message. */
const session = 30 * 60 * 1000

/** How many messages of one reply are written at once. Teams takes fifty requests a second of one app in one tenant. */
const lanes = 4

/** The most replies whose effects are in progress. Each takes at most about half a minute, while Teams fails. */
export const mostInProgress = 5000

export function effectsWith(parts: Parts): Effects {
  const { displays, directMessages, files, recordDelivery, recordMention, log, timing = systemTiming } = parts
  const inProgress = new Set<Promise<void>>()

  async function performAll(cause: Cause, effects: readonly Effect[]): Promise<void> {
    // In order, as a mention needs the thread of the board. Each only writes a record, so it takes no long time.
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
    // A message that has arrived without a record would be sent again.
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
