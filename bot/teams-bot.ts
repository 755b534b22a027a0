// One turn with Teams: what the dialogs say to an activity, and how that goes out.

import { randomUUID } from 'node:crypto'
import { type ConversationReference, TurnContext } from 'botbuilder'
import { brokenCard } from '../cards/broken-card.ts'
import { busyCard } from '../cards/busy-card.ts'
import type { Card } from '../cards/elements.ts'
import type { Press } from '../cards/press.ts'
import { wordsFor } from '../cards/words.ts'
import { route } from '../dialogs/route.ts'
import type { Reply, Turn, World } from '../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'
import type { TeamsAdapter } from './adapter.ts'
import type { CatchUp } from './catch-up.ts'
import { faultOf, type Log } from './log.ts'
import type { Pacing } from './pace.ts'
import { cardMessage, cardResponse, emptyResponse, messageResponse, withRefresh } from './perform.ts'
import { isAutomatic, toTurn } from './to-turn.ts'

export type BotParts = {
  readonly adapter: TeamsAdapter
  readonly world: World
  readonly catchUp: CatchUp
  readonly pacing: Pacing
  readonly log: Log
  readonly clock: () => Date
}

/** Answers one activity. A fault of the dialogs ends here: logged once, and told politely. Throws when it cannot reply. */
export async function answerActivity(bot: BotParts, context: TurnContext, activity: IncomingActivity): Promise<void> {
  const isInvoke = activity.type === 'invoke'
  const turn = toTurn(activity, bot.clock(), randomUUID)
  if (!turn) {
    if (isInvoke) await context.sendActivity(emptyResponse())
    return
  }
  const pace = bot.pacing(JSON.stringify([turn.tenant, turn.person]), bot.clock())
  if (pace !== 'serve') {
    // What answers a press goes nowhere else; further messages would only add to the flood.
    if (isInvoke || pace === 'tell') await tell(context, activity, busyCard(wordsFor(bot.world.set, activity.locale)))
    return
  }
  let said: Reply
  try {
    said = await route(turn, bot.world)
  } catch (error) {
    const reference = randomUUID()
    bot.log.error({ reference, activity: activity.type, ...faultOf(error) }, 'A turn failed.')
    const words = wordsFor(bot.world.set, activity.locale)
    await tell(context, activity, brokenCard(words, reference))
    return
  }
  // Where this fails the answer is saved all the same, and whoever cannot be written to cannot be told either.
  await reply(bot, context, activity, turn, said)
}

/** Says that something was not done. An invoke keeps the card, and with it the question, where it is. */
async function tell(context: TurnContext, activity: IncomingActivity, card: Card): Promise<void> {
  if (activity.type === 'invoke') await context.sendActivity(messageResponse(card.fallbackText ?? ''))
  else if (activity.type === 'message') await context.sendActivity(cardMessage(card))
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
  await bot.adapter.revisit(reference, async (context) => {
    await context.updateActivity({ ...cardMessage(card), id: message })
  })
}
