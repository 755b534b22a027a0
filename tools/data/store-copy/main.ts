// Moves a pilot's data: `npm run store:copy -- --from sqlite:PATH --to cosmos:ENDPOINT/DATABASE/CONTAINER`, or back.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { type Copied, copyStore } from './copy-store.ts'
import { openPlace, PlaceUnknown } from './open-place.ts'
import { progressBar } from './progress-bar.ts'

const usage = `Usage: npm run store:copy -- --from STORE --to STORE [--overwrite]
A store is sqlite:PATH or cosmos:ENDPOINT/DATABASE/CONTAINER, with the account's key in COSMOS_KEY if it needs one.
What the target holds already stays as it is, unless --overwrite is given.`

async function run(given: readonly string[]): Promise<Outcome> {
  const read = parsed(given)
  const key = processEnvironment.COSMOS_KEY
  const opened: Store[] = []
  try {
    const from = await openPlace(read.from, { isMade: false, key })
    opened.push(from)
    const to = await openPlace(read.to, { isMade: true, key })
    opened.push(to)
    const copied = await copyStore(from, to, { overwrite: read.overwrite, progress: progressBar(process.stderr) })
    return copied.different.length > 0 ? { exitCode: 1, err: inWords(copied) } : { exitCode: 0, out: inWords(copied) }
  } catch (error) {
    if (error instanceof PlaceUnknown) throw new UsageFault(error.message)
    if (error instanceof StoreUnavailable) {
      throw new Stop(`${error.message}\nGive the same command again to go on from here.`)
    }
    throw error
  } finally {
    for (const store of opened) await store.close()
  }
}

function parsed(args: readonly string[]): { from: string; to: string; overwrite: boolean } {
  const { from, to, overwrite } = parseOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    overwrite: { type: 'boolean', default: false },
  })
  if (!from || !to) throw new UsageFault('Name both stores: --from STORE --to STORE')
  return { from, to, overwrite }
}

const named = 10

function inWords({ found, copied, overwritten, different, others }: Copied): string {
  const lines = [`Copied: ${copied} of ${found}. Left as they were: ${found - copied - overwritten}.`]
  if (overwritten > 0) lines.push(`Overwritten: ${overwritten}.`)
  if (others > 0) lines.push(`The target also holds ${others} that the source does not.`)
  if (different.length === 0) return [...lines, `Verified: all ${found} are the same in both.`].join('\n')
  return [
    ...lines,
    `NOT the same in both: ${different.length}. Is the bot still running? Look at them, and give --overwrite if the source is right.`,
    ...different.slice(0, named).map(({ tenant, kind, id }) => `  ${kind} ${id} in tenant ${tenant}`),
    ...(different.length > named ? [`  and ${different.length - named} more`] : []),
  ].join('\n')
}

await runCommand(usage, run)
