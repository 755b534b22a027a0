// Messages that another has taken the place of: each is edited once, to say so.

import { backoff } from '../../lib/backoff.ts'
import type { Retiring } from '../../store/collections/displays.ts'
import { faultOf } from '../log.ts'
import { cardMessage } from '../teams/activities.ts'
import type { Message } from '../teams/port.ts'
import type { Landing } from './display-record.ts'
import { type Done, type Hands, pauseAfter, send, type Work } from './send.ts'

/** Edits the messages that this one has taken the place of. Only what may work later is kept for later. */
export async function retire(hands: Hands, work: Work, landing: Landing): Promise<Done> {
  const want = { mayPost: false, isToBeSure: false }
  // What was done just now is written down, whatever comes of the rest.
  const drawn = await hands.drawRetired(work.display).catch((error: unknown) => {
    hands.log.warn(faultOf(error), 'What is left of a shared message could not be drawn.')
  })
  if (!drawn) return { landing, left: { want, wait: backoff(work.failures, hands.times.interval), failed: true } }
  const card = cardMessage(drawn)
  const kept: Retiring[] = []
  let failed = false
  for (const each of landing.retiring) {
    const left = await retireOne(hands, work, each, card)
    if (left) kept.push(left)
    failed ||= left !== undefined && left !== each
  }
  const wait = Math.min(...kept.map(({ notBefore }) => notBefore)) - Date.now()
  return {
    landing: { ...landing, retiring: kept },
    ...(kept.length > 0 && { left: { want, wait: Math.max(1, wait), failed } }),
  }
}

async function retireOne(hands: Hands, work: Work, each: Retiring, card: Message): Promise<Retiring | undefined> {
  if (each.notBefore > Date.now()) return each
  const sent = await send(hands, work, each.where, (where) => hands.end.edit(where, each.message, card))
  if (sent.type === 'done') return undefined
  if (sent.type === 'put off') return { ...each, notBefore: Date.now() + sent.wait }
  if (sent.fault.kind !== 'passing') return undefined
  return { ...each, notBefore: Date.now() + pauseAfter(hands.times, work.failures, sent.fault) }
}
