// One turn with Teams: what the dialogs say to an activity, and how that goes out.

import { randomUUID } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import type { Card } from '../../cards/parts/elements.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { brokenCard } from '../../cards/system/broken-card.ts'
import { busyCard, silentCard } from '../../cards/system/busy-card.ts'
import type { Effect } from '../../dialogs/effects.ts'
import { onlyLooks } from '../../dialogs/presses.ts'
import { route } from '../../dialogs/route.ts'
import { channelsAt } from '../../dialogs/team/leave-channel.ts'
import type { Reply, Turn } from '../../dialogs/turn.ts'
import { DocumentUnreadable } from '../../store/documents/unreadable.ts'
import type { IncomingActivity } from '../incoming/activity.ts'
import { placeOf, tenantOf } from '../incoming/place.ts'
import { isAutomatic, toTurn } from '../incoming/to-turn.ts'
import { faultOf } from '../log.ts'
import { cardMessage, emptyResponse, messageResponse } from '../teams/activities.ts'
import { TeamsUnavailable } from '../teams/teams-unavailable.ts'
import type { BotParts } from './parts.ts'
import { sendReply } from './send-reply.ts'

/** Answers one activity. A fault of the dialogs ends here: logged once, and told politely. Throws when it cannot reply. */
export async function handleActivity(bot: BotParts, context: TurnContext, activity: IncomingActivity): Promise<void> {
  const isInvoke = activity.type === 'invoke'
  notice(bot, activity)
  const turn = toTurn(activity, bot.clock(), randomUUID)
  if (!turn || (isAutomatic(activity) && !onlyLooks(turn))) {
    if (isInvoke) await context.sendActivity(emptyResponse())
    return
  }
  const pace = bot.personRateLimit(JSON.stringify([turn.tenant, turn.person]), bot.clock())
  if (pace !== 'serve') {
    // What answers a press goes nowhere else; further messages would only add to the flood.
    if (isInvoke || pace === 'tell') await tell(context, activity, busyCard(wordsFor(bot.deps.set, activity.locale)))
    return
  }
  if (turn.place.type === 'shared') bot.rosters.met(turn.tenant, turn.place.conversation, turn.person)
  let said: Reply
  let saved: readonly Effect[] = []
  const cutShort = (shows: readonly Effect[]) => {
    saved = shows
  }
  try {
    said = await route(turn, isAutomatic(activity) ? bot.readingDeps : bot.deps, cutShort)
  } catch (error) {
    try {
      await tellOfFault(bot, context, activity, error)
    } finally {
      if (!isAutomatic(activity)) followUp(bot, turn, saved)
    }
    return
  }
  try {
    // Where this fails the answer is saved all the same, and whoever cannot be written to cannot be told either.
    await sendReply(bot, context, activity, turn, said)
  } finally {
    // A refresh that the client asked for by itself only looks. An edit in answer to it would make it ask again.
    if (!isAutomatic(activity)) followUp(bot, turn, said.after)
  }
}

/** What comes after a reply. A press that changed nothing may have been made on a message that was left behind. */
function followUp(
  { effects, displays }: BotParts,
  { tenant, operation, place, input }: Turn,
  after: readonly Effect[] = [],
): void {
  effects.after({ tenant, act: { operation, place } }, after)
  const press = input.type === 'pressed' ? input.press : undefined
  if (place.type === 'shared' && press && 'assessment' in press) displays.check(tenant, press.assessment)
}

/** Takes note of where a shared conversation is, and that the people in it have changed: what is shown tells of them. */
function notice({ conversations, rosters, displays, deps }: BotParts, activity: IncomingActivity): void {
  const place = placeOf(activity)
  if (place?.type !== 'shared') return
  const tenant = tenantOf(activity)
  conversations.met(tenant, place)
  if (!activity.membersAdded && !activity.membersRemoved) return
  rosters.changed(tenant)
  displays.checkIn(tenant, place.conversation, async () =>
    (await channelsAt(tenant, deps, place)).flatMap(({ assessments }) => assessments.slice(-1)),
  )
}

/** A fault is logged once. What is told of it gives a reference to that. */
async function tellOfFault(
  { deps, log }: BotParts,
  context: TurnContext,
  activity: IncomingActivity,
  fault: unknown,
): Promise<void> {
  const words = wordsFor(deps.set, activity.locale)
  if (fault instanceof TeamsUnavailable) {
    log.warn(faultOf(fault), 'Who is in a channel could not be learned.')
    await tell(context, activity, silentCard(words))
    return
  }
  const reference = randomUUID()
  log.error({ reference, activity: activity.type, ...faultOf(fault) }, 'A turn failed.')
  await tell(
    context,
    activity,
    brokenCard(words, reference, fault instanceof DocumentUnreadable ? fault.reason : undefined),
  )
}

/** Says that something was not done. An invoke keeps the card, and with it the question, where it is. */
async function tell(context: TurnContext, activity: IncomingActivity, card: Card): Promise<void> {
  if (activity.type === 'invoke') await context.sendActivity(messageResponse(card.fallbackText ?? ''))
  else if (activity.type === 'message') await context.sendActivity(cardMessage(card))
}
