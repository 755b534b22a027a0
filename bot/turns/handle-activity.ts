// Answers one activity: gets the reply from the dialogs, sends it, and starts its effects.

import { randomUUID } from 'node:crypto'
import type { Card } from '../../cards/parts/elements.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { brokenCard } from '../../cards/system/broken-card.ts'
import { busyCard, silentCard } from '../../cards/system/busy-card.ts'
import { readingOnce } from '../../dialogs/dependencies/read-once.ts'
import type { Effect } from '../../dialogs/effects.ts'
import { route } from '../../dialogs/route.ts'
import { channelsAt } from '../../dialogs/team/leave-channel.ts'
import type { Reply, Turn } from '../../dialogs/turn.ts'
import { count, describeWork, measure } from '../../lib/observation.ts'
import { DocumentUnreadable } from '../../store/documents/unreadable.ts'
import { cardAction, type Incoming } from '../incoming/incoming.ts'
import { faultOf } from '../log.ts'
import { cardMessage } from '../teams/card-message.ts'
import type { InvokeResponse, Respond } from '../teams/port.ts'
import { TeamsUnavailable } from '../teams/teams-unavailable.ts'
import { answerExtension } from './answer-extension.ts'
import { messageResponse, refusedResponse, unservedResponse } from './invoke-responses.ts'
import type { BotParts } from './parts.ts'
import { sendReply } from './send-reply.ts'

/**
 * Answers one activity. Logs a fault of the dialogs once and tells the person.
 * @returns the response, for every invoke
 * @throws if a message cannot be sent
 */
export function handleActivity(
  bot: BotParts,
  incoming: Incoming,
  respond: Respond,
): Promise<InvokeResponse | undefined> {
  const fields = { type: incoming.turn?.input.type ?? 'none', place: incoming.place?.type ?? 'none' }
  return measure('turn', fields, () => answerActivity(bot, incoming, respond))
}

async function answerActivity(
  bot: BotParts,
  received: Incoming,
  respond: Respond,
): Promise<InvokeResponse | undefined> {
  notice(bot, received)
  if (!received.turn) return withoutTurn(bot, received)
  const { input } = received.turn
  if (input.type === 'pressed') describeWork({ press: input.press?.do ?? 'unknown' })
  // Opening a chat may refresh many cards at once. These must not use up the rate limit of the person's own presses.
  const pacedAs = [received.turn.tenant, received.turn.person, received.isAutomatic]
  const pace = bot.personRateLimit(JSON.stringify(pacedAs), bot.clock())
  if (pace !== 'serve') {
    count('refusal', { reason: 'too-fast' })
    // An invoke still gets its response. More messages would only add to the flood.
    if (received.invoke === undefined && pace !== 'tell') return undefined
    // No person asked for a refresh, so the card stays as it is, without a message.
    if (received.isAutomatic) return messageResponse('')
    const locale = bot.languages.lastKnown(received.turn, received.locale)
    return tell(received, respond, busyCard(wordsFor(bot.deps.sets.newest, locale)))
  }
  const deps = readingOnce(received.isAutomatic ? bot.readingDeps : bot.deps)
  const turn = await bot.languages.spokenTo(received.turn, deps.people)
  const incoming = { ...received, turn, locale: turn.locale }
  const { isAutomatic } = incoming
  if (turn.place.type === 'shared') bot.rosters.met(turn.tenant, turn.place.conversation, turn.person)
  if (incoming.extension) {
    const { request, conversation } = incoming.extension
    try {
      return await answerExtension(bot.deps, turn, request, conversation, bot.choosesLater)
    } catch (error) {
      return await tellOfFault(bot, incoming, respond, error)
    }
  }
  let said: Reply
  let saved: readonly Effect[] = []
  const cutShort = (shows: readonly Effect[]) => {
    saved = shows
  }
  // An automatic refresh changes nothing. An edit after it would make the client refresh again.
  const follow = (after: readonly Effect[] = []) => isAutomatic || followUp(bot, incoming, after)
  try {
    said = await route(turn, deps, cutShort)
  } catch (error) {
    try {
      return await tellOfFault(bot, incoming, respond, error)
    } finally {
      follow(saved)
    }
  }
  try {
    // If this fails, the answer is still saved, but the bot cannot tell the person.
    return await sendReply(bot, incoming, respond, said)
  } finally {
    follow(said.after)
  }
}

/** Answers an activity without a turn. An invoke still gets the response that its protocol requires. */
function withoutTurn({ deps, log }: BotParts, { invoke, lacks, type, locale }: Incoming): InvokeResponse | undefined {
  if (lacks) log.warn({ activity: type, lacks }, 'An activity could not be answered.')
  if (invoke === undefined) return undefined
  const sorry = wordsFor(deps.sets.newest, locale).ui.problem.say['not-understood']
  return invoke === cardAction ? refusedResponse(sorry) : unservedResponse(invoke, sorry)
}

/**
 * Starts the effects after a reply. Also checks the shared messages, because the pressed one may show an older state.
 */
function followUp(
  { effects, displays }: BotParts,
  { turn, reference, replyTo }: Incoming & { readonly turn: Turn },
  after: readonly Effect[],
): void {
  const { tenant, person, operation, place, input, locale } = turn
  const asked = input.type === 'consented' ? replyTo : undefined
  const chat = place.type === 'personal' && reference ? { person, chat: reference, asked, locale } : undefined
  effects.after({ tenant, act: { operation, place, chat } }, after)
  const press = input.type === 'pressed' ? input.press : undefined
  if (place.type === 'shared' && press && 'assessment' in press) displays.check(tenant, press.assessment)
}

/**
 * Notes the reference of a shared conversation. If its members changed, updates its shared messages, which name them.
 */
function notice({ conversations, rosters, displays, deps }: BotParts, { tenant, place, isOfMembers }: Incoming): void {
  if (place?.type !== 'shared') return
  conversations.met(tenant, place)
  if (!isOfMembers) return
  rosters.changed(tenant)
  displays.checkIn(tenant, place.conversation, async () =>
    (await channelsAt(deps, tenant, place)).flatMap(({ assessments }) => assessments.slice(-1)),
  )
}

/** Logs a fault once, and tells the person with a reference to the log line. */
async function tellOfFault(
  { deps, log }: BotParts,
  incoming: Incoming,
  respond: Respond,
  fault: unknown,
): Promise<InvokeResponse | undefined> {
  const words = wordsFor(deps.sets.newest, incoming.locale)
  if (fault instanceof TeamsUnavailable) {
    count('refusal', { reason: 'members-unknown' })
    log.warn(faultOf(fault), 'The members of a channel could not be read.')
    return tell(incoming, respond, silentCard(words))
  }
  const reference = randomUUID()
  count('fault')
  describeWork({ reference })
  log.error({ reference, activity: incoming.type, ...faultOf(fault) }, 'A turn failed.')
  const unreadable = fault instanceof DocumentUnreadable ? fault.reason : undefined
  return tell(incoming, respond, brokenCard(words, reference, unreadable))
}

/** Tells the person that an act was not done. The response to an invoke leaves the card as it is. */
async function tell({ invoke, type }: Incoming, respond: Respond, card: Card): Promise<InvokeResponse | undefined> {
  if (invoke !== undefined) {
    const text = card.fallbackText ?? ''
    return invoke === cardAction ? messageResponse(text) : unservedResponse(invoke, text)
  }
  if (type === 'message' || type === 'messageUpdate') await respond(cardMessage(card))
  return undefined
}
