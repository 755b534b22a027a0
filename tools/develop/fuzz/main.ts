// `npm run fuzz -- --runs 20000 --seed N` sends real activities with random changes to a running bot. It must stay up,
// answer nothing with a 5xx, and change nobody else's answers.

import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { progressBar } from '../../data/store-copy/progress-bar.ts'
import type { Fuzzed } from './fuzz-bot.ts'

const usage = `Usage: npm run fuzz -- [--runs NUMBER] [--seed NUMBER]
Starts a bot and sends it NUMBER changed activities (20000). The same seed changes them in the same way.`

type Order = { readonly runs: number; readonly seed: number }

async function run(args: readonly string[]): Promise<Outcome> {
  const order = parsed(args)
  const { fuzzBot } = await import('./fuzz-bot.ts')
  const folder = mkdtempSync(join(tmpdir(), 'maturity-fuzz-'))
  try {
    const fuzzed = await fuzzBot(folder, { ...order, progress: progressBar(process.stderr) })
    const text = inWords(order, fuzzed)
    return fuzzed.faults.length > 0 ? { exitCode: 1, err: text } : { exitCode: 0, out: text }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function parsed(args: readonly string[]): Order {
  const given = parseOptions(args, { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } })
  const [runs, seed] = [Number(given.runs), Number(given.seed ?? randomInt(2 ** 30))]
  if (!Number.isInteger(runs) || runs < 1) throw new UsageFault('--runs must be a whole number from 1')
  if (!Number.isInteger(seed)) throw new UsageFault('--seed must be a whole number')
  return { runs, seed }
}

function inWords({ runs, seed }: Order, { seconds, people, statuses, logged, faults }: Fuzzed): string {
  const sent = [...statuses.values()].reduce((sum, times) => sum + times, 0)
  const list = (counts: ReadonlyMap<unknown, number>) =>
    [...counts].map(([what, times]) => `${times} x ${what}`).join(', ') || 'nothing'
  return [
    `Sent: ${sent} of ${runs} changed activities in ${seconds.toFixed(0)} s, seed ${seed}. Answered: ${list(statuses)}.`,
    `Logged: ${list(logged)}.`,
    ...(faults.length === 0
      ? [`No 5xx, no crash, no turn that failed; the answers of ${people} people are as they left them.`]
      : faults.map((fault) => `FAULT: ${fault}`)),
  ].join('\n')
}

await runCommand(usage, run)
