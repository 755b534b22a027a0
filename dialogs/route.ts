// A turn to its reply: what was typed, pressed or done to the bot, in a chat of somebody's own or where others read along.

import { notUnderstoodCard } from '../cards/system/help-card.ts'
import { teamWelcomeCard, welcomeCard } from '../cards/system/welcome-card.ts'
import { refused } from './access/refused.ts'
import { wordsOf } from './access/view.ts'
import type { Dependencies } from './dependencies/dependencies.ts'
import { readOnce } from './dependencies/read-once.ts'
import { recordedParticipation } from './dependencies/recorded-participation.ts'
import { trackedChanges } from './dependencies/tracked-changes.ts'
import type { Effect } from './effects.ts'
import { pressed } from './presses.ts'
import { leaveHere } from './team/leave-channel.ts'
import type { Reply, Turn } from './turn.ts'
import { typedHere } from './typed/channel-commands.ts'
import { parseCommand } from './typed/commands.ts'
import { typed } from './typed/personal-commands.ts'

/**
 * The one reply to one turn, and what is done after it: whatever the turn has changed shows on the shared messages. Throws
 * StoreUnavailable when nothing could be read or saved; anything else thrown is a bug. Where it throws after something was
 * saved, `cutShort` is told what is to be shown all the same.
 */
export async function route(
  turn: Turn,
  deps: Dependencies,
  cutShort?: (shows: readonly Effect[]) => void,
): Promise<Reply> {
  const followed = trackedChanges(recordedParticipation(turn, deps))
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

async function replyTo(turn: Turn, deps: Dependencies): Promise<Reply> {
  const { input, place } = turn
  const words = wordsOf(turn, deps)
  switch (input.type) {
    case 'installed':
      return { type: 'card', card: (place.type === 'shared' ? teamWelcomeCard : welcomeCard)(words, deps.set) }
    case 'removed':
      return place.type === 'shared' ? leaveHere(turn, deps, place) : { type: 'nothing' }
    case 'pressed':
      return input.press
        ? pressed(turn, deps, input.press, input.inputs)
        : refused(turn, deps, { code: 'not-understood' })
    case 'typed': {
      // Words do not say which assessment they are about: finding out reads what is then shown.
      const once = { ...deps, assessments: readOnce(deps.assessments) }
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
