// What is done to a shared message while it is in hand: it is posted, or edited where it shows something else.

import { faultOf } from '../log.ts'
import type { Happened, TeamsFault } from '../teams/teams-fault.ts'
import type { Landing } from './display-record.ts'
import { retire } from './retire.ts'
import { type Done, type Hands, pauseAfter, send, type Work } from './send.ts'

/**
 * How many times more it is posted where it may have arrived. Two boards are as bad as none: once more, and where a
 * gateway gave up, which often means that nothing arrived, twice.
 */
const timesMore = { unknown: 1, perhaps: 2 } satisfies Partial<Record<Happened, number>>

/**
 * How many times as long as one that was given up may take nothing is posted after that, unless it is asked for anew: else
 * each press of a busy team would post one more.
 */
const standstill = 6

export async function bringUp(hands: Hands, work: Work): Promise<Done> {
  const { landing, left } = await showNewest(hands, work)
  if (left || landing.message === undefined || landing.retiring.length === 0) return { landing, left }
  return retire(hands, work, landing)
}

async function showNewest(hands: Hands, work: Work): Promise<Done> {
  const { display, drawn, want } = work
  if (display.message === undefined) return post(hands, work)
  if (display.shown === drawn.hash && !want.isToBeSure) return { landing: display }
  const wait = display.notBefore - Date.now()
  if (wait > 0) return { landing: display, left: { want, wait, failed: false } }
  return edit(hands, work, display.message)
}

async function post(hands: Hands, work: Work): Promise<Done> {
  const { display, drawn, want } = work
  const isAwaited = true
  const sent = await send(hands, work, display.where, (where) => hands.end.post(where, drawn.activity), isAwaited)
  switch (sent.type) {
    case 'done':
      return { landing: shows(hands, work, sent.result) }
    case 'put off':
      return { landing: display, left: { want, wait: sent.wait, failed: false } }
    case 'failed': {
      const { fault } = sent
      if (fault.kind !== 'passing') return givenUp(hands, work, fault)
      if (fault.happened === 'no') return later(hands, work, fault)
      const { posted } = display
      const times = want.doubt?.posted === posted ? want.doubt.times : 0
      if (times >= timesMore[fault.happened]) return givenUp(hands, work, fault)
      return later(hands, { ...work, want: { ...want, doubt: { posted, times: times + 1 } } }, fault)
    }
    default:
      return sent satisfies never
  }
}

async function edit(hands: Hands, work: Work, id: string): Promise<Done> {
  const { display, drawn, want } = work
  const sent = await send(hands, work, display.where, (where) => hands.end.edit(where, id, drawn.activity))
  switch (sent.type) {
    case 'done':
      return { landing: shows(hands, work, id) }
    case 'put off':
      return { landing: display, left: { want, wait: sent.wait, failed: false } }
    case 'failed': {
      const { fault } = sent
      if (fault.kind === 'passing') return later(hands, work, fault)
      if (fault.kind !== 'gone') return givenUp(hands, work, fault)
      // Somebody has deleted it.
      const without = { ...display, message: undefined, postedAt: undefined, shown: undefined }
      return want.mayPost ? post(hands, { ...work, display: without }) : { landing: without }
    }
    default:
      return sent satisfies never
  }
}

function shows({ clock, times }: Hands, { display, drawn }: Work, message: string): Landing {
  const notBefore = Date.now() + times.interval
  const usedAt = clock().toISOString()
  const postedAt = message === display.message ? display.postedAt : usedAt
  return { ...display, message, postedAt, shown: drawn.hash, usedAt, notBefore }
}

/** Another look, and no copy of the bot tries before. */
function later({ times }: Hands, { display, want, failures }: Work, fault: TeamsFault): Done {
  const wait = pauseAfter(times, failures, fault)
  const landing = { ...display, shown: shownAfter(display, fault), notBefore: Date.now() + wait }
  return { landing, left: { want, wait, failed: true } }
}

function givenUp({ log, times }: Hands, { display }: Work, fault: TeamsFault): Done {
  log.warn(faultOf(fault), 'A shared message was given up until somebody presses or types again.')
  const notBefore = fault.happened === 'no' ? display.notBefore : Date.now() + standstill * times.settle
  return { landing: { ...display, shown: shownAfter(display, fault), notBefore } }
}

/** What it shows is not known where the edit may have come through. */
const shownAfter = ({ shown }: Work['display'], { happened }: TeamsFault) => (happened === 'no' ? shown : undefined)
