// `npm run fuzz -- --runs 20000 --seed N`: sends real activities, changed at random, to a running bot over HTTP. It must
// stay up, answer nothing with a 5xx, and leave everybody else's answers as they were.

import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { progressBar } from '../../data/store-copy/progress-bar.ts'
import { type Fuzzed, fuzzBot } from './fuzz-bot.ts'

const usage = 'Usage: npm run fuzz -- [--runs NUMBER] [--seed NUMBER]'

type Order = { readonly runs: number; readonly seed: number }

async function run(args: readonly string[]): Promise<{ exitCode: 0 | 1; text: string }> {
  const order = parsed(args)
  if (!order) return { exitCode: 1, text: usage }
  const folder = mkdtempSync(join(tmpdir(), 'maturity-fuzz-'))
  try {
    const fuzzed = await fuzzBot(folder, { ...order, progress: progressBar(process.stderr) })
    return { exitCode: fuzzed.faults.length > 0 ? 1 : 0, text: inWords(order, fuzzed) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function parsed(args: readonly string[]): Order | undefined {
  try {
    const options = { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    const [runs, seed] = [Number(values.runs), Number(values.seed ?? randomInt(2 ** 30))]
    return Number.isInteger(runs) && runs > 0 && Number.isInteger(seed) ? { runs, seed } : undefined
  } catch {
    // An option it does not know.
    return undefined
  }
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

const { exitCode, text } = await run(process.argv.slice(2))
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(`${text}\n`)
process.exitCode = exitCode
