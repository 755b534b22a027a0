// Edits each replaced message once, so that it points to the newer one.

import { backoff } from '../../lib/backoff.ts'
import type { Retiring } from '../../store/collections/displays.ts'
import { readReference } from '../incoming/conversation-reference.ts'
import { faultOf } from '../log.ts'
import { cardMessage } from '../teams/card-message.ts'
import { messageLink } from '../teams/message-link.ts'
import type { Message } from '../teams/port.ts'
import type { Result } from './lease.ts'
import { pauseAfter, send } from './send.ts'
import type { Job, ReconcileDeps, Reconciled } from './types.ts'

/** Edits the replaced messages of a job. A message stays in the record only if a later attempt may succeed. */
export async function retire(deps: ReconcileDeps, job: Job, result: Result): Promise<Reconciled> {
  const { log, times, timing } = deps
  const request = { mayPost: false, mustVerify: false }
  // The job's own result must be stored even if this fails.
  const drawn = await deps
    .drawRetired(job.display, linkTo(job.display.reference, result.message))
    .catch((error: unknown) => {
      log.warn(faultOf(error), 'The bot could not draw the rest of a replaced message.')
    })
  if (!drawn) {
    const wait = backoff(job.failures, times.interval, timing.random)
    return { result, remaining: { request, wait, failed: true } }
  }
  const card = cardMessage(drawn)
  const kept: Retiring[] = []
  let failed = false
  for (const each of result.retiring) {
    const left = await retireOne(deps, job, each, card)
    if (left) kept.push(left)
    failed ||= left !== undefined && left !== each
  }
  const wait = Math.min(...kept.map(({ notBefore }) => notBefore)) - timing.epoch()
  return {
    result: { ...result, retiring: kept },
    ...(kept.length > 0 && { remaining: { request, wait: Math.max(1, wait), failed } }),
  }
}

function linkTo(to: string, message: string | undefined): string | undefined {
  const reference = readReference(to)
  return reference && message !== undefined ? messageLink(reference, message) : undefined
}

/** Returns the message if it has to be retired later. */
async function retireOne(deps: ReconcileDeps, job: Job, each: Retiring, card: Message): Promise<Retiring | undefined> {
  const { epoch } = deps.timing
  if (each.notBefore > epoch()) return each
  const sent = await send(deps, job, each.reference, (reference) => deps.teams.edit(reference, each.message, card))
  if (sent.type === 'done') return undefined
  if (sent.type === 'delayed') return { ...each, notBefore: epoch() + sent.wait }
  if (sent.fault.kind !== 'passing') return undefined
  return { ...each, notBefore: epoch() + pauseAfter(deps, job.failures, sent.fault) }
}
