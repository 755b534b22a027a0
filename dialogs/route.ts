// Routes a turn to its reply: a typed message, a press, or a change of the installation.

import { withCardLanguage } from '../cards/parts/button-marks.ts'
import type { Press } from '../cards/press.ts'
import { importRefusedCard } from '../cards/sharing/files/import-refused-card.ts'
import { refused } from './access/refused.ts'
import { turnedTo, wordsOf } from './access/view.ts'
import { tellOfEdit } from './answering/edited.ts'
import { welcome } from './answering/start.ts'
import type { Dependencies } from './dependencies/dependencies.ts'
import { forTurn } from './dependencies/for-turn.ts'
import type { Effect } from './effects.ts'
import { pressed } from './presses.ts'
import { answerConsent } from './results/files/answer-consent.ts'
import { leaveHere } from './team/leave-channel.ts'
import type { Reply, Turn } from './turn.ts'
import { typedHere } from './typed/channel-words.ts'
import { noteOnScreen } from './typed/on-screen.ts'
import { typedWords } from './typed/personal-words.ts'

/**
 * Returns the reply to a turn with its effects, including those that update shared messages after a change. Throws
 * StoreUnavailable if the store could not be read or written; any other error is a bug. If it throws after a change was
 * saved, it passes the effects of that change to `cutShort`.
 */
export async function route(
  turn: Turn,
  deps: Dependencies,
  cutShort?: (shows: readonly Effect[]) => void,
): Promise<Reply> {
  const tracked = forTurn(turn, deps)
  const reply = await replyTo(turn, tracked.deps).catch((error: unknown) => {
    cutShort?.(tracked.shows())
    throw error
  })
  const shows = tracked.shows().filter((show) => !reply.after?.some((effect) => isSameShow(effect, show)))
  return { ...reply, after: [...(reply.after ?? []), ...shows] }
}

// Drops a second update of a message, because a reposted one already shows the newest state.
const isSameShow = (one: Effect, other: Effect) =>
  one.type === 'show' && other.type === 'show' && one.assessment === other.assessment && one.surface === other.surface

async function replyTo(turn: Turn, deps: Dependencies): Promise<Reply> {
  const { input, place } = turn
  const words = wordsOf(turn, deps)
  switch (input.type) {
    case 'installed':
      return welcome(turn, deps)
    case 'removed':
      return place.type === 'shared' ? leaveHere(turn, deps, place) : { type: 'nothing' }
    case 'consented':
      return answerConsent(turn, deps, input)
    case 'file': {
      const { address, others } = input
      if (others > 0) return { type: 'card', card: importRefusedCard(words, { why: 'several' }), isRefusal: true }
      return { type: 'nothing', after: [{ type: 'read-file', address, operation: turn.operation }] }
    }
    case 'edited':
      return tellOfEdit(turn, deps)
    case 'pressed':
      if (!input.press) return refused(turn, deps, { code: 'not-understood' })
      return afterPress(turn, deps, input.press, await pressed(turn, deps, input.press, input.inputs))
    case 'typed':
      if (place.type === 'shared') return typedHere(turn, deps, place, input)
      return noteOnScreen(turn, deps, await typedWords(turn, deps, input))
    default:
      return input satisfies never
  }
}

/**
 * Notes whether a press in a personal chat shows something else than the person's current question. After a press on a
 * shared card that the person switched to another language, keeps the next card in it, unless everybody reads that card
 * or the press chose a language.
 */
async function afterPress(turn: Turn, deps: Dependencies, press: Press, reply: Reply): Promise<Reply> {
  if (turn.place.type === 'personal') return noteOnScreen(turn, deps, reply)
  const language = turnedTo(turn)
  const isChoice = press.do === 'language' || press.do === 'in-language'
  if (language === undefined || isChoice || reply.type !== 'card' || reply.forAll) return reply
  return { ...reply, card: withCardLanguage(reply.card, language) }
}
