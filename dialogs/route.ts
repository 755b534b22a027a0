// A turn to its reply: what was typed, pressed or done to the bot, in a chat of somebody's own or where others read along.

import { notUnderstoodCard } from '../cards/help-card.ts'
import { teamWelcomeCard, welcomeCard } from '../cards/welcome-card.ts'
import { leaveHere } from './channel.ts'
import { typedHere } from './channel-commands.ts'
import { parseCommand } from './commands.ts'
import { following } from './follow.ts'
import { wordsOf } from './mine.ts'
import { pressed } from './pressed.ts'
import { readOnce } from './read-once.ts'
import { refused } from './refused.ts'
import type { Effect, Reply, Turn, World } from './turn.ts'
import { typed } from './typed.ts'

/**
 * The one reply to one turn, and what is done after it: whatever the turn has changed shows on the shared messages. Throws
 * StoreUnavailable when nothing could be read or saved; anything else thrown is a bug. Where it throws after something was
 * saved, `cutShort` is told what is to be shown all the same.
 */
export async function route(turn: Turn, world: World, cutShort?: (shows: readonly Effect[]) => void): Promise<Reply> {
  const followed = following(world)
  const reply = await replyTo(turn, followed.world).catch((error: unknown) => {
    cutShort?.(followed.shows())
    throw error
  })
  const shows = followed.shows().filter((show) => !reply.after?.some((effect) => isSameShow(effect, show)))
  return { ...reply, after: [...(reply.after ?? []), ...shows] }
}

// Posting a message anew draws its newest state already.
const isSameShow = (one: Effect, other: Effect) =>
  one.type === 'show' && other.type === 'show' && one.assessment === other.assessment && one.surface === other.surface

async function replyTo(turn: Turn, world: World): Promise<Reply> {
  const { input, place } = turn
  const words = wordsOf(turn, world)
  switch (input.type) {
    case 'installed':
      return { type: 'card', card: (place.type === 'shared' ? teamWelcomeCard : welcomeCard)(words, world.set) }
    case 'removed':
      return place.type === 'shared' ? leaveHere(turn, world, place) : { type: 'nothing' }
    case 'pressed':
      return input.press
        ? pressed(turn, world, input.press, input.inputs)
        : refused(turn, world, { code: 'not-understood' })
    case 'typed': {
      // Words do not say which assessment they are about: finding out reads what is then shown.
      const once = { ...world, assessments: readOnce(world.assessments) }
      if (place.type === 'shared') {
        return typedHere(turn, once, place, input, (press) => pressed(turn, once, press, {}))
      }
      const command = parseCommand(words, input.text)
      return command ? typed(turn, once, command) : { type: 'card', card: notUnderstoodCard(words) }
    }
    default:
      return input satisfies never
  }
}
