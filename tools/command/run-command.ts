// Runs a command: prints its outcome, and each expected fault as a sentence.

import { useOutboundProxy } from '../../bot/process/outbound-proxy.ts'
import { SettingsInvalid } from '../../bot/settings/environment.ts'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { StoreUnavailable } from '../../store/store.ts'
import type { Outcome } from './outcome.ts'
import { Stop } from './stop.ts'

/**
 * Prints what `work` makes of the arguments, and sets the exit code of the process. A bug throws.
 * What `work` asks of other machines goes through the outbound proxy that the settings name.
 */
export async function runCommand(work: (args: readonly string[]) => Outcome | Promise<Outcome>): Promise<void> {
  // A program that has read enough, such as `head`, closes the pipe early. That is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
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
