// Runs a command: prints its outcome, its usage to a person who asks, and each expected fault as a sentence.

import { useOutboundProxy } from '../../bot/process/outbound-proxy.ts'
import { SettingsInvalid } from '../../bot/settings/environment.ts'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { printable } from '../../questions/printable.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { fileFaultInWords } from './file-fault.ts'
import type { Outcome } from './outcome.ts'
import { Stop } from './stop.ts'
import { UsageFault } from './usage-fault.ts'

type Work = (args: readonly string[]) => Outcome | Promise<Outcome>

/**
 * Runs `work`, prints its result and sets the exit code of the process. Rethrows a bug. `--help` and `-h` only print
 * `usage`. Wrong arguments are reported with `usage` and exit code 2; a file that cannot be used is reported with exit
 * code 2 and without `usage`; other expected faults have exit code 1. Requests of `work` to other machines use the
 * outbound proxy of the settings.
 */
export async function runCommand(usage: string, work: Work): Promise<void> {
  // A program that has read enough, such as `head`, closes the pipe early. That is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { exitCode, out, err } = await outcomeOf(usage, work, process.argv.slice(2))
  if (out) process.stdout.write(`${out}\n`)
  if (err) process.stderr.write(`${err}\n`)
  process.exitCode = exitCode
}

async function outcomeOf(usage: string, work: Work, args: readonly string[]): Promise<Outcome> {
  if (args.some((word) => word === '--help' || word === '-h')) return { exitCode: 0, out: usage }
  try {
    useOutboundProxy(processEnvironment)
    return await work(args)
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, err: `${sentence(printable(error.message))}\n${usage}` }
    const isTold = error instanceof StoreUnavailable || error instanceof Stop || error instanceof SettingsInvalid
    if (isTold) return { exitCode: 1, err: error.message }
    const fault = fileFaultInWords(error)
    if (fault === undefined) throw error
    return { exitCode: 2, err: printable(fault) }
  }
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
