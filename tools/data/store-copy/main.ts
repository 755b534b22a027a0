// Copies a pilot's data: `npm run store:copy -- --from sqlite:PATH --to cosmos:ENDPOINT/DATABASE/CONTAINER`, or back.

import type { Work } from '../../command/outcome-of.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import type { Order } from './run-copy.ts'

export const usage = `Usage: npm run store:copy -- --from STORE --to STORE [--overwrite]
A store is sqlite:PATH or cosmos:ENDPOINT/DATABASE/CONTAINER, with the account's key in COSMOS_KEY if it needs one.
What the target holds already stays as it is, unless --overwrite is given.`

export const work: Work = async (args, surroundings) => {
  const order = parsed(args)
  const { runCopy } = await import('./run-copy.ts')
  return runCopy(order, surroundings)
}

function parsed(args: readonly string[]): Order {
  const { from, to, overwrite } = parseOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    overwrite: { type: 'boolean', default: false },
  })
  if (!from || !to) throw new UsageFault('Name both stores: --from STORE --to STORE')
  return { from, to, overwrite }
}

if (import.meta.main) await runCommand(usage, work)
