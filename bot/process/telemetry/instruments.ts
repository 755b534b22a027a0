// The names of all metrics that the bot sends, for dashboards and alert rules.

import type { Counted, Measured } from '../../../lib/observation.ts'

type Instrument = { readonly name: string; readonly description: string }

/** Durations in seconds. Each also counts by outcome. */
export const durations: Readonly<Record<Measured, Instrument>> = {
  turn: { name: 'dma.turn.duration', description: 'One message or press, from the parsed request to the response.' },
  store: { name: 'dma.store.duration', description: 'One operation of the store, with its retries.' },
  teams: { name: 'dma.teams.duration', description: 'One request to Teams.' },
}

export const counters: Readonly<Record<Counted, Instrument>> = {
  fault: {
    name: 'dma.turn.faults',
    description: 'Turns that ended in a fault; the person saw a reference to the log.',
  },
  retry: { name: 'dma.retries', description: 'Attempts after a failure that may pass.' },
  conflict: { name: 'dma.store.conflicts', description: 'Writes that another writer was faster than.' },
  edit: { name: 'dma.edits', description: 'Edits of pressed messages: made, failed, or coalesced into a later one.' },
  refusal: { name: 'dma.refusals', description: 'Requests, turns and acts that the bot refused, by reason.' },
  delivery: { name: 'dma.deliveries', description: 'Direct messages and mentions, by outcome.' },
  export: { name: 'dma.exports', description: 'Files that people accepted, by format and outcome.' },
  readiness: { name: 'dma.readiness.checks', description: 'Answers of /readyz, by state.' },
}

/** Figures of the process, read at each export. */
export const gauges = {
  memory: { name: 'dma.process.memory', description: 'The resident memory of the process, in bytes.' },
  loop: {
    name: 'dma.process.eventloop.utilization',
    description: 'The share of time that the process was busy, 0 to 1.',
  },
} as const satisfies Record<string, Instrument>

/** Bounds of the duration buckets, in seconds. The answer to an invoke (Action.Execute) must arrive within ten. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
