// Messages to one person: a card in their own chat, or a mention of them where a council return has its board.

import { setTimeout } from 'node:timers/promises'
import type { Effect, Outcome } from '../dialogs/turn.ts'
import { backOff } from './back-off.ts'
import type { Conversations } from './conversations.ts'
import type { DisplayService } from './displays.ts'
import { faultOf, type Log } from './log.ts'
import { mentionMessage } from './mention-message.ts'
import { cardMessage, withRefresh } from './perform.ts'
import { ownIdOf } from './reference.ts'
import type { SendingPace } from './sending-pace.ts'
import type { TeamsEnd } from './teams-end.ts'
import { type TeamsFault, teamsFaultOf } from './teams-fault.ts'

export type TellingParts = {
  readonly end: Pick<TeamsEnd, 'openChat' | 'post'>
  readonly displays: Pick<DisplayService, 'whereIs'>
  readonly conversations: Pick<Conversations, 'find'>
  readonly pace: SendingPace
  readonly log: Log
  /** Milliseconds before the second attempt; the later ones wait longer. */
  readonly firstPause?: number
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>

export type Telling = {
  tell(tenant: string, effect: EffectOf<'tell'>): Promise<Outcome>
  mention(tenant: string, effect: EffectOf<'mention'>): Promise<Outcome>
  /** What fails from now on is not tried again. */
  hurry(): void
}

const attempts = 5

export function telling({ end, displays, conversations, pace, log, firstPause = 1000 }: TellingParts): Telling {
  const hurrying = new AbortController()

  async function tell(tenant: string, { to, conversation, card, again }: EffectOf<'tell'>): Promise<Outcome> {
    const where = await conversations.find(tenant, conversation)
    if (!where) return 'failed'
    const chat = await repeatedly(() => end.openChat(where, to.address), isPassing)
    await repeatedly(() => end.post(chat, cardMessage(withRefresh({ card, again }, to.address))), isNotDone)
    return 'delivered'
  }

  async function mention(tenant: string, { assessment, member, text }: EffectOf<'mention'>): Promise<Outcome> {
    const where = await displays.whereIs({ tenant, assessment, surface: 'board' })
    if (!where) return 'failed'
    const conversation = ownIdOf(where.conversation)
    await repeatedly(async () => {
      for (let wait = pace.wait(conversation); wait > 0; wait = pace.wait(conversation)) await setTimeout(wait)
      pace.note(conversation)
      await end.post(where, mentionMessage(member, text))
    }, isNotDone)
    return 'delivered'
  }

  async function repeatedly<Result>(
    work: () => Promise<Result>,
    isToRepeat: (fault: TeamsFault) => boolean,
  ): Promise<Result> {
    for (let failures = 0; ; failures++) {
      try {
        return await work()
      } catch (error) {
        const fault = teamsFaultOf(error)
        if (!isToRepeat(fault) || failures + 1 === attempts || hurrying.signal.aborted) throw fault
        await setTimeout(backOff(failures, firstPause, fault.after), undefined, { signal: hurrying.signal }).catch(
          () => {
            throw fault
          },
        )
      }
    }
  }

  const withOutcome =
    <E>(work: (tenant: string, effect: E) => Promise<Outcome>) =>
    async (tenant: string, effect: E): Promise<Outcome> => {
      try {
        return await work(tenant, effect)
      } catch (error) {
        const { kind } = teamsFaultOf(error)
        if (kind === 'refused' || kind === 'gone') return 'unreachable'
        log.warn(faultOf(error), 'Somebody could not be written to.')
        return 'failed'
      }
    }

  return { tell: withOutcome(tell), mention: withOutcome(mention), hurry: () => hurrying.abort() }
}

const isPassing = ({ kind }: TeamsFault) => kind === 'passing'

// A message whose answer was lost may have arrived: nobody wants it twice.
const isNotDone = ({ kind, happened }: TeamsFault) => kind === 'passing' && happened !== 'unknown'
