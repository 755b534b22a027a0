// Runs a command: prints its outcome, its usage to a person who asks, and each expected fault as a sentence.

import { useOutboundProxy } from '../../bot/process/outbound-proxy.ts'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { outcomeOf, type Work } from './outcome-of.ts'

/**
 * Runs `work`, prints its result and sets the exit code of the process. Rethrows a bug. `--help` and `-h` only print
 * `usage`. Wrong arguments are reported with `usage` and exit code 2; a file that cannot be used is reported with exit
 * code 2 and without `usage`; other expected faults have exit code 1. Requests of `work` to other machines use the
 * outbound proxy of the settings. `work` parses the arguments before it loads what it works with, so that help and a
 * refusal come at once.
 */
export async function runCommand(usage: string, work: Work): Promise<void> {
  // A program that has read enough, such as `head`, closes the pipe early. That is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const proxied: Work = (args, surroundings) => {
    useOutboundProxy(surroundings.environment)
    return work(args, surroundings)
  }
  const { exitCode, out, err } = await outcomeOf(usage, proxied, process.argv.slice(2), {
    environment: processEnvironment,
    // A command that does not read it must not hold it open.
    get input() {
      return process.stdin
    },
    screen: process.stderr,
  })
  if (out) process.stdout.write(`${out}\n`)
  if (err) process.stderr.write(`${err}\n`)
  process.exitCode = exitCode
}
