// Sends direct messages: a card in a personal chat, or an @mention in the thread of a council return's board.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { Effect, Outcome } from '../../dialogs/effects.ts'
import { systemTiming, type Timing } from '../../lib/timing.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { DisplayService } from '../displays/displays.ts'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'
import { cardMessage } from '../teams/card-message.ts'
import { withRefresh } from '../teams/card-refresh.ts'
import type { KnownConversations } from '../teams/known-conversations.ts'
import { mentionMessage } from '../teams/mention-message.ts'
import type { PacedTeams } from '../teams/pace/paced-teams.ts'
import type { Message } from '../teams/port.ts'
import { TeamsFault, teamsFaultOf } from '../teams/teams-fault.ts'

export type DirectMessagesParts = {
  readonly teams: Pick<PacedTeams, 'openChat' | 'post'>
  readonly displays: Pick<DisplayService, 'threadOf'>
  readonly conversations: Pick<KnownConversations, 'find'>
  /** The channel or group chat that a council return belongs to. */
  readonly conversationOf: (tenant: string, assessment: AssessmentId) => Promise<string | undefined>
  readonly log: Log
  readonly timing?: Timing
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>

export type DirectMessages = {
  tell(tenant: string, effect: EffectOf<'tell'>): Promise<Outcome>
  mention(tenant: string, effect: EffectOf<'mention'>): Promise<Outcome>
  /** Stops retries after later failures. */
  stopRetrying(): void
}

const attempts = 5
/** The longest first pause, in milliseconds; later pauses are longer. */
const firstPause = 1000

/**
 * The time for all attempts of one message, in milliseconds. A claim of reminders by a copy of the bot lasts longer
 * than this.
 */
const budget = 30_000

/** Sends direct messages, and returns the outcome of each. Never throws. */
export function directMessages(parts: DirectMessagesParts): DirectMessages {
  const { teams, displays, conversations, conversationOf, log, timing = systemTiming } = parts
  const ending = new AbortController()

  async function tell(tenant: string, { to, conversation, card, again }: EffectOf<'tell'>): Promise<Outcome> {
    const reference = await conversations.find(tenant, conversation)
    if (!reference) return 'failed'
    const end = timing.now() + budget
    // Retries even if the response was lost, because opening a chat twice has no effect.
    const how = { ...insisting(end), despite: 'unknown' } as const
    const chat = await teams.openChat(reference, to.address, how).catch((error: unknown) => {
      const { kind } = teamsFaultOf(error)
      throw kind === 'passing' ? new TeamsFault(kind, 'no', { cause: error }) : error
    })
    await write(chat, cardMessage(withRefresh({ card, again }, to.address)), end)
    return 'delivered'
  }

  async function mention(tenant: string, { assessment, member, text }: EffectOf<'mention'>): Promise<Outcome> {
    const message = mentionMessage(member, text)
    const end = timing.now() + budget
    const thread = await displays.threadOf({ tenant, assessment, surface: 'board' })
    if (thread && (await isWritten(thread, message, end))) return 'delivered'
    // Without a board, or after its thread was deleted, the message goes to the channel itself.
    const conversation = await conversationOf(tenant, assessment)
    const channel = conversation === undefined ? undefined : await conversations.find(tenant, conversation)
    if (!channel) return 'failed'
    await write({ ...channel, conversation: ownIdOf(channel.conversation) }, message, end)
    return 'delivered'
  }

  /** False if the thread was deleted. */
  async function isWritten(thread: Reference, message: Message, end: number): Promise<boolean> {
    try {
      await write(thread, message, end)
      return true
    } catch (error) {
      if (teamsFaultOf(error).kind === 'gone') return false
      throw error
    }
  }

  async function write(to: Reference, message: Message, end: number): Promise<void> {
    // A message that may have arrived is not sent again, because the person would get it twice.
    await teams.post(to, message, { ...insisting(end), despite: 'no' })
  }

  const insisting = (end: number) => ({ attempts, firstPause, budget: end - timing.now(), ending: ending.signal })

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

  function failed(error: unknown, outcome: Outcome = 'failed'): Outcome {
    log.warn(faultOf(error), 'The bot could not write to a person.')
    return outcome
  }

  return { tell: withOutcome(tell), mention: withOutcome(mention), stopRetrying: () => ending.abort() }
}
