// How a reply goes out: as the answer to a press, as a message, or, where others read along, to the one whom it is for.

import { type Activity, type ConversationReference, TurnContext } from 'botbuilder'
import type { Press } from '../../cards/press.ts'
import { route } from '../../dialogs/route.ts'
import type { Reply, Turn } from '../../dialogs/turn.ts'
import type { IncomingActivity } from '../incoming/activity.ts'
import { isAutomatic } from '../incoming/to-turn.ts'
import { cardMessage, cardResponse, emptyResponse, withRefresh } from '../teams/activities.ts'
import type { BotParts } from './parts.ts'
import { sendTypedReply } from './typed-reply.ts'

type CardReply = Extract<Reply, { type: 'card' }>
type SharedPlace = Extract<Turn['place'], { type: 'shared' }>

/** Sends the reply to a turn. Throws where Teams does not take it. */
export async function sendReply(
  bot: BotParts,
  context: TurnContext,
  activity: IncomingActivity,
  turn: Turn,
  said: Reply,
): Promise<void> {
  const isInvoke = activity.type === 'invoke'
  if (said.type === 'nothing') {
    if (isInvoke) await context.sendActivity(emptyResponse())
    return
  }
  const address = activity.from?.id ?? turn.person
  if (isInvoke) await context.sendActivity(cardResponse(withRefresh(said, address)))
  else if (turn.place.type === 'personal') await sendInChat(bot, context, cardMessage(withRefresh(said, address)))
  else await replyInShared(bot, context, turn, turn.place, said, address)
  // What everybody sees is edited to what everybody may see, and never to what was drawn for one of them.
  if (isInvoke && turn.place.type === 'personal' && !isAutomatic(activity))
    catchUpLater(bot, context, activity, turn, said)
}

/** The answer to a typed message, or to an installation, in a person's own chat. */
function sendInChat(bot: BotParts, context: TurnContext, message: Partial<Activity>): Promise<void> {
  const to = { conversation: context.activity.conversation.id, isCrowded: false }
  return sendTypedReply(bot, to, () => context.sendActivity(message))
}

/** A message in the thread; but what a press is answered with is for the one who pressed, and goes to their own chat. */
async function replyInShared(
  bot: BotParts,
  context: TurnContext,
  turn: Turn,
  { conversation }: SharedPlace,
  { card }: CardReply,
  address: string,
): Promise<void> {
  if (turn.input.type === 'pressed') {
    // Without what draws it anew: that may be at home in the channel alone.
    const to = { person: turn.person, address, name: '', isGuest: false }
    bot.effects.after({ tenant: turn.tenant }, [{ type: 'tell', to, conversation, card }])
    return
  }
  await sendTypedReply(bot, { conversation, isCrowded: true }, () => context.sendActivity(cardMessage(card)))
}

function catchUpLater(
  bot: BotParts,
  context: TurnContext,
  { replyToId: message }: IncomingActivity,
  turn: Turn,
  { again }: CardReply,
): void {
  if (!message) return
  const reference = TurnContext.getConversationReference(context.activity)
  if (again) bot.debouncedEdits.later(reference, message, () => edit(bot, reference, message, turn, again))
  else bot.debouncedEdits.cancel(reference, message)
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
  const newest = await route({ ...turn, now: bot.clock().toISOString(), input }, bot.deps)
  if (newest.type === 'nothing') return
  const card = withRefresh(newest, reference.user?.id ?? turn.person)
  await bot.adapter.revisit(reference, async (context) => {
    await context.updateActivity({ ...cardMessage(card), id: message })
  })
}
