// Measures only the processor time of telemetry: the reports of one answer, without the answer.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTelemetry } from '../../../../bot/process/telemetry/open-telemetry.ts'
import { count, describeWork, measure, observeWith } from '../../../../lib/observation.ts'

/** Microseconds of processor time for the reports of one answer. Other work on the machine hardly changes it. */
export type CallCost = { readonly off: number; readonly on: number }

const warmUp = 20_000
const answers = 100_000
/** Exports happen between answers, as in the bot. */
const between = 500

export async function callCost(): Promise<CallCost> {
  const off = await costOfReports()
  const receiver = createServer((request, response) => request.resume().on('end', () => response.end('{}')))
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const usual = { headers: {}, service: 'bench', interval: 60_000, share: 0.1 }
  const telemetry = openTelemetry({ ...usual, endpoint: `http://127.0.0.1:${port}` }, '0.0.0', () => undefined)
  observeWith(telemetry.observer)
  try {
    return { off, on: await costOfReports() }
  } finally {
    observeWith(undefined)
    await telemetry.stop()
    receiver.close()
    receiver.closeAllConnections()
  }
}

async function costOfReports(): Promise<number> {
  await report(warmUp)
  const before = process.cpuUsage()
  await report(answers)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / answers
}

async function report(times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    await answer()
    if (nth % between === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The reports of a press of Yes: a turn, its operations on the store, a queued edit, and a sent one. */
async function answer(): Promise<void> {
  await measure('turn', { activity: 'pressed', place: 'personal' }, async () => {
    describeWork({ press: 'answer' })
    await measure('store', { operation: 'read', kind: 'assessment' }, async () => undefined)
    await measure('store', { operation: 'write', kind: 'assessment' }, async () => undefined)
    count('edit', { outcome: 'coalesced' })
  })
  await measure('teams', { operation: 'edit' }, async () => undefined)
}
