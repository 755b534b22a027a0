// What is done once a reply has gone out. It holds up nobody, and the end of the process waits for it.

import { setImmediate } from 'node:timers/promises'
import type { Effect, Outcome, Tag } from '../../dialogs/effects.ts'
import type { Place } from '../../dialogs/turn.ts'
import { retryWhileUnavailable } from '../../store/retry-unavailable.ts'
import type { DisplayService } from '../displays/displays.ts'
import { faultOf, type Log } from '../log.ts'
import type { DirectMessages } from './direct-messages.ts'

/** What the effects follow from. */
type Cause = {
  readonly tenant: string
  /** What a person did, and where; nothing where the bot acts by itself. */
  readonly act?: { readonly operation: string; readonly place: Place }
  /** That of the message whose outcome they follow from. */
  readonly tag?: Tag
}

export type Effects = {
  /** Begins once the reply of this moment is out of the way. */
  after(cause: Cause, effects: readonly Effect[] | undefined): void
  /** Waits for all that has begun, and tries nothing again from then on. */
  flush(): Promise<void>
}

type Parts = {
  readonly displays: Pick<DisplayService, 'show' | 'forget'>
  readonly telling: DirectMessages
  /** Takes note of what became of a message, and gives what follows. */
  readonly settle: (tenant: string, tag: Tag, became: Outcome) => Promise<readonly Effect[]>
  /** The same of a mention, by the tag of the message that led to it. */
  readonly settleMention: (tenant: string, tag: Tag, became: Outcome) => Promise<readonly Effect[]>
  readonly log: Log
}

/** Whoever comes back to their questions within this time goes on in the same message. */
const session = 30 * 60 * 1000

/** How many messages are written at once; Teams takes fifty requests a second of one app in one tenant. */
const lanes = 4

export function effectsWith({ displays, telling, settle, settleMention, log }: Parts): Effects {
  const underWay = new Set<Promise<void>>()

  async function performAll(cause: Cause, effects: readonly Effect[]): Promise<void> {
    // In their order, as what is mentioned in a thread needs to know where that is. Each only takes note of something, and
    // where the store cannot do that now the others are not kept waiting.
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
      log.error(faultOf(error), 'What follows a reply could not be done.')
    }
  }

  async function performOnDisplays({ tenant, act }: Cause, effect: OfDisplays): Promise<void> {
    const { assessment } = effect
    if (effect.type === 'forget') return displays.forget(tenant, assessment)
    const { surface, anew } = effect
    const where = act?.place.type === 'shared' ? act.place.reference : undefined
    await displays.show({
      ...{ tenant, assessment, surface },
      ...(act && { press: { operation: act.operation, where } }),
      ...(anew && { anew: anew === 'unless-recent' ? { unlessWithin: session } : {} }),
    })
  }

  async function send({ tenant, tag }: Cause, effect: Exclude<Effect, OfDisplays>): Promise<void> {
    if (effect.type === 'mention') {
      const became = await telling.mention(tenant, effect)
      if (tag) await performAll({ tenant, tag }, await retryWhileUnavailable(() => settleMention(tenant, tag, became)))
      return
    }
    const became = await telling.tell(tenant, effect)
    const own = effect.tag
    // What has arrived and is not noted would be sent again.
    if (own) await performAll({ tenant, tag: own }, await retryWhileUnavailable(() => settle(tenant, own, became)))
  }

  return {
    after(cause, effects = []) {
      if (effects.length === 0) return
      const work = setImmediate()
        .then(() => performAll(cause, effects))
        .finally(() => underWay.delete(work))
      underWay.add(work)
    },
    async flush() {
      telling.hurry()
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

type OfDisplays = Extract<Effect, { type: 'show' | 'forget' }>

const isOfDisplays = (effect: Effect): effect is OfDisplays => effect.type === 'show' || effect.type === 'forget'
