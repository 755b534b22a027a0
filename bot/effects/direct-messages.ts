// Messages to one person: a card in their own chat, or a mention of them where a council return has its board.

import { setTimeout } from 'node:timers/promises'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { Effect, Outcome } from '../../dialogs/effects.ts'
import { backoff } from '../../lib/backoff.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { DisplayService } from '../displays/displays.ts'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'
import { cardMessage, withRefresh } from '../teams/activities.ts'
import { type ConversationRateLimit, waitForCapacity } from '../teams/conversation-rate-limit.ts'
import type { KnownConversations } from '../teams/known-conversations.ts'
import { mentionMessage } from '../teams/mention-message.ts'
import type { Message } from '../teams/port.ts'
import type { TeamsClient } from '../teams/teams-client.ts'
import { TeamsFault, teamsFaultOf } from '../teams/teams-fault.ts'

export type DirectMessagesParts = {
  readonly end: Pick<TeamsClient, 'openChat' | 'post'>
  readonly displays: Pick<DisplayService, 'whereIs'>
  readonly conversations: Pick<KnownConversations, 'find'>
  /** The channel or group chat that a council return belongs to. */
  readonly conversationOf: (tenant: string, assessment: AssessmentId) => Promise<string | undefined>
  readonly pace: ConversationRateLimit
  readonly log: Log
  /** Milliseconds before the second attempt; the later ones wait longer. */
  readonly firstPause?: number
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>

export type DirectMessages = {
  tell(tenant: string, effect: EffectOf<'tell'>): Promise<Outcome>
  mention(tenant: string, effect: EffectOf<'mention'>): Promise<Outcome>
  /** What fails from now on is not tried again. */
  hurry(): void
}

const attempts = 5

/**
 * In milliseconds: no message is tried again later than this, so that whoever claimed some is done with all of them before
 * another copy of the bot may claim them again.
 */
const longest = 30_000

export function directMessages(parts: DirectMessagesParts): DirectMessages {
  const { end, displays, conversations, conversationOf, pace, log, firstPause = 1000 } = parts
  const hurrying = new AbortController()

  async function tell(tenant: string, { to, conversation, card, again }: EffectOf<'tell'>): Promise<Outcome> {
    const where = await conversations.find(tenant, conversation)
    if (!where) return 'failed'
    const last = performance.now() + longest
    // An answer that was lost matters not here: nobody sees a chat being opened.
    const chat = await repeatedly(() => end.openChat(where, to.address), isPassing, last).catch((error: unknown) => {
      const { kind } = teamsFaultOf(error)
      throw kind === 'passing' ? new TeamsFault(kind, 'no', { cause: error }) : error
    })
    await write(chat, cardMessage(withRefresh({ card, again }, to.address)), last)
    return 'delivered'
  }

  async function mention(tenant: string, { assessment, member, text }: EffectOf<'mention'>): Promise<Outcome> {
    const message = mentionMessage(member, text)
    const last = performance.now() + longest
    const thread = await displays.whereIs({ tenant, assessment, surface: 'board' })
    if (thread && (await isWritten(thread, message, last))) return 'delivered'
    // No board was ever there, or its thread was deleted: then beside it, in the channel itself.
    const conversation = await conversationOf(tenant, assessment)
    const channel = conversation === undefined ? undefined : await conversations.find(tenant, conversation)
    if (!channel) return 'failed'
    await write({ ...channel, conversation: ownIdOf(channel.conversation) }, message, last)
    return 'delivered'
  }

  /** False where the thread is there no more. */
  async function isWritten(where: Reference, message: Message, last: number): Promise<boolean> {
    try {
      await write(where, message, last)
      return true
    } catch (error) {
      if (teamsFaultOf(error).kind === 'gone') return false
      throw error
    }
  }

  function write(where: Reference, message: Message, last: number): Promise<void> {
    return repeatedly(
      async () => {
        await waitForCapacity(pace, ownIdOf(where.conversation))
        await end.post(where, message)
      },
      isNotDone,
      last,
    )
  }

  async function repeatedly<Result>(
    work: () => Promise<Result>,
    isToRepeat: (fault: TeamsFault) => boolean,
    last: number,
  ): Promise<Result> {
    for (let failures = 0; ; failures++) {
      try {
        return await work()
      } catch (error) {
        const fault = teamsFaultOf(error)
        const pause = backoff(failures, firstPause, fault.after)
        if (!isToRepeat(fault) || failures + 1 === attempts || hurrying.signal.aborted) throw fault
        if (performance.now() + pause > last) throw fault
        await setTimeout(pause, undefined, { signal: hurrying.signal }).catch(() => {
          throw fault
        })
      }
    }
  }

  const withOutcome =
    <E>(work: (tenant: string, effect: E) => Promise<Outcome>) =>
    async (tenant: string, effect: E): Promise<Outcome> => {
      try {
        return await work(tenant, effect)
      } catch (error) {
        if (error instanceof StoreUnavailable) return failed(error)
        const { kind, happened } = teamsFaultOf(error)
        if (kind === 'refused' || kind === 'gone') return 'unreachable'
        return failed(error, happened !== 'no' ? 'perhaps' : kind === 'wrong' ? 'never' : 'failed')
      }
    }

  function failed(error: unknown, became: Outcome = 'failed'): Outcome {
    log.warn(faultOf(error), 'Somebody could not be written to.')
    return became
  }

  return { tell: withOutcome(tell), mention: withOutcome(mention), hurry: () => hurrying.abort() }
}

const isPassing = ({ kind }: TeamsFault) => kind === 'passing'

// A message that may have arrived is not sent again: nobody wants it twice.
const isNotDone = ({ kind, happened }: TeamsFault) => kind === 'passing' && happened === 'no'
