// One turn with Teams: what the dialogs say to an activity, and how that goes out.

import { randomUUID } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import { brokenCard } from '../cards/broken-card.ts'
import { busyCard, silentCard } from '../cards/busy-card.ts'
import type { Card } from '../cards/elements.ts'
import { wordsFor } from '../cards/words.ts'
import { channelsAt } from '../dialogs/channel.ts'
import { route } from '../dialogs/route.ts'
import type { Effect, Reply, Turn, World } from '../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { CatchUp } from './catch-up.ts'
import type { Conversations } from './conversations.ts'
import type { DisplayService } from './displays.ts'
import type { Effects } from './effects.ts'
import { faultOf, type Log } from './log.ts'
import type { Pacing } from './pace.ts'
import { cardMessage, emptyResponse, messageResponse } from './perform.ts'
import { placeOf, tenantOf } from './place.ts'
import { reply } from './reply.ts'
import type { Rosters } from './rosters.ts'
import type { SendingPace } from './sending-pace.ts'
import { TeamsUnavailable } from './teams-unavailable.ts'
import { isAutomatic, onlyLooks, toTurn } from './to-turn.ts'

export type BotParts = {
  readonly adapter: TeamsAdapter
  readonly world: World
  /** The world of turns that only look, as they may come from everybody at once. */
  readonly lookingWorld: World
  readonly catchUp: CatchUp
  readonly effects: Effects
  readonly conversations: Pick<Conversations, 'met'>
  readonly displays: Pick<DisplayService, 'check' | 'checkIn'>
  readonly rosters: Pick<Rosters, 'changed' | 'met'>
  readonly pacing: Pacing
  readonly sendingPace: SendingPace
  readonly log: Log
  readonly clock: () => Date
}

/** Answers one activity. A fault of the dialogs ends here: logged once, and told politely. Throws when it cannot reply. */
export async function answerActivity(bot: BotParts, context: TurnContext, activity: IncomingActivity): Promise<void> {
  const isInvoke = activity.type === 'invoke'
  notice(bot, activity)
  const turn = toTurn(activity, bot.clock(), randomUUID)
  if (!turn || (isAutomatic(activity) && !onlyLooks(turn))) {
    if (isInvoke) await context.sendActivity(emptyResponse())
    return
  }
  const pace = bot.pacing(JSON.stringify([turn.tenant, turn.person]), bot.clock())
  if (pace !== 'serve') {
    // What answers a press goes nowhere else; further messages would only add to the flood.
    if (isInvoke || pace === 'tell') await tell(context, activity, busyCard(wordsFor(bot.world.set, activity.locale)))
    return
  }
  if (turn.place.type === 'shared') bot.rosters.met(turn.tenant, turn.place.conversation, turn.person)
  let said: Reply
  let saved: readonly Effect[] = []
  const cutShort = (shows: readonly Effect[]) => {
    saved = shows
  }
  try {
    said = await route(turn, isAutomatic(activity) ? bot.lookingWorld : bot.world, cutShort)
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
    await reply(bot, context, activity, turn, said)
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
function notice({ conversations, rosters, displays, world }: BotParts, activity: IncomingActivity): void {
  const place = placeOf(activity)
  if (place?.type !== 'shared') return
  const tenant = tenantOf(activity)
  conversations.met(tenant, place)
  if (!activity.membersAdded && !activity.membersRemoved) return
  rosters.changed(tenant)
  displays.checkIn(tenant, place.conversation, async () =>
    (await channelsAt(tenant, world, place)).flatMap(({ assessments }) => assessments.slice(-1)),
  )
}

/** A fault is logged once. What is told of it gives a reference to that. */
async function tellOfFault(
  { world, log }: BotParts,
  context: TurnContext,
  activity: IncomingActivity,
  fault: unknown,
): Promise<void> {
  const words = wordsFor(world.set, activity.locale)
  if (fault instanceof TeamsUnavailable) {
    log.warn(faultOf(fault), 'Who is in a channel could not be learned.')
    await tell(context, activity, silentCard(words))
    return
  }
  const reference = randomUUID()
  log.error({ reference, activity: activity.type, ...faultOf(fault) }, 'A turn failed.')
  await tell(context, activity, brokenCard(words, reference))
}

/** Says that something was not done. An invoke keeps the card, and with it the question, where it is. */
async function tell(context: TurnContext, activity: IncomingActivity, card: Card): Promise<void> {
  if (activity.type === 'invoke') await context.sendActivity(messageResponse(card.fallbackText ?? ''))
  else if (activity.type === 'message') await context.sendActivity(cardMessage(card))
}
