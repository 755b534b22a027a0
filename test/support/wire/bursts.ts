// How fast the bot spoke, counted from the requests that reached Teams' end of the wire, refused ones included.

import { ownIdOf } from '../people/places.ts'
import type { Call } from './wire.ts'

/** The most messages and edits that any one conversation, or this one, was sent within any stretch so long. */
export function worstBurst(calls: readonly Call[], milliseconds: number, conversation?: string): number {
  const byConversation = Map.groupBy(calls.filter(isSend), ({ asked }) => ownIdOf(asked.conversation))
  return Math.max(
    0,
    ...byConversation
      .entries()
      .filter(([own]) => conversation === undefined || own === ownIdOf(conversation))
      .map(([, sends]) => mostWithin(momentsOf(sends), milliseconds)),
  )
}

/** The shortest time between two edits of one message, of any or of this one; `Infinity` when none was edited twice. */
export function smallestGap(calls: readonly Call[], message?: string): number {
  const edits = calls.flatMap(({ asked, moment }) =>
    asked.type === 'edit' ? [{ message: asked.message, moment }] : [],
  )
  const byMessage = Map.groupBy(edits, (edit) => edit.message)
  return Math.min(
    ...byMessage
      .entries()
      .filter(([id]) => message === undefined || id === message)
      .flatMap(([, each]) => gapsOf(momentsOf(each))),
  )
}

type Send = Call & { readonly asked: Extract<Call['asked'], { type: 'post' | 'edit' }> }

const isSend = (call: Call): call is Send => call.asked.type === 'post' || call.asked.type === 'edit'

// Calls stand in the order of their answers.
const momentsOf = (calls: readonly { readonly moment: number }[]) =>
  calls.map(({ moment }) => moment).toSorted((a, b) => a - b)

const mostWithin = (moments: readonly number[], milliseconds: number) =>
  Math.max(...moments.map((start, at) => moments.slice(at).filter((end) => end < start + milliseconds).length))

const gapsOf = (moments: readonly number[]) => moments.slice(1).map((moment, at) => moment - (moments[at] ?? moment))
