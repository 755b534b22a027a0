// One turn with Teams: what the dialogs say to an activity, and how that goes out.

import { randomUUID } from 'node:crypto'
import { type ConversationReference, TurnContext } from 'botbuilder'
import { brokenCard } from '../cards/broken-card.ts'
import type { Press } from '../cards/press.ts'
import { wordsFor } from '../cards/words.ts'
import { route } from '../dialogs/route.ts'
import type { Reply, Turn, World } from '../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { CatchUp } from './catch-up.ts'
import { faultOf, type Log } from './log.ts'
import { cardMessage, cardResponse, emptyResponse, messageResponse, withRefresh } from './perform.ts'
import { isAutomatic, toTurn } from './to-turn.ts'

export type BotParts = {
  readonly adapter: TeamsAdapter
  /** Empty when the bot runs without authentication. */
  readonly appId: string
  readonly world: World
  readonly catchUp: CatchUp
  readonly log: Log
  readonly clock: () => Date
}

/** Answers one activity. Every fault ends here: logged once, and told politely. */
export async function answerActivity(bot: BotParts, context: TurnContext, activity: IncomingActivity): Promise<void> {
  const isInvoke = activity.type === 'invoke'
  try {
    const turn = toTurn(activity, bot.clock(), randomUUID)
    if (turn) await reply(bot, context, activity, turn, await route(turn, bot.world))
    else if (isInvoke) await context.sendActivity(emptyResponse())
  } catch (error) {
    const reference = randomUUID()
    bot.log.error({ reference, activity: activity.type, ...faultOf(error) }, 'A turn failed.')
    const words = wordsFor(bot.world.set, activity.locale)
    const card = brokenCard(words, reference)
    // An invoke keeps the card, and with it the question, where it is.
    if (isInvoke) await context.sendActivity(messageResponse(card.fallbackText ?? ''))
    else if (activity.type === 'message') await context.sendActivity(cardMessage(card))
  }
}

async function reply(
  bot: BotParts,
  context: TurnContext,
  activity: IncomingActivity,
  turn: Turn,
  said: Reply,
): Promise<void> {
  if (said.type === 'nothing') return
  const card = withRefresh(said, activity.from?.id ?? turn.person)
  if (activity.type !== 'invoke') {
    await context.sendActivity(cardMessage(card))
    return
  }
  await context.sendActivity(cardResponse(card))
  const message = activity.replyToId
  // A refresh that the client asked for by itself must not lead to an edit: the edit would make it ask again.
  if (!message || isAutomatic(activity)) return
  const reference = TurnContext.getConversationReference(context.activity)
  const { again } = said
  if (again) bot.catchUp.later(reference, message, () => edit(bot, reference, message, turn, again))
  else bot.catchUp.cancel(reference, message)
}

/** Draws the newest state of a message's card and edits the message to it. */
async function edit(
  bot: BotParts,
  reference: Partial<ConversationReference>,
  message: string,
  turn: Turn,
  again: Press,
): Promise<void> {
  const input = { type: 'pressed', press: again, inputs: {} } as const
  const newest = await route({ ...turn, now: bot.clock().toISOString(), input }, bot.world)
  if (newest.type === 'nothing') return
  const card = withRefresh(newest, reference.user?.id ?? turn.person)
  await bot.adapter.continueConversationAsync(bot.appId, reference, async (context) => {
    await context.updateActivity({ ...cardMessage(card), id: message })
  })
}
