// Sends a reply: as the response to a press, as a message, or, from a shared conversation, to one person's own chat.

import type { Press } from '../../cards/press.ts'
import { route } from '../../dialogs/route.ts'
import type { Reply, Turn } from '../../dialogs/turn.ts'
import { retry } from '../../lib/retry.ts'
import type { Incoming } from '../incoming/incoming.ts'
import { cardMessage } from '../teams/card-message.ts'
import { withRefresh } from '../teams/card-refresh.ts'
import type { InvokeResponse, Respond } from '../teams/port.ts'
import { teamsFaultOf } from '../teams/teams-fault.ts'
import { cardResponse, messageResponse } from './invoke-responses.ts'
import type { BotParts } from './parts.ts'
import { sendTypedReply } from './typed-reply.ts'

type CardReply = Extract<Reply, { type: 'card' }>
type Answered = Incoming & { readonly turn: Turn }

/**
 * Sends the reply to a turn.
 * @returns the response, when the turn is an invoke
 * @throws when Teams does not take a message
 */
export async function sendReply(
  bot: BotParts,
  incoming: Answered,
  respond: Respond,
  said: Reply,
): Promise<InvokeResponse | undefined> {
  const { turn, invoke, address } = incoming
  if (said.type === 'nothing') return invoke === undefined ? undefined : messageResponse('')
  if (invoke !== undefined) {
    // A shared message shows the state that everybody may see, so it is never edited to one person's card.
    if (turn.place.type === 'personal' && !incoming.isAutomatic) catchUpLater(bot, incoming, said)
    if (turn.place.type === 'shared' && said.forAll) editForAll(bot, incoming, said)
    return cardResponse(withRefresh(said, address))
  }
  if (turn.place.type === 'personal') {
    const message = cardMessage(withRefresh(said, address))
    const to = { conversation: incoming.reference?.conversation ?? '', isCrowded: false }
    await sendTypedReply(bot, to, () => respond(message))
  } else await replyInShared(bot, turn, turn.place.conversation, respond, said, address)
  return undefined
}

/** Posts in the thread. The answer to a press is for one person alone, and goes to their own chat. */
async function replyInShared(
  bot: BotParts,
  turn: Turn,
  conversation: string,
  respond: Respond,
  { card }: CardReply,
  address: string,
): Promise<void> {
  if (turn.input.type === 'pressed') {
    // Without a refresh: its press may belong to the channel alone.
    const to = { person: turn.person, address, name: '', isGuest: false }
    bot.effects.after({ tenant: turn.tenant }, [{ type: 'tell', to, conversation, card }])
    return
  }
  await sendTypedReply(bot, { conversation, isCrowded: true }, () => respond(cardMessage(card)))
}

/** The pressed message is edited to the newest state after a while without presses. */
function catchUpLater(bot: BotParts, incoming: Answered, { again }: CardReply): void {
  const { reference, replyTo: message } = incoming
  if (!reference || message === undefined) return
  if (again) bot.debouncedEdits.later(reference, message, () => edit(bot, incoming, message, again))
  else bot.debouncedEdits.cancel(reference, message)
}

/** Milliseconds before a shared message is turned to the card of a press: quick presses make one edit. */
const turnPause = 300

/** Turns the pressed message to this card for everybody. The card is drawn for no one person. */
function editForAll(bot: BotParts, { reference, replyTo: message }: Answered, { card }: CardReply): void {
  if (!reference || message === undefined) return
  const turned = cardMessage(card)
  const edit = () =>
    retry({ ...bot.timing, ...editBudget }, transientOf, () => bot.teams.edit(reference, message, turned))
  bot.debouncedEdits.later(reference, message, edit, turnPause)
}

/** In milliseconds. Shorter than a shutdown may take: an edit that is lost is made up by the card's own refresh. */
const editBudget = { budget: 5000, attempt: 5000 }

/** Draws the newest state of a message's card and edits the message to it. */
async function edit(bot: BotParts, { turn, address, reference }: Answered, message: string, again: Press) {
  const input = { type: 'pressed', press: again, inputs: {} } as const
  const newest = await route({ ...turn, now: bot.clock().toISOString(), input }, bot.deps)
  if (newest.type === 'nothing' || !reference) return
  const card = cardMessage(withRefresh(newest, address))
  await retry({ ...bot.timing, ...editBudget }, transientOf, () => bot.teams.edit(reference, message, card))
}

function transientOf(error: unknown) {
  const { kind, after, happened } = teamsFaultOf(error)
  return kind === 'passing' ? { after, mayHaveHappened: happened !== 'no' } : undefined
}
