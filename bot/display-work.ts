// What is done to a shared message while it is in hand: it is posted, or edited where it shows something else.

import { type Done, type Hands, pauseAfter, send, type Work } from './display-hands.ts'
import { retire } from './display-retire.ts'
import type { Landing } from './display-steps.ts'
import { faultOf } from './log.ts'
import type { TeamsFault } from './teams-fault.ts'

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
  const sent = await send(hands, work, display.where, (where) => hands.end.post(where, drawn.activity))
  switch (sent.type) {
    case 'done':
      return { landing: shows(hands, work, sent.result) }
    case 'put off':
      return { landing: display, left: { want, wait: sent.wait, failed: false } }
    case 'failed': {
      const { fault } = sent
      if (fault.kind !== 'passing') return givenUp(hands, work, fault)
      // Posted again and again it might stand there many times: once more, and then when somebody asks for it.
      if (fault.happened === 'unknown' && want.mayBeThere) return givenUp(hands, work, fault)
      return later(hands, { ...work, want: { ...want, mayBeThere: fault.happened === 'unknown' } }, fault)
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
      const without = { ...display, message: undefined, shown: undefined }
      return want.mayPost ? post(hands, { ...work, display: without }) : { landing: without }
    }
    default:
      return sent satisfies never
  }
}

function shows({ clock, times }: Hands, { display, drawn }: Work, message: string): Landing {
  const notBefore = Date.now() + times.interval
  return { ...display, message, shown: drawn.hash, usedAt: clock().toISOString(), notBefore }
}

/** Another look, and no copy of the bot tries before. */
function later({ times }: Hands, { display, want, failures }: Work, fault: TeamsFault): Done {
  const wait = pauseAfter(times, failures, fault)
  const landing = { ...display, shown: shownAfter(display, fault), notBefore: Date.now() + wait }
  return { landing, left: { want, wait, failed: true } }
}

function givenUp({ log, times }: Hands, { display }: Work, fault: TeamsFault): Done {
  log.warn(faultOf(fault), 'A shared message was given up until somebody presses or types again.')
  const notBefore = fault.happened === 'no' ? display.notBefore : Date.now() + times.settle
  return { landing: { ...display, shown: shownAfter(display, fault), notBefore } }
}

/** What it shows is not known where the edit may have come through. */
const shownAfter = ({ shown }: Work['display'], { happened }: TeamsFault) => (happened === 'no' ? shown : undefined)
