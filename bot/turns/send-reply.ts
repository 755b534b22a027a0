// Sends a reply: as the response to a press, as a message, or, from a shared conversation, to the person's own chat.

import type { Press } from '../../cards/press.ts'
import { readingOnce } from '../../dialogs/dependencies/read-once.ts'
import { route } from '../../dialogs/route.ts'
import type { Reply, Turn } from '../../dialogs/turn.ts'
import { ownIdOf, type Reference } from '../incoming/conversation-reference.ts'
import { cardAction, type Incoming } from '../incoming/incoming.ts'
import { cardMessage } from '../teams/card-message.ts'
import { withRefresh } from '../teams/card-refresh.ts'
import { mentionMessage } from '../teams/mention-message.ts'
import type { Persistence } from '../teams/pace/paced-teams.ts'
import type { InvokeResponse, Message, Respond } from '../teams/port.ts'
import { teamsFaultOf } from '../teams/teams-fault.ts'
import { cardResponse, messageResponse, unservedResponse } from './invoke-responses.ts'
import type { BotParts } from './parts.ts'

type CardReply = Extract<Reply, { type: 'card' }>
type Answered = Incoming & { readonly turn: Turn }

/**
 * For the reply to a typed message. The Bot Framework connector waits 15 seconds for a turn. Teams asks for retries
 * even after some responses that do not say whether the message has arrived
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 */
const replying: Persistence = { budget: 10_000, firstPause: 500, despite: 'perhaps', longestWait: 2000 }

/** For edits. Shorter than a shutdown may take. If an edit is lost, the card's refresh replaces it. */
const editing: Persistence = { budget: 5000, firstPause: 200, despite: 'unknown', longestWait: 1000 }

/**
 * Sends the reply to a turn.
 * @returns the response, if the turn is an invoke
 * @throws if Teams does not accept a message
 */
export async function sendReply(
  bot: BotParts,
  incoming: Answered,
  respond: Respond,
  said: Reply,
): Promise<InvokeResponse | undefined> {
  const { turn, invoke, address } = incoming
  if (said.type === 'nothing') {
    if (invoke === undefined) return undefined
    return invoke === cardAction ? messageResponse('') : unservedResponse(invoke, '')
  }
  if (invoke !== undefined) {
    // A shared message shows the state for everybody, so it is never edited to one person's card.
    if (turn.place.type === 'personal' && !incoming.isAutomatic) catchUpLater(bot, incoming, said)
    if (turn.place.type === 'shared' && said.forAll) editForAll(bot, incoming, said)
    return cardResponse(withRefresh(said, address))
  }
  if (turn.place.type === 'personal') {
    const message = cardMessage(withRefresh(said, address))
    // No other messages go to this chat, so the reply does not wait for the rate limit.
    const how = { ...replying, longestWait: 0 }
    await bot.teams.answer(incoming.reference?.conversation ?? '', () => respond(message), how)
  } else await replyInShared(bot, incoming, turn.place.conversation, respond, said)
  return undefined
}

/**
 * Replies to a message in the board's thread or in its own thread. The answer to a press goes to the person's own chat.
 */
async function replyInShared(
  bot: BotParts,
  { turn, address, reference }: Answered,
  conversation: string,
  respond: Respond,
  said: CardReply,
): Promise<void> {
  const { card } = said
  if (turn.input.type === 'pressed') {
    // Without a refresh, because its press may be valid only in the channel.
    const to = { person: turn.person, address, name: '', isGuest: false }
    bot.effects.after({ tenant: turn.tenant }, [{ type: 'tell', to, conversation, card }])
    return
  }
  const board = await boardThread(bot, turn, reference, said)
  if (board && (await isPosted(() => bot.teams.post(board.thread, board.message, replying)))) return
  await bot.teams.answer(conversation, () => respond(cardMessage(card)), replying)
}

/**
 * The board's thread, if it is another thread of this channel, and the reply with a mention of the person who asked.
 */
async function boardThread(
  { displays }: BotParts,
  { tenant }: Turn,
  reference: Reference | undefined,
  { card, asked }: CardReply,
): Promise<{ readonly thread: Reference; readonly message: Message } | undefined> {
  if (!asked || !reference) return undefined
  const thread = await displays.threadOf({ tenant, assessment: asked.assessment, surface: 'board' })
  if (!thread || thread.conversation === reference.conversation) return undefined
  if (ownIdOf(thread.conversation) !== ownIdOf(reference.conversation)) return undefined
  const { text, entities } = mentionMessage(asked.by, asked.text)
  return { thread, message: { ...cardMessage(card), text, entities } }
}

/** Posts. Returns false if the thread was deleted. */
async function isPosted(post: () => Promise<unknown>): Promise<boolean> {
  try {
    await post()
    return true
  } catch (error) {
    if (teamsFaultOf(error).kind === 'gone') return false
    throw error
  }
}

/** Schedules the edit of the pressed message to the newest state, or cancels it. */
function catchUpLater(bot: BotParts, incoming: Answered, { again }: CardReply): void {
  const { reference, replyTo: message } = incoming
  if (!reference || message === undefined) return
  if (again) bot.pressedMessageEdits.later(reference, message, () => edit(bot, incoming, message, again))
  else bot.pressedMessageEdits.cancel(reference, message)
}

/** The quiet time before `editForAll`, in milliseconds, so that quick presses make one edit. */
const turnPause = 300

/** Edits the pressed message to this card for everybody. The card must not be drawn for one person. */
function editForAll(bot: BotParts, { reference, replyTo: message }: Answered, { card }: CardReply): void {
  if (!reference || message === undefined) return
  const turned = cardMessage(card)
  const edit = () => bot.teams.edit(reference, message, turned, editing)
  bot.pressedMessageEdits.later(reference, message, edit, turnPause)
}

/** Draws the newest state of a message's card and edits the message to it. */
async function edit(bot: BotParts, { turn, address, reference }: Answered, message: string, again: Press) {
  const input = { type: 'pressed', press: again, inputs: {} } as const
  const newest = await route({ ...turn, now: bot.clock().toISOString(), input }, readingOnce(bot.deps))
  if (newest.type === 'nothing' || !reference) return
  const card = cardMessage(withRefresh(newest, address))
  await bot.teams.edit(reference, message, card, editing)
}
