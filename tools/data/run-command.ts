// Runs one of the commands on the data: prints its outcome, and each expected fault as a sentence.

import { useOutboundProxy } from '../../bot/process/outbound-proxy.ts'
import { SettingsInvalid } from '../../bot/settings/environment.ts'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { StoreUnavailable } from '../../store/store.ts'

export type Outcome = { readonly exitCode: 0 | 1; readonly out?: string; readonly err?: string }

/** A reason to stop that is told in a sentence, without a stack. */
export class Stop extends Error {
  override readonly name = 'Stop'
}

/** Prints what `work` makes of the arguments, and sets the exit code of the process. A bug throws. */
export async function runCommand(work: (args: readonly string[]) => Outcome | Promise<Outcome>): Promise<void> {
  const { exitCode, out, err } = await outcomeOf(work)
  if (out) process.stdout.write(`${out}\n`)
  if (err) process.stderr.write(`${err}\n`)
  process.exitCode = exitCode
}

async function outcomeOf(work: (args: readonly string[]) => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    useOutboundProxy(processEnvironment)
    return await work(process.argv.slice(2))
  } catch (error) {
    const isTold = error instanceof StoreUnavailable || error instanceof Stop || error instanceof SettingsInvalid
    if (!isTold) throw error
    return { exitCode: 1, err: error.message }
  }
}
