// Posts a shared message, or edits it if its content is old, under the message's lease.

import { faultOf } from '../log.ts'
import type { Happened, TeamsFault } from '../teams/teams-fault.ts'
import type { Result } from './lease.ts'
import { retire } from './retire.ts'
import { pauseAfter, send } from './send.ts'
import type { Job, ReconcileDeps, Reconciled } from './types.ts'

/**
 * How often to repeat a post that may have arrived. Two boards are as bad as none, so once; after a 408 or 5xx (except
 * 503) twice, because then often nothing has arrived.
 */
const repeatedPosts = { unknown: 1, perhaps: 2 } satisfies Partial<Record<Happened, number>>

/**
 * The pause after uncertain posts, as a multiple of `settle`. Only a repost comes sooner. Without the pause, each press
 * of a busy team would post another message.
 */
const pauseAfterUncertainPosts = 6

/** Posts or edits the message, then retires the messages that it replaces. */
export async function postOrEdit(deps: ReconcileDeps, job: Job): Promise<Reconciled> {
  const { result, remaining } = await showNewest(deps, job)
  if (remaining || result.message === undefined || result.retiring.length === 0) return { result, remaining }
  return retire(deps, job, result)
}

async function showNewest(deps: ReconcileDeps, job: Job): Promise<Reconciled> {
  const { display, drawn, request } = job
  if (display.message === undefined) return post(deps, job)
  if (display.shown === drawn.hash && !request.mustVerify) return { result: display }
  const wait = display.notBefore - deps.timing.epoch()
  if (wait > 0) return { result: display, remaining: { request, wait, failed: false } }
  return edit(deps, job, display.message)
}

async function post(deps: ReconcileDeps, job: Job): Promise<Reconciled> {
  const { display, drawn, request } = job
  const isAwaited = true
  const sent = await send(deps, job, display.reference, (to) => deps.teams.post(to, drawn.activity), isAwaited)
  switch (sent.type) {
    case 'done':
      return { result: afterSuccess(deps, job, sent.value) }
    case 'delayed':
      return { result: display, remaining: { request, wait: sent.wait, failed: false } }
    case 'failed': {
      const { fault } = sent
      if (fault.kind !== 'passing') return giveUp(deps, job, fault)
      if (fault.happened === 'no') return retryLater(deps, job, fault)
      const { requestedBy: operation } = display
      const count = request.uncertainPosts?.operation === operation ? request.uncertainPosts.count : 0
      if (count >= repeatedPosts[fault.happened]) return giveUp(deps, job, fault)
      const uncertainPosts = { operation, count: count + 1 }
      return retryLater(deps, { ...job, request: { ...request, uncertainPosts } }, fault)
    }
    default:
      return sent satisfies never
  }
}

async function edit(deps: ReconcileDeps, job: Job, id: string): Promise<Reconciled> {
  const { display, drawn, request } = job
  const sent = await send(deps, job, display.reference, (to) => deps.teams.edit(to, id, drawn.activity))
  switch (sent.type) {
    case 'done':
      return { result: afterSuccess(deps, job, id) }
    case 'delayed':
      return { result: display, remaining: { request, wait: sent.wait, failed: false } }
    case 'failed': {
      const { fault } = sent
      if (fault.kind === 'passing') return retryLater(deps, job, fault)
      if (fault.kind !== 'gone') return giveUp(deps, job, fault)
      // A person has deleted the message.
      const without = { ...display, message: undefined, postedAt: undefined, shown: undefined }
      return request.mayPost ? post(deps, { ...job, display: without }) : { result: without }
    }
    default:
      return sent satisfies never
  }
}

function afterSuccess({ clock, times, timing }: ReconcileDeps, { display, drawn }: Job, message: string): Result {
  const notBefore = timing.epoch() + times.interval
  const usedAt = clock().toISOString()
  const postedAt = message === display.message ? display.postedAt : usedAt
  return { ...display, message, postedAt, shown: drawn.hash, usedAt, notBefore }
}

/** Leaves the work to a later reconciliation. No copy of the bot starts it earlier. */
function retryLater(deps: ReconcileDeps, { display, request, failures }: Job, fault: TeamsFault): Reconciled {
  const wait = pauseAfter(deps, failures, fault)
  const result = { ...display, shown: shownAfter(display, fault), notBefore: deps.timing.epoch() + wait }
  return { result, remaining: { request, wait, failed: true } }
}

function giveUp({ log, times, timing }: ReconcileDeps, { display }: Job, fault: TeamsFault): Reconciled {
  log.warn(faultOf(fault), 'A shared message was given up until the next press or typed message.')
  const pause = pauseAfterUncertainPosts * times.settle
  const notBefore = fault.happened === 'no' ? display.notBefore : timing.epoch() + pause
  return { result: { ...display, shown: shownAfter(display, fault), notBefore } }
}

/** The content is unknown if the edit may have taken effect. */
const shownAfter = ({ shown }: Job['display'], { happened }: TeamsFault) => (happened === 'no' ? shown : undefined)
